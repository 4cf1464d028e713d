import ArticleStory
import Testing

@Suite struct SpansTests {
    @Test(
        arguments: [
            ([], nil, nil, nil), ([5], 5, 5, 5), ([9, 1], 1, 9, 9), ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9, 10),
        ] as [([Int], Int?, Int?, Int?)])
    func `half of them, and 90 of a hundred, are no longer`(seconds: [Int], median: Int?, ninety: Int?, longest: Int?) {
        let spans = Spans(seconds)
        #expect([spans.median, spans.percentile(90), spans.longest] == [median, ninety, longest])
    }
}
