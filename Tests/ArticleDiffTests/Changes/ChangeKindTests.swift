import ArticleAnalysis
import ArticleDiff
import TestSupport
import Testing

/// One sentence, edited in one place: what an editor calls it.
@Suite struct ChangeKindTests {
    @Test(arguments: [
        ("The army lost ⟦10,000⟧ soldiers in May.", "The army lost ⟦12,000⟧ soldiers in May.", "figure.changed"),
        ("The army lost ⟦up to 12,000⟧ soldiers in May.", "The army lost ⟦12,000⟧ soldiers in May.", "figure.bound"),
        ("The village sent ⟦12,000⟧ letters.", "The village sent ⟦twelve thousand⟧ letters.", "figure.notation"),
        ("Rents rose by ⟦7%⟧ in a year.", "Rents rose by ⟦7 per cent⟧ in a year.", "figure.notation"),
        ("The bridge cost ⟦$50 million⟧ to mend.", "The bridge cost ⟦$50m⟧ to mend.", "figure.notation"),
    ])
    func `a number is a figure, never a slip`(old: String, new: String, kind: String) throws {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        ("The ferry ⟦could⟧ sail at dawn.", "The ferry ⟦will⟧ sail at dawn.", "certainty.raised"),
        ("The dam ⟦is⟧ leaking near the old mill.", "The dam ⟦may be⟧ leaking near the old mill.", "certainty.lowered"),
        (
            "The minister ⟦confirmed⟧ that the road was closed.", "The minister ⟦claimed⟧ that the road was closed.",
            "certainty.lowered"
        ),
        ("The council ⟦did not⟧ pay for the repairs.", "The council ⟦did⟧ pay for the repairs.", "polarity.flipped"),
        ("The committee ⟦approved⟧ the new harbour.", "The committee ⟦rejected⟧ the new harbour.", "polarity.flipped"),
        ("The baker paid ⟦for example⟧ the miller.", "The baker paid ⟦for instance⟧ the miller.", "wording"),
        ("The plan is ⟦not adequate⟧ for the town.", "The plan is ⟦inadequate⟧ for the town.", "wording"),
    ])
    func `certainty and denial are read from small words`(old: String, new: String, kind: String) throws {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        ("The mayor ⟦recieved⟧ the keys of the town.", "The mayor ⟦received⟧ the keys of the town.", "typo.fixed"),
        ("The mayor ⟦received⟧ the keys of the town.", "The mayor ⟦recieved⟧ the keys of the town.", "typo.introduced"),
        ("They met ⟦in in⟧ the old hall.", "They met ⟦in⟧ the old hall.", "typo.fixed"),
        ("The ⟦defence⟧ of the harbour held.", "The ⟦defense⟧ of the harbour held.", "spelling.variant"),
        ("The ⟦cloud⟧ hung over the valley.", "The ⟦Cloud⟧ hung over the valley.", "capitalization"),
        ("The ship left the port⟦,⟧ and the crew sang.", "The ship left the port⟦;⟧ and the crew sang.", "punctuation"),
        ("The ⟦cost⟧ of bread rose.", "The ⟦costs⟧ of bread rose.", "grammar"),
        ("The clerk wrote ⟦to⟧ the court.", "The clerk wrote ⟦at⟧ the court.", "grammar"),
    ])
    func `an edit of letters is editorial`(old: String, new: String, kind: String) throws {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        ("Write to ⟦desk@example.org⟧ before noon.", "Write to ⟦news@example.org⟧ before noon.", "claim.changed"),
        (
            "The fishermen came home⟦⟧.", "The fishermen came home ⟦with empty nets after three nights in the storm⟧.",
            "claim.changed"
        ),
        ("Yesterday ⟦Anna Lindqvist⟧ opened the fair.", "Yesterday ⟦Tomasz Kowalski⟧ opened the fair.", "name.changed"),
    ])
    func `what no finer kind explains is another claim or another name`(old: String, new: String, kind: String) throws {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        ("They ⟦can&rsquo;t⟧ mend the roof.", "They ⟦can't⟧ mend the roof.", "punctuation"),
        ("They ⟦can&#8217;t⟧ mend the roof.", "They ⟦can’t⟧ mend the roof.", "punctuation"),
        ("They ⟦don’t⟧ mend the roof.", "They ⟦don't⟧ mend the roof.", "punctuation"),
        ("It was built in ⟦the late 1990's⟧ by hand.", "It was built in ⟦the late 1990s⟧ by hand.", "punctuation"),
        ("It was signed on ⟦5/22/2014⟧ in the hall.", "It was signed on ⟦May 22, 2014⟧ in the hall.", "date.notation"),
    ])
    func `a character that an export left as markup is the same character`(old: String, new: String, kind: String)
        throws
    {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        ("⟦All⟧ of the nets were mended.", "⟦Some⟧ of the nets were mended.", "claim.changed"),
        ("⟦None⟧ of the nets were mended.", "⟦Few⟧ of the nets were mended.", "claim.changed"),
        ("⟦None⟧ of the nets were mended.", "⟦Some⟧ of the nets were mended.", "polarity.flipped"),
        ("The guard searched ⟦every⟧ cabin before dawn.", "The guard searched ⟦each⟧ cabin before dawn.", "grammar"),
    ])
    func `another extent is another claim, and only a denial turns it round`(old: String, new: String, kind: String)
        throws
    {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        (
            "The ferry carries sheep⟦⟧ to the island.", "The ferry carries sheep ⟦and goats⟧ to the island.",
            "claim.changed"
        ),
        (
            "The bridge was closed⟦⟧ after the flood.", "The bridge was closed ⟦to the lorries⟧ after the flood.",
            "claim.changed"
        ),
        ("The crew worked ⟦⟧to save the mast.", "The crew worked ⟦in order ⟧to save the mast.", "wording"),
        ("The carpenter mended ⟦⟧roof tiles.", "The carpenter mended ⟦the type of ⟧roof tiles.", "wording"),
    ])
    func `a phrase that names something is a claim, a turn of phrase is none`(old: String, new: String, kind: String)
        throws
    {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        ("The gale wrecked 300 ⟦homes⟧ on Friday.", "The gale wrecked 300 ⟦boats⟧ on Friday.", "unit.changed"),
        ("The gale wrecked 300 ⟦homes⟧ on Friday.", "The gale wrecked 300 ⟦houses⟧ on Friday.", "wording"),
        ("They sent 12,000 ⟦troops⟧ to the valley.", "They sent 12,000 ⟦soldiers⟧ to the valley.", "wording"),
        ("The plan has three ⟦aspects⟧ in all.", "The plan has three ⟦faces⟧ in all.", "wording"),
        ("They mended 40 ⟦net⟧ in May.", "They mended 40 ⟦nets⟧ in May.", "grammar"),
    ])
    func `the same number of other things is another unit, of the same things in other words it is not`(
        old: String, new: String, kind: String
    ) throws { try expect(kind, from: old, to: new) }

    @Test(arguments: [
        ("Read the ⟦guide⟧ before June.", "Read the ⟦[guide](https://example.org/guide)⟧ before June.", "formatting"),
        ("Read the guide⟦⟧ before June.", "Read the guide ⟦(https://example.org/guide)⟧ before June.", "claim.changed"),
        ("Read more at example.org/⟦guide⟧ today.", "Read more at example.org/⟦help⟧ today.", "claim.changed"),
    ])
    func `a link around words that stand is no other address`(old: String, new: String, kind: String) throws {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        ("A lot of ⟦peo ple⟧ came to the fair.", "A lot of ⟦people⟧ came to the fair.", "typo.fixed"),
        ("The ⟦web site⟧ of the fair is new.", "The ⟦website⟧ of the fair is new.", "spelling.variant"),
        ("They were glad ⟦😀⟧ to be home.", "They were glad ⟦😢⟧ to be home.", "formatting"),
        ("It was ⟦31 °C⟧ in the shade.", "It was ⟦31°C⟧ in the shade.", "figure.notation"),
        ("It was ⟦31 °C⟧ in the shade.", "It was ⟦13 °C⟧ in the shade.", "figure.changed"),
        ("We build a ⟦21^st^-century⟧ port.", "We build a ⟦21st-century⟧ port.", "formatting"),
        ("She speaks on ⟦Friday, 5/22⟧ at noon.", "She speaks on ⟦Friday, May 22⟧ at noon.", "figure.notation"),
        ("She speaks on ⟦Friday, 5/22⟧ at noon.", "She speaks on ⟦Friday, May 23⟧ at noon.", "date.changed"),
        ("⟦Website⟧ are never finished.", "⟦Websites⟧ are never finished.", "grammar"),
        ("The Harbour Safety ⟦Officers⟧ signed it.", "The Harbour Safety ⟦Officer⟧ signed it.", "grammar"),
        ("It was John ⟦Brooks⟧ who signed.", "It was John ⟦Brook⟧ who signed.", "name.changed"),
        ("The U.S. Digital Service⟦⟧ built it.", "The U.S. Digital Service ⟦(USDS)⟧ built it.", "wording"),
        ("The U.S. Digital Service⟦⟧ built it.", "The U.S. Digital Service ⟦(NASA)⟧ built it.", "claim.changed"),
    ])
    func `signs, breaks and inflections are told from what they look like`(old: String, new: String, kind: String)
        throws
    {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        ("⟦No⟧ ships sailed at dawn.", "⟦Some⟧ ships sailed at dawn.", "polarity.flipped"),
        ("⟦No⟧ ships sailed at dawn.", "⟦Few⟧ ships sailed at dawn.", "claim.changed"),
        ("It was ⟦possibly⟧ late.", "It was⟦⟧ late.", "certainty.raised"),
        ("It is ⟦possibly⟧ a mistake.", "It is ⟦a possibility and⟧ a mistake.", "grammar"),
        ("The council ⟦voted⟧ for the pier.", "The council ⟦will vote⟧ for the pier.", "claim.changed"),
        ("The council ⟦votes⟧ for the pier.", "The council ⟦will vote⟧ for the pier.", "grammar"),
        ("Here at ⟦NRV⟧ they mend nets.", "Here at ⟦18F⟧ they mend nets.", "name.changed"),
        ("It was printed in ⟦3D⟧ at home.", "It was printed in ⟦4K⟧ at home.", "claim.changed"),
        ("She met the ⟦UX Designer⟧ of the firm.", "She met the ⟦Content Strategist⟧ of the firm.", "claim.changed"),
        ("The forms (⟦tide table,⟧ harbour map) are online.", "The forms (⟦⟧harbour map) are online.", "claim.changed"),
        ("They sell nets, ropes⟦, hooks⟧.", "They sell nets, ropes⟦⟧.", "claim.changed"),
        ("They sell nets, ropes⟦, though⟧.", "They sell nets, ropes⟦⟧.", "grammar"),
    ])
    func `a denial, a doubt, a tense or a member of a list is a claim`(old: String, new: String, kind: String) throws {
        try expect(kind, from: old, to: new)
    }

    /// Exactly one change, of that kind, on the marked places.
    private func expect(_ kind: String, from old: String, to new: String) throws {
        let (before, after) = (MarkedText(old), MarkedText(new))
        let changes = compare(analyze(before.text), analyze(after.text)).changes
        let change = try #require(changes.first)
        #expect(changes.count == 1)
        #expect(change.kind.rawValue == kind)
        #expect(before.marks.contains { $0.isEmpty || change.old?.overlaps($0) ?? true })
        #expect(after.marks.contains { $0.isEmpty || change.new?.overlaps($0) ?? true })
        #expect(!change.explanation.isEmpty)
    }
}
