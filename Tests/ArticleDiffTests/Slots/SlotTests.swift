import ArticleAnalysis
import Testing

@testable import ArticleDiff

@Suite struct SlotTests {
    @Test(
        arguments: [
            ("harbour", "harbuor", 1), ("harbour", "harbor", 1), ("cat", "dog", nil), ("", "ab", 2),
            ("same", "same", 0),
        ]
            as [(String, String, Int?)])
    func `spellings are apart by the strokes between them`(left: String, right: String, distance: Int?) {
        #expect(Spelling.distance(left, right, limit: 2) == distance)
    }

    @Test(
        arguments: [
            ("12,000", "21,000", .swapped), ("1,523", "1,623", .oneDigit), ("10,000", "12,000", nil),
            ("1500", "15000", .power),
            ("12", "13", nil),
            ("1,500", "2,600", nil),
        ] as [(String, String, DigitSlip?)])
    func `one stroke on the keys is pointed out`(old: String, new: String, slip: DigitSlip?) {
        #expect(DigitSlip(from: old, to: new) == slip)
    }

    @Test(arguments: [("costs", "cost"), ("study", "studies"), ("planned", "plan"), ("quickly", "quick")])
    func `inflections share a stem`(left: String, right: String) {
        let words = cut(ArticleText("")).comparisonWords
        #expect(words.stem(of: Array(left.utf8)[...]) == words.stem(of: Array(right.utf8)[...]))
    }

    @Test func `what stands between marks is quoted, and a block ends every quotation`() {
        let article = analyze(ArticleText("He “never left the house\n\nand she stayed"))
        let side = VersionSide(article)
        let quoted = article.tokens.indices.filter { side.isQuoted($0) }.map(side.string)
        #expect(quoted == ["never", "left", "the", "house"])
    }
}
