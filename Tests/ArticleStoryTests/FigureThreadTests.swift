import ArticleAnalysis
import ArticleStory
import Testing

/// An article around one sentence.
private func harbour(_ sentence: String) -> String {
    """
    Harbour reopens after the storm

    \(sentence)

    Nobody on the quay had expected such a long wait, and the wind was still rising in the evening.
    """
}

@Suite struct FigureThreadTests {
    @Test(
        arguments: [
            // another value, and the near miss: another notation
            (
                ["Up to 40 boats left the quay.", "Up to 55 boats left the quay."],
                ["1 Up to 40 boats | 2 changed: Up to 55 boats (value)"]
            ),
            (["Some 12,000 tonnes lay on the quay.", "Some 12000 tonnes lay on the quay."], []),
            // the claim about the number, and another unit
            (
                ["Up to 40 boats left the quay.", "40 boats left the quay."],
                ["1 Up to 40 boats | 2 changed: 40 boats (bound)"]
            ),
            (
                ["The repair cost £5 million.", "The repair cost $5 million."],
                ["1 £5 million | 2 changed: $5 million (unit)"]
            ),
            // back to an earlier value, and on to a third one
            (
                ["There were 40 boats at sea.", "There were 55 boats at sea.", "There were 40 boats at sea."],
                ["1 40 boats | 2 changed: 55 boats (value) | 3 changed: 40 boats (value) as in 1"]
            ),
            (
                ["There were 40 boats at sea.", "There were 55 boats at sea.", "There were 60 boats at sea."],
                ["1 40 boats | 2 changed: 55 boats (value) | 3 changed: 60 boats (value)"]
            ),
            // gone, and back with its sentence or as another value
            (
                ["There were 40 boats at sea.", "There were boats at sea.", "There were 40 boats at sea."],
                ["1 40 boats | 2 removed | 3 back: 40 boats as in 1"]
            ),
            (
                ["About 40 boats were still at sea.", "The sea was calm.", "About 45 boats were still at sea."],
                ["1 About 40 boats | 2 removed | 3 back: About 45 boats (value)"]
            ),
            // a figure of something else is no return
            (
                ["About 40 boats were still at sea.", "The sea was calm.", "The mayor paid 45 euros for his lunch."],
                ["1 About 40 boats | 2 removed"]
            ),
        ] as [([String], [String])])
    func `a figure goes on in what takes its place`(sentences: [String], expected: [String]) {
        #expect(lines(.figure, sentences.map(harbour)) == expected)
    }

    @Test(
        arguments: [
            // the same words in two sentences: each goes its own way
            (
                [
                    "At dawn 40 boats left the quay. At dusk 40 boats came home.",
                    "At dawn 44 boats left the quay. At dusk 40 boats came home.",
                ],
                ["1 40 boats | 2 changed: 44 boats (value)"]
            ),
            // two figures change places with their words: nothing became of them
            (["The storm hurt 12 sailors and sank 5 boats.", "The storm sank 5 boats and hurt 12 sailors."], []),
            // one more beside the old one: the old one stays
            (["The storm hurt 12 sailors.", "The storm hurt 12 sailors and sank 5 boats."], []),
            // the sentence with one figure goes, an equal one elsewhere stays
            (
                [
                    "At dawn 40 boats left the quay. The ferry carried 300 people. At dusk 40 boats came home.",
                    "The ferry carried 300 people. At dusk 40 boats came home.",
                ],
                ["1 40 boats | 2 removed"]
            ),
        ] as [([String], [String])])
    func `it is the place that is followed, not the words`(sentences: [String], expected: [String]) {
        #expect(lines(.figure, sentences.map(harbour)) == expected)
    }

    @Test func `a paragraph that moves takes its figures along`() {
        let (first, second) = (
            "Up to 40 boats left the quay on Monday morning, the harbour master said.",
            "The repair of the wall will cost £5 million and take until the end of next summer."
        )
        #expect(lines(.figure, [harbour("\(first)\n\n\(second)"), harbour("\(second)\n\n\(first)")]) == [])
        let changed = second.replacing("£5", with: "£7")
        #expect(
            lines(.figure, [harbour("\(first)\n\n\(second)"), harbour("\(changed)\n\n\(first)")]) == [
                "1 £5 million | 2 changed: £7 million (value)"
            ])
    }

    @Test func `what goes and comes in one version has only left its place`() {
        let (first, second, third) = (
            "Up to 40 boats left the quay on Monday morning, the harbour master said.",
            "The repair of the wall will take until the end of next summer, and nobody knows who pays.",
            "Swans were seen on the water again, to the delight of the children of the town."
        )
        let texts = [
            harbour("\(first) \(second)\n\n\(third)"),
            harbour("\(second)\n\n\(third) In the end up to 40 boats left the quay on Monday morning, they said."),
        ]
        for line in lines(.figure, texts) { #expect(!line.contains("2 removed | 2")) }
    }

    @Test func `a table without stops is followed too, each figure in its place`() {
        func row(_ shift: Int) -> String {
            (0..<400).map { "item \($0 + 100_000) has \($0 * 7 + 3_000 + shift) boats" }.joined(separator: ", ")
        }
        let figures = story(of: [row(1), row(2)]).threads.filter { $0.kind == .figure }
        let boats = figures.filter { $0.latest?.words.contains("boats") ?? false }
        #expect(boats.count > 300)
        for thread in boats {
            let values = thread.steps.compactMap { $0.fact?.quantity?.value }
            #expect(values.count == 2 && values.last == (values.first ?? 0) + 1, "\(values)")
        }
        #expect(figures.allSatisfy { ($0.latest?.sentenceWords.utf8.count ?? 0) < 2_200 })
    }

    @Test func `a text that says nothing has a story too`() {
        for texts in [[""], ["", "Up to 40 boats left."], ["Up to 40 boats left.", ""], ["\n\n", " ", "."]] {
            #expect(story(of: texts).threads.allSatisfy { !$0.steps.isEmpty }, "\(texts)")
        }
    }

    @Test func `the number of an item is no figure`() {
        let items = ["1. Open the gate\n\n2. Close the gate", "1. Knock\n\n2. Open the gate\n\n3. Close the gate"]
        #expect(lines(.figure, items.map { "How to pass the gate\n\n\($0)" }) == [])
    }

    @Test func `a value carries who says it, and a thread is found by that`() throws {
        let told = story(of: [
            harbour("Ilse Brandt said that up to 40 boats had left the quay."),
            harbour("Ilse Brandt said that up to 55 boats had left the quay."),
        ])
        for words in ["boats brandt", "QUAY boats", "boat"] {
            let found = told.answer(StoryQuestion(kind: .figure, words: words)).threads
            #expect(found.count == 1, "\(words)")
            #expect(found.first?.steps.last?.fact?.source == "Ilse Brandt")
            #expect(found.first?.steps.last?.fact?.quantity?.bound == .atMost)
        }
        #expect(told.answer(StoryQuestion(kind: .figure, words: "boats calder")).threads.isEmpty)
        #expect(told.answer(StoryQuestion(kind: .quote, words: "boats")).threads.isEmpty)
    }
}
