import ArticleDiff
import ArticleReport
import Foundation
import Testing

/// Each format of text, byte for byte.
@Suite struct ExportGoldenTests {
    @Test(arguments: ["jsonld", "ndjson", "csv", "critic.txt", "schema.org.json", "atom.xml", "html"])
    func `an export says what an editor was promised`(ending: String) throws {
        let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Goldens/ferry/export.\(ending)")
        let actual = try export(ending)
        let expected = (try? Data(contentsOf: golden)) ?? Data()
        guard expected != Data(actual.utf8) else { return }
        guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" else {
            Issue.record("\(golden.lastPathComponent) says otherwise; RECORD_GOLDENS=1 rewrites it. Now:\n\(actual)")
            return
        }
        try FileManager.default.createDirectory(
            at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: golden)
        Issue.record("\(golden.lastPathComponent) was rewritten: read it, then run again without RECORD_GOLDENS")
    }

    private func export(_ ending: String) throws -> String {
        let (article, review) = (ExportFixture.article, ExportFixture.review)
        return switch ending {
        case "jsonld": annotationCollection(article)
        case "ndjson": annotationLines(article)
        case "csv": annotationTable(article, texts: ["c0ffee01": review.diff.old, "c0ffee02": review.diff.new])
        case "critic.txt": criticMarkup(review)
        case "schema.org.json": linkedData(article)
        case "atom.xml": correctionsFeed(article, withApproved: false)
        default: htmlPage(of: review, heading: heading)
        }
    }

    private let heading = ReportHeading(
        headline: "Council keeps ten boats on the island route", article: "example.org/ferry",
        old: VersionLabel(name: "version 1", seen: "2024-10-18 13:00 UTC"),
        new: VersionLabel(name: "version 2", seen: "2024-10-18 14:00 UTC"))
}
