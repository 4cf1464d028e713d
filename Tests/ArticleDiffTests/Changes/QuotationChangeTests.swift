import ArticleAnalysis
import ArticleDiff
import Testing

@Suite struct QuotationChangeTests {
    @Test func `words that change inside a quotation alter it, and say how`() throws {
        let change = try only(
            "“We lost 10,000 men in the valley,” said Anna Lindqvist.", "“We lost 12,000 men in the valley,” said Anna Lindqvist.")
        #expect(change.kind == .quoteAltered)
        #expect(change.detail["sub"] == .text("figure.changed"))
    }

    @Test func `a misspelling mended inside a quotation alters it`() throws {
        let change = try only("“We recieved no help at all,” said Anna Lindqvist.", "“We received no help at all,” said Anna Lindqvist.")
        #expect(change.kind == .quoteAltered)
        #expect(change.detail["sub"] == .text("typo"))
    }

    @Test(arguments: [
        ("\"We lost the boats in the storm,\" said Anna Lindqvist.", "“We lost the boats in the storm,” said Anna Lindqvist."),
        ("The 'old mill' was sold.", "The “old mill” was sold."),
    ])
    func `glyphs of quotation marks are punctuation`(old: String, new: String) {
        let kinds = Set(changes(old, new).map(\.kind))
        #expect(kinds == [.punctuation])
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

    private func changes(_ old: String, _ new: String) -> [Change] { compare(analyze(ArticleText(old)), analyze(ArticleText(new))).changes }

    private func only(_ old: String, _ new: String) throws -> Change {
        let found = changes(old, new)
        #expect(found.count == 1)
        return try #require(found.first)
    }
}
