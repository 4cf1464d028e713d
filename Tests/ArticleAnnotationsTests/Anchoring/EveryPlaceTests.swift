import ArticleAnalysis
import ArticleDiff
import Testing

@testable import ArticleAnnotations

@Suite struct EveryPlaceTests {
    static let texts = [
        "", "\n", " ", "- ", "• A man", "A man", "- A man said so.\n\nA man said so.", "1.", "…", "“", "A man said so",
        "A man said so.", "He said so. – A man said so.", "é", "12", "£12 m", "Headline\n\n- one\n- two",
    ]

    @Test(arguments: texts, texts)
    func `every place of a text is followed into every other text, and stands inside it`(old: String, new: String) {
        let (before, after) = (analyze(ArticleText(old)), analyze(ArticleText(new)))
        let there = Crossing(compare(before, after))
        let back = Crossing(compare(after, before))
        let ends =
            Array(before.text.bytes.indices.filter { !before.text.bytes[$0].isUTF8Continuation }) + [
                before.text.bytes.count
            ]
        for start in ends {
            for end in ends where start <= end {
                var place = FollowedPlace(TextRange(start, end), from: there)
                place.follow(there)
                if let range = place.anchor.range { #expect(after.text.range.contains(range)) }
                place.follow(back)
                if let range = place.anchor.range { #expect(before.text.range.contains(range)) }
            }
        }
    }

    @Test(arguments: [Int.max, Int.min, -1, 0, 86_399, -86_401])
    func `any number of seconds is a moment`(seconds: Int) {
        #expect(utcStamp(seconds).hasSuffix("Z"))
    }
}
