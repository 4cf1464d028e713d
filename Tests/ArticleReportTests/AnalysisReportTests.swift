import ArticleAnalysis
import ArticleReport
import Testing

@Suite struct AnalysisReportTests {
    /// The lines in the margin, without the sentences.
    private func margin(_ text: String) -> [String] {
        let analysis = analyze(ArticleText(text), published: Day(year: 2024, month: 10, day: 18))
        let lines = terminalText(terminalReport(of: analysis), width: 400, isColored: false).split(separator: "\n").map(
            String.init)
        return lines.filter { $0.hasPrefix("    │ ") }.map { String($0.dropFirst(6)) }
    }

    @Test(arguments: [
        (
            "The mayor said up to 12,000 people left.",
            "up to 12,000 people left · source: The mayor · up to 12,000 people"
        ),
        (
            "The mayor spent £1.2 million.",
            "The mayor spent £1.2 million · the article itself · £1.2 million = 1,200,000 GBP"
        ),
        (
            "Thousands of people left.",
            "Thousands of people left · the article itself · Thousands of people = 1,000 or more"
        ),
        ("Four boats sank.", "Four boats sank · the article itself · Four boats"),
        ("It was the first step in one direction.", "It was the first step in one direction · the article itself"),
    ])
    func `a figure stands as written, with its value where the words hide it`(text: String, line: String) {
        #expect(margin(text) == [line])
    }

    @Test(arguments: [
        ("The road opened last year.", "The road opened last year · the article itself · last year = 2023"),
        (
            "The road opened in September last year.",
            "The road opened in September last year · the article itself · September last year = 2023-09"
        ),
        ("The road opened on May 3, 2021.", "The road opened on May 3, 2021 · the article itself · May 3, 2021"),
    ])
    func `a date is resolved where the words leave it open`(text: String, line: String) {
        #expect(margin(text) == [line])
    }

    @Test(arguments: [
        ("The road could close.", "The road could close · the article itself · possible (“could”)"),
        ("The mayor denied that the road was closed.", "the road was closed · source: The mayor · denied (“denied”)"),
        ("The road was never open.", "The road was never open · the article itself · negated (“never”)"),
        ("None of this was confirmed.", "None of this was confirmed · the article itself · negated (“None”)"),
    ])
    func `the words that decide how sure a claim is stand beside it`(text: String, line: String) {
        #expect(margin(text) == [line])
    }

    @Test func `a pronoun gives way to its name, and words in marks are told once`() {
        #expect(
            margin("Anna Marsh runs the harbour.\n\n“The bridge is safe,” she said.")
                == [
                    "Anna Marsh runs the harbour · the article itself",
                    "The bridge is safe · source: Anna Marsh · in quotation marks",
                ])
    }

    @Test func `words of somebody else inside a claim are told with their speaker`() {
        #expect(
            margin("Anna Marsh said the bridge was part of what engineers called “a shambles”.")
                == [
                    "the bridge was part of what engineers called “a shambles” · source: Anna Marsh · quoted from engineers: “a shambles”"
                ])
    }

    @Test func `a statement of many is told once, on the word of whoever stands outside it`() {
        #expect(
            margin("According to the auditors, three bidders complained about the price.")
                == ["three bidders complained about the price · source: the auditors · three bidders"])
    }
}
