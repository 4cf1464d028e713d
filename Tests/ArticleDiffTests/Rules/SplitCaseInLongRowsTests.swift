import ArticleAnalysis
import ArticleDiff
import Testing

/// A capital that only follows from the words before it, where a row is too long to be weighed word by word.
@Suite struct SplitCaseInLongRowsTests {
    @Test func `a word that got the capital of a very long sentence is an edit of its own`() {
        let boats = (0..<280).map { number in
            "boat" + String(decoding: String(number).utf8.map { $0 - 48 + 97 }, as: UTF8.self)
        }.joined(separator: ", ")
        let old = ArticleText("And so It sold \(boats) and sails.")
        let new = ArticleText("it sold \(boats) and masts.")
        let changes = compare(analyze(old), analyze(new)).changes
        #expect(changes.contains { $0.rule == "capitalization" && $0.old.map { old[$0] } == "It" })
    }
}
