import Testing

/// A line of the page's source that came or went, and a line without words among page furniture.
@Suite struct MarkupLineTests {
    private static let first = "The lido opens in May with a race of all the clubs."
    private static let last = "Tickets will cost less than they did last year."

    @Test(arguments: [
        "<div class=\"lane\">", "{% include tides.html %}", "<!-- tide tables below -->",
        "~~The sauna stays shut until June.~~", "<s>The sauna stays shut until June.</s>",
    ])
    func `a tag, a line of a template, a comment and struck words are no statement`(line: String) {
        expectChanges(
            from: "\(Self.first)\n\n\(Self.last)", to: "\(Self.first)\n\n⟦\(line)⟧\n\n\(Self.last)",
            kinds: "formatting", rules: "row.markup")
        expectChanges(
            from: "\(Self.first)\n\n⟦\(line)⟧\n\n\(Self.last)", to: "\(Self.first)\n\n\(Self.last)",
            kinds: "formatting", rules: "row.markup")
    }

    @Test(arguments: ["<p>The sauna stays shut until June.</p>", "The sauna stays shut until June."])
    func `words between tags are a statement`(line: String) {
        expectChanges(
            from: "\(Self.first)\n\n\(Self.last)", to: "\(Self.first)\n\n⟦\(line)⟧\n\n\(Self.last)",
            kinds: "claim.added", rules: "row.added")
    }

    @Test(arguments: [
        ("7", "formatting", "row.marks"), ("(7)", "formatting", "row.marks"), ("– 7 –", "formatting", "row.marks"),
        ("£7", "claim.added", "row.added"), ("7 %", "claim.added", "row.added"), ("7 8", "claim.added", "row.added"),
    ])
    func `a lone number is a mark, an amount or a score is a statement`(line: String, kinds: String, rules: String) {
        expectChanges(
            from: "\(Self.first)\n\n\(Self.last)", to: "\(Self.first)\n\n⟦\(line)⟧\n\n\(Self.last)", kinds: kinds,
            rules: rules)
    }

    @Test(arguments: [
        ("* * *", "formatting", "row.marks"), ("---", "formatting", "row.marks"),
        ("Share", "furniture.changed", "row.furniture"),
    ])
    func `a line without words is a mark even among page furniture, a button is furniture`(
        line: String, kinds: String, rules: String
    ) {
        let end = "Sign up for our weekly letter about the sea\n\n\(Self.last)"
        expectChanges(
            from: "\(Self.first)\n\nTweet this\n\n\(end)", to: "\(Self.first)\n\nTweet this\n\n⟦\(line)⟧\n\n\(end)",
            kinds: kinds, rules: rules)
    }
}
