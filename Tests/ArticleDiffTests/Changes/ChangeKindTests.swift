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
    func `a number is a figure, never a slip`(old: String, new: String, kind: String) throws { try expect(kind, from: old, to: new) }

    @Test(arguments: [
        ("The ferry ⟦could⟧ sail at dawn.", "The ferry ⟦will⟧ sail at dawn.", "certainty.raised"),
        ("The dam ⟦is⟧ leaking near the old mill.", "The dam ⟦may be⟧ leaking near the old mill.", "certainty.lowered"),
        ("The minister ⟦confirmed⟧ that the road was closed.", "The minister ⟦claimed⟧ that the road was closed.", "certainty.lowered"),
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
    func `an edit of letters is editorial`(old: String, new: String, kind: String) throws { try expect(kind, from: old, to: new) }

    @Test(arguments: [
        ("Write to ⟦desk@example.org⟧ before noon.", "Write to ⟦news@example.org⟧ before noon.", "claim.changed"),
        (
            "The fishermen came home⟦⟧.", "The fishermen came home ⟦with empty nets after three nights in the storm⟧.", "claim.changed"
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
    func `a character that an export left as markup is the same character`(old: String, new: String, kind: String) throws {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        ("⟦All⟧ of the nets were mended.", "⟦Some⟧ of the nets were mended.", "claim.changed"),
        ("⟦None⟧ of the nets were mended.", "⟦Few⟧ of the nets were mended.", "claim.changed"),
        ("⟦None⟧ of the nets were mended.", "⟦Some⟧ of the nets were mended.", "polarity.flipped"),
        ("The guard searched ⟦every⟧ cabin before dawn.", "The guard searched ⟦each⟧ cabin before dawn.", "grammar"),
    ])
    func `another extent is another claim, and only a denial turns it round`(old: String, new: String, kind: String) throws {
        try expect(kind, from: old, to: new)
    }

    @Test(arguments: [
        ("The ferry carries sheep⟦⟧ to the island.", "The ferry carries sheep ⟦and goats⟧ to the island.", "claim.changed"),
        ("The bridge was closed⟦⟧ after the flood.", "The bridge was closed ⟦to the lorries⟧ after the flood.", "claim.changed"),
        ("The crew worked ⟦⟧to save the mast.", "The crew worked ⟦in order ⟧to save the mast.", "wording"),
        ("The carpenter mended ⟦⟧roof tiles.", "The carpenter mended ⟦the type of ⟧roof tiles.", "wording"),
    ])
    func `a phrase that names something is a claim, a turn of phrase is none`(old: String, new: String, kind: String) throws {
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
