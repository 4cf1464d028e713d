import ArticleAnalysis
import ArticleStory
import Testing

@Suite struct BlameTests {
    private static let quiet = "Nobody on the quay had expected such a long wait."
    private static let versions = [
        "Harbour reopens\n\nUp to 40 boats left the quay on Monday. \(quiet)",
        "Harbour reopens\n\nUp to 55 boats left the quay on Monday. \(quiet)",
        "Harbour reopens\n\nUp to 55 boats had left the quay on Monday. \(quiet)",
        "Harbour reopens\n\nUp to 40 boats left the quay on Monday. \(quiet)",
    ]

    /// “3 [55 since 2]”, a sentence.
    private func blame(_ texts: [String]) -> [String] {
        let text = story(of: texts).text
        return text.sentences.map { sentence in
            let back = sentence.stoodBefore.map { " as in \($0 + 1)" } ?? ""
            let figures = sentence.figures.map { figure in
                let before = figure.stoodBefore.map { " as in \($0 + 1)" } ?? ""
                return " [\(text.text[figure.range]) since \(figure.since + 1)\(before)]"
            }
            return "\(sentence.since + 1)\(back)\(figures.joined())"
        }
    }

    @Test(
        arguments: [
            (1, ["1", "1 [40 since 1]", "1"]),
            (2, ["1", "2 [55 since 2]", "1"]),
            (3, ["1", "3 [55 since 2]", "1"]),  // the figure is older than the wording
            (4, ["1", "4 as in 1 [40 since 4 as in 1]", "1"]),  // the present run counts
        ])
    func `each sentence and figure is as old as its present wording and value`(count: Int, expected: [String]) {
        #expect(blame(Array(Self.versions.prefix(count))) == expected)
    }

    @Test func `a figure in another notation is as old as it was`() {
        let texts = ["The wall is 3 metres high, she said.", "The wall is 300 centimetres high, she said."]
        #expect(blame(texts) == ["2 [300 centimetres since 1]"])
    }
}
