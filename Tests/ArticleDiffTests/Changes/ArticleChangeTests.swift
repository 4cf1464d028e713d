import ArticleAnalysis
import ArticleDiff
import Testing

/// What the rest of the article says about a change.
@Suite struct ArticleChangeTests {
    private let body = "The harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay."

    @Test func `a sentence without a counterpart came or went`() {
        let longer = body + "\n\nThe council will vote on the repairs in spring."
        #expect(changes(body, longer).map(\.kind) == [.claimAdded])
        #expect(changes(longer, body).map(\.kind) == [.claimRemoved])
    }

    @Test func `a line of furniture that took another's place is one change`() {
        let old =
            "The harbour of Norvik is closed for the winter.\n\nShare\n\n19.5 C\n\nTwo ferries lie at the quay in the old town."
        let changes = changes(old, old.replacing("19.5 C", with: "17.0 C"))
        #expect(changes.map(\.kind) == [.furnitureChanged])
        #expect(changes.allSatisfy { $0.old != nil && $0.new != nil })
    }

    @Test func `a line of furniture that only came took no other's place`() {
        let old = "The harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town."
        let changes = changes(old, old.replacing("\n\nTwo", with: "\n\nShare\n\nTwo"))
        #expect(changes.map(\.kind) == [.furnitureChanged])
        #expect(changes.allSatisfy { $0.old == nil })
    }

    @Test(arguments: [
        ("killed 40 sailors", "killed 14 sailors", "it was 14", true),
        ("killed 40 sailors", "killed 14 sailors", "it was fourteen", true),
        ("killed 40 sailors", "killed 14 sailors", "they were sailors of the harbour fleet", false),
        ("drowned Anna Lindqvist", "drowned Tomasz Kowalski", "it was Mr Kowalski who drowned", true),
        ("drowned Anna Lindqvist", "drowned Tomasz Kowalski", "it was a storm that drowned him", false),
        ("gained strength", "lost strength", "it lost strength", true),
        ("gained strength", "lost strength", "its strength was measured at noon", false),
        ("reached the coast", "reached the coast with hail and lightning", "hail and lightning were left out", true),
        ("reached the coast", "reached the coast with hail and lightning", "the hail came later", false),
    ])
    func `a notice admits the change whose figure, name or words it repeats, and no other`(
        old: String, new: String, words: String, isAdmitted: Bool
    ) throws {
        let before = "On Monday night the storm \(old) off Norvik."
        let after =
            "On Monday night the storm \(new) off Norvik.\n\nAn earlier version of this article was wrong: \(words)."
        let change = try #require(
            changes(before, after).first { $0.kind != .claimAdded && $0.kind.level == .substantive })
        #expect(change.detail["acknowledged"] == .flag(isAdmitted))
    }

    @Test func `a headline in another's place is one change`() {
        let (old, new) = ("Harbour closes after storm\n\n" + body, "Fishermen lose all nets\n\n" + body)
        let found = changes(old, new)
        #expect(found.map(\.kind) == [.headlineChanged])
        #expect(found.allSatisfy { $0.old != nil && $0.new != nil })
        #expect(changes(body, new).allSatisfy { $0.old == nil })
    }

    @Test func `a clause that the next sentence repeats was doubled by a slip`() {
        let twice = "Mending the old mole is rarely cheap. Mending the old mole is rarely cheap, and it takes years."
        #expect(changes(twice, "Mending the old mole is rarely cheap, and it takes years.").map(\.kind) == [.typoFixed])
        #expect(changes("Nets are dear. " + body, body).map(\.kind) == [.claimRemoved])
    }

    @Test func `a figure that stands elsewhere as it was is pointed out`() throws {
        let old = "The storm killed 40 sailors off Norvik.\n\nThe town mourns the 40 sailors."
        let new = "The storm killed 41 sailors off Norvik.\n\nThe town mourns the 40 sailors."
        let figure = try #require(changes(old, new).first { $0.kind == .figureChanged })
        #expect(figure.explanation.contains("still stands in paragraph 2"))
    }

    @Test func `a name is a slip where the article spells it otherwise elsewhere`() {
        let rest = "\n\nThe crew thanked Lindqvist for her patience. Later Lindqvist sailed home."
        let kinds = changes(
            "On Monday the pilot Lindqvits boarded the ship." + rest,
            "On Monday the pilot Lindqvist boarded the ship." + rest)
        #expect(kinds.map(\.kind) == [.typoFixed])
    }

    @Test(arguments: [
        "12,000 troops, \u{0}.", "“ “ ” \"", "e\u{301} é\u{A0}x", "1. 2. 3.\n\n- a\n- b", "", "\r\n\r\n", "The end.",
    ])
    func `every altered letter lies inside a change`(text: String) {
        for (old, new) in [(text, body), (body, text), (body, text + body), (text + body, body)] {
            let diff = compare(analyze(ArticleText(old)), analyze(ArticleText(new)))
            for piece in diff.patch where !piece.isEqual {
                #expect(isCovered(piece.old, in: diff.old.text, by: diff.changes.compactMap(\.old)))
                #expect(isCovered(piece.new, in: diff.new.text, by: diff.changes.compactMap(\.new)))
            }
        }
    }

    private func isCovered(_ range: TextRange, in text: ArticleText, by spans: [TextRange]) -> Bool {
        range.bounds.allSatisfy { offset in
            text.bytes[offset].isASCIIWhitespace || spans.contains { $0.start <= offset && offset < $0.end }
        }
    }

    private func changes(_ old: String, _ new: String) -> [Change] {
        compare(analyze(ArticleText(old)), analyze(ArticleText(new))).changes
    }
}
