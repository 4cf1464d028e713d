import ArticleAnalysis
import ArticleDiff
import Testing

@Suite struct QuotationChangeTests {
    @Test func `words that change inside a quotation alter it, and say how`() throws {
        let change = try only(
            "“We lost 10,000 men in the valley,” said Anna Lindqvist.",
            "“We lost 12,000 men in the valley,” said Anna Lindqvist.")
        #expect(change.kind == .quoteAltered)
        #expect(change.detail["sub"] == .text("figure.changed"))
    }

    @Test(arguments: [
        ("recieved no help at", "received no help at", "typo"), ("got got no help at", "got no help at", "typo"),
        ("saw no peo ple at", "saw no people at", "typo"), ("got no help at", "got some help at", "polarity.flipped"),
    ])
    func `a slip mended inside a quotation alters it, and is told from other words`(
        old: String, new: String, sub: String
    ) throws {
        let change = try only("“We \(old) all,” said Anna Lindqvist.", "“We \(new) all,” said Anna Lindqvist.")
        #expect(change.kind == .quoteAltered)
        #expect(change.detail["sub"] == .text(sub))
    }

    @Test func `a name that left the foot of a quotation is an attribution, a name in a list is none`() {
        let quotation = "“I love the harbour most of all.”\n\n"
        let name = "– Anna Lindqvist\n\n"
        let rest = "The fair opens on Monday with a race of all boats."
        #expect(changes(quotation + name + rest, quotation + rest).map(\.kind) == [.attributionRemoved])
        #expect(
            changes(rest + "\n\n" + name + rest, rest + "\n\n" + rest).map(\.kind).contains(.attributionRemoved)
                == false)
    }

    @Test(arguments: [
        (
            "\"We lost the boats in the storm,\" said Anna Lindqvist.",
            "“We lost the boats in the storm,” said Anna Lindqvist."
        ),
        ("The 'old mill' was sold.", "The “old mill” was sold."),
    ])
    func `glyphs of quotation marks are punctuation`(old: String, new: String) {
        let kinds = Set(changes(old, new).map(\.kind))
        #expect(kinds == [.punctuation])
    }

    @Test func `a quotation that became reported speech is one change, whichever sentence it stood in`() {
        let before =
            "“The harbour belongs to all of us,” Ms Lindqvist said. “If the council sold it, it must buy it back.”"
        let after =
            "“The harbour belongs to all of us,” Ms Lindqvist said, adding that if the council sold it it must buy it back."
        #expect(changes(before, after).filter { $0.kind.level == .substantive }.map(\.kind) == [.quoteParaphrased])
    }

    @Test func `words that leave their marks are paraphrased`() {
        let kinds = changes(
            "“The harbour will open before the winter,” said Anna Lindqvist.",
            "The harbour will open before the winter, said Anna Lindqvist."
        ).map(\.kind)
        #expect(kinds.contains(.quoteParaphrased))
        #expect(!kinds.contains(.quoteAltered))
    }

    @Test func `another speaker is another attribution`() throws {
        let change = try only(
            "“The harbour will open before the winter,” said Anna Lindqvist.",
            "“The harbour will open before the winter,” said Tomasz Kowalski.")
        #expect(change.kind == .attributionChanged)
    }

    private func changes(_ old: String, _ new: String) -> [Change] {
        compare(analyze(ArticleText(old)), analyze(ArticleText(new))).changes
    }

    private func only(_ old: String, _ new: String) throws -> Change {
        let found = changes(old, new)
        #expect(found.count == 1)
        return try #require(found.first)
    }
}
