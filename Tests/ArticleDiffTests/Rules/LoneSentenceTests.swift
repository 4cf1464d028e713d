import Testing

/// A sentence that only one version has.
@Suite struct LoneSentenceTests {
    @Test(arguments: [
        (
            "The lido opens in May.", "The lido opens in May.\n\n⟦Tickets will cost less than last year.⟧",
            "claim.added", "row.added"
        ),
        (
            "The lido opens in May.\n\n⟦Tickets will cost less than last year.⟧", "The lido opens in May.",
            "claim.removed", "row.removed"
        ),
        (
            "The lido opens in May.", "The lido opens in May.\n\n⟦Correction: An earlier version misstated the month.⟧",
            "claim.added", "row.notice"
        ),
    ])
    func `a sentence that came or went is a claim that came or went`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The lido opens in May.\n\nTickets will cost less than last year.",
            "The lido opens in May.\n\n⟦* * *⟧\n\nTickets will cost less than last year.", "formatting", "row.marks"
        ),
        (
            "by {% author ilse %}\n\nThe lido opens in May.\n\nTickets will cost less than last year.",
            "⟦<div class=\"top\">⟧\n\nby {% author ilse %}\n\nThe lido opens in May.\n\nTickets will cost less than last year.",
            "formatting", "row.markup"
        ),
        (
            "⟦by {% author ilse %}⟧\n\nThe lido opens in May.\n\nTickets will cost less than last year.",
            "The lido opens in May.\n\nTickets will cost less than last year.", "formatting", "row.markup"
        ),
        (
            "The lido opens in May.\n\nTickets will cost less than last year.",
            "The lido opens in May.\n\n⟦And so.⟧\n\nTickets will cost less than last year.", "formatting",
            "row.fragment"
        ),
        (
            "The lido opens in May.\n\nTickets will cost less than last year.",
            "The lido opens in May.\n\n⟦x⟧\n\nTickets will cost less than last year.", "typo.introduced",
            "row.stray-letter"
        ),
        (
            "The lido opens in May.\n\n⟦z r⟧\n\nTickets will cost less than last year.",
            "The lido opens in May.\n\nTickets will cost less than last year.", "typo.fixed", "row.stray-letter"
        ),
    ])
    func `marks and fragments without words say nothing`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The lido opens in May. Tickets will cost less. Children swim free of charge.",
            "The lido opens in May. Tickets will cost less. Children swim free of charge. ⟦Tickets will cost less.⟧",
            "typo.introduced", "row.doubled"
        ),
        (
            "⟦Tickets will cost less.⟧ The lido opens in May. Tickets will cost less.",
            "The lido opens in May. Tickets will cost less.", "typo.fixed", "row.doubled"
        ),
        (
            "Children swim free of charge on Sundays. The lido opens in May.",
            "Children swim free of charge on Sundays. ⟦Children swim free of charge.⟧ The lido opens in May.",
            "typo.introduced", "row.doubled"
        ),
    ])
    func `a sentence that stands close by as well was doubled by a slip`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The lido opens in May.",
            "The lido opens in May. ⟦“We have waited for this since the flood,” said Petra Osei.⟧", "quote.added",
            "row.quote"
        ),
        (
            "The lido opens in May. ⟦“We have waited for this since the flood,” said Petra Osei.⟧",
            "The lido opens in May.", "quote.removed", "row.quote"
        ),
        (
            "“We have waited for this since the flood.”\n\nThe lido opens in May with a race of all the clubs.",
            "“We have waited for this since the flood.”\n\n⟦– Petra Osei, head of the bathing club⟧\n\nThe lido opens in May with a race of all the clubs.",
            "attribution.added", "row.signature"
        ),
        (
            "The lido opens in May with a race of all the clubs.",
            "The lido opens in May with a race of all the clubs. ⟦The “flood” was a burst pipe in the cellar.⟧",
            "claim.added", "row.added"
        ),
    ])
    func `a quotation and the name under it are told as such`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The lido opens in May with a race of all the clubs.\n\nTickets will cost less than they did last year.",
            "⟦Lido reopens after flood⟧\n\nThe lido opens in May with a race of all the clubs.\n\nTickets will cost less than they did last year.",
            "headline.changed", "row.headline"
        ),
        (
            "The lido opens in May with a race of all the clubs.\n\nTickets will cost less than they did last year.",
            "The lido opens in May with a race of all the clubs.\n\n⟦Share⟧\n\nTickets will cost less than they did last year.",
            "furniture.changed", "row.furniture"
        ),
    ])
    func `lines of a headline or of the page are told apart from the article`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
