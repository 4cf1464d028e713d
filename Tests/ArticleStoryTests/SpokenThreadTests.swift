import ArticleAnalysis
import ArticleStory
import Testing

private func council(_ sentence: String) -> String {
    """
    Council puts off the vote on the bridge

    \(sentence)

    The bridge has been closed since the flood of last winter, and the road around it is narrow.
    """
}

@Suite struct SpokenThreadTests {
    @Test(
        arguments: [
            // other words between the marks, and the near miss: other marks
            (
                ["“We have no money for it,” Ruth Calder said.", "“We have little money for it,” Ruth Calder said."],
                ["1 We have no money for it | 2 changed: We have little money for it (wording)"]
            ),
            (["“We have no money for it,” Ruth Calder said.", "\"We have no money for it,\" Ruth Calder said."], []),
            // somebody else says it, and the near miss: another form of the same name
            (
                ["“We have no money for it,” Ruth Calder said.", "“We have no money for it,” Omar Denny said."],
                ["1 We have no money for it | 2 changed: We have no money for it (source)"]
            ),
            (["“We have no money for it,” Ruth Calder said.", "“We have no money for it,” Ms Calder said."], []),
            // gone and back
            (
                [
                    "“We have no money for it,” Ruth Calder said.", "The vote was put off.",
                    "“We have no money for it,” Ruth Calder said.",
                ],
                ["1 We have no money for it | 2 removed | 3 back: We have no money for it as in 1"]
            ),
        ] as [([String], [String])])
    func `a quotation keeps its words and its speaker, or that is told`(sentences: [String], expected: [String]) {
        #expect(lines(.quote, sentences.map(council)).map { $0.replacing(",", with: "") } == expected)
    }

    @Test(
        arguments: [
            (
                ["Ruth Calder said the bridge would open in May.", "Ruth Calder said the bridge could open in May."],
                "certainty"
            ),
            (["The council will pay for the bridge.", "The council will not pay for the bridge."], "polarity"),
            (["The council closed the bridge by mistake.", "The council closed the bridge for safety."], "wording"),
        ])
    func `a claim tells how it turned`(sentences: [String], aspect: String) {
        let told = lines(.claim, sentences.map(council))
        #expect(told.count == 1 && told[0].contains(aspect), "\(told)")
    }

    @Test func `what a figure tells is not told again by its claim`() {
        let texts = ["The council will pay £5 million for it.", "The council will pay £7 million for it."].map(council)
        #expect(lines(.figure, texts).count == 1)
        #expect(lines(.claim, texts) == [])
        let all = story(of: texts).answer(StoryQuestion(kind: .claim, words: "pay", withUnchanged: true)).threads
        #expect(all.first?.steps.map(\.event) == [.appeared, .changed])
    }
}
