import ArticleAnalysis
import ArticleDiff
import ArticleReport
import ArticleStory
import Foundation
import Testing

/// What became of a ferry's passengers, in each format, byte for byte.
@Suite struct StoryGoldenTests {
    @Test(
        arguments: [
            "timeline.txt", "timeline.json", "timeline.svg", "blame.txt", "blame.json", "statistics.txt",
            "statistics.json", "corrections.txt", "corrections.csv", "corrections.html", "corrections.json",
        ])
    func `a story says what an editor was promised`(file: String) throws {
        let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Goldens/story/\(file)")
        let actual = try #require(try written(file))
        let expected = (try? Data(contentsOf: golden)) ?? Data()
        guard expected != Data(actual.utf8) else { return }
        guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" else {
            Issue.record("\(file) says otherwise; RECORD_GOLDENS=1 rewrites it. Now:\n\(actual)")
            return
        }
        try FileManager.default.createDirectory(
            at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: golden)
        Issue.record("\(file) was rewritten: read it, then run again without RECORD_GOLDENS")
    }

    @Test func `a story without figures has no picture`() {
        let story = Self.story(of: ["Swans came back to the quay.", "Swans came back to the harbour."])
        let told = ToldStory(article: "local/swans", headline: nil, versions: Self.moments, story: story)
        #expect(timelinePicture(of: told, told.story.answer(StoryQuestion(kind: .figure))) == nil)
    }

    private func written(_ file: String) throws -> String? {
        let answer = Self.told.story.answer(StoryQuestion())
        return switch file {
        case "timeline.txt": text(terminalReport(of: Self.told, answer))
        case "timeline.json": try ContractJSON.encode(TimelineJSON(Self.told, answer), pretty: true)
        case "timeline.svg": timelinePicture(of: Self.told, Self.told.story.answer(StoryQuestion(kind: .figure)))
        case "blame.txt": text(blameReport(of: Self.told))
        case "blame.json": try ContractJSON.encode(BlameJSON(Self.told), pretty: true)
        case "statistics.txt": text(terminalReport(of: Self.statistics, article: "example.org/ferry", headline: nil))
        case "statistics.json":
            try ContractJSON.encode(StatisticsJSON(Self.statistics, article: "example.org/ferry"), pretty: true)
        case "corrections.txt": text(terminalReport(of: Self.report))
        case "corrections.csv": correctionsTable(of: Self.report)
        case "corrections.html": correctionsPage(of: Self.report)
        default: try ContractJSON.encode(CorrectionsJSON(Self.report), pretty: true)
        }
    }

    private func text(_ report: [Paragraph]) -> String { terminalText(report, width: 100, isColored: false) }
}

/// Six versions, an hour apart: a figure that goes and comes back, an altered quotation, a notice.
extension StoryGoldenTests {
    private static let versions = [
        ("Up to 300 passengers were", "“We had no <warning> at all,”", "", "£5 million"),
        ("Up to 350 passengers were", "“We had no <warning> at all,”", "", "£5 million"),
        ("350 passengers were", "“We had little <warning>,”", "", "£5 million"),
        ("Up to 300 passengers were", "“We had little <warning>,”", "", "£7 million"),
        (
            "Up to 300 passengers were", "“We had little <warning>,”",
            "\n\nCorrection: an earlier version misstated the number of passengers; it was up to 300, not 350.",
            "£7 million"
        ),
        ("Nobody was", "“We had little <warning>,”", "", "7 million pounds"),
    ].map { passengers, quote, notice, cost in
        """
        Ferry runs aground off the islands

        \(passengers) on board when the ferry ran aground on Monday, the harbour master said.

        \(quote) said Captain Ines Vale. The repair of the pier will cost \(cost).\(notice)
        """
    }

    private static let moments = versions.indices.map {
        VersionMoment(number: $0 + 1, seconds: 1_729_252_800 + $0 * 3600, commit: "c0ffee0\($0 + 1)")
    }

    fileprivate static func story(of texts: [String]) -> ArticleStory {
        var teller = StoryTeller(cut(ArticleText(texts[0])))
        for text in texts.dropFirst() { teller.tell(cut(ArticleText(text), after: teller.latest)) }
        return teller.story
    }

    private static func diff(_ old: Int, _ new: Int) -> ArticleDiff {
        compare(cut(ArticleText(versions[old])), cut(ArticleText(versions[new])))
    }

    private static let told = {
        var story = StoryGoldenTests.story(of: versions)
        for untold in story.untold(perNotice: 9) { story.admit(untold, by: diff(untold.version - 1, untold.notice)) }
        return ToldStory(
            article: "example.org/ferry", headline: "Ferry runs aground off the islands", versions: moments,
            story: story)
    }()

    private static let revisions = {
        var ledger = RevisionLedger(cut(ArticleText(versions[0])))
        for version in versions.indices.dropFirst() { ledger.record(diff(version - 1, version)) }
        for untold in ledger.untold(perNotice: 9) { ledger.admit(untold, by: diff(untold.version - 1, untold.notice)) }
        return ledger.revisions
    }()

    private static let statistics = ArticleStatistics(
        revisions, times: moments.map(\.seconds), published: moments[0].seconds - 600)

    static let report = {
        let corrections = revisions.flatMap {
            Correction.among(
                $0, of: "example.org/news+ferry", desk: "example.org/news", times: moments.map(\.seconds),
                numbers: moments.map(\.number))
        }
        let table = CorrectionTable(corrections, articles: 1, versions: moments.count)
        return CorrectionsReport(table, from: 1_727_740_800, to: 1_730_419_200, host: "example.org")
    }()
}
