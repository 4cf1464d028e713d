import ArticleAnalysis
import ArticleDiff
import Testing

/// A figure that was changed in one place and still stands as it was in another.
@Suite struct TellingFigureTests {
    @Test(arguments: [
        (old: 120, new: 130, noun: "animals", isTold: true),
        (old: 90, new: 95, noun: "animals", isTold: false),
        (old: 90, new: 95, noun: "sheep", isTold: true),
    ])
    func `a hundred of something is the same figure, whatever it is called`(
        old: Int, new: Int, noun: String, isTold: Bool
    ) throws {
        let rest = " sheep in the valley.\n\nFarmers buried the \(old) \(noun) on Monday."
        let (before, after) = (
            analyze(ArticleText("The flood killed \(old)" + rest)),
            analyze(ArticleText("The flood killed \(new)" + rest))
        )
        let change = try #require(compare(before, after).changes.first { $0.kind == .figureChanged })
        #expect((change.detail["stillStands"] == .text("\(old)")) == isTold)
    }
}
