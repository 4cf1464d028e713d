import ArticleAnalysis
import ArticleDiff
import ArticleReport
import Testing

/// What an editor finds on the page.
@Suite struct HTMLPageTests {
    private let paragraphs = [
        "The council voted on Monday about the old pier.", "Some 10 boats will stay in the bay until spring.",
        "Divers found a wreck near the lighthouse of Norvik.", "A baker in the old town sells bread to the crews.",
        "The ferry left the quay at dawn with a load of timber.", "Nobody was hurt when the crane fell into the water.",
    ]

    private func page(_ edit: ([String]) -> [String]) -> String {
        let (old, new) = (paragraphs.joined(separator: "\n\n"), edit(paragraphs).joined(separator: "\n\n"))
        return htmlPage(
            of: compare(analyze(ArticleText(old)), analyze(ArticleText(new))),
            heading: ReportHeading(headline: "Pier", old: VersionLabel(name: "1"), new: VersionLabel(name: "2")))
    }

    @Test func `a paragraph that moved is told as moved, one that was taken out as deleted`() {
        let moved = page { [$0[0], $0[1], $0[3], $0[4], $0[5], $0[2]] }
        #expect(moved.contains("moved away:</span> Divers") && moved.contains("moved here:</span> Divers"))
        #expect(!moved.contains("[deleted: "))
        let gone = page { Array($0.dropLast()) }
        #expect(gone.contains("[deleted: ") && !gone.contains("moved away:"))
    }

    @Test func `a note leads to its place in both views and back`() {
        let html = page { $0.map { $0.replacing("10", with: "12") } }
        for way in ["href=\"#i1\"", "id=\"i1\"", "href=\"#s1\"", "id=\"s1\"", "href=\"#c1\"", "id=\"c1\""] {
            #expect(html.contains(way))
        }
        #expect(html.split(separator: "id=\"i1\"").count == 2)
        let moved = page { [$0[0], $0[1], $0[3], $0[4], $0[5], $0[2]] }
        #expect(moved.contains("moved<a class=\"ref\" id=\"s1\""))
    }

    @Test func `no place of the page is named twice`() {
        let html = page {
            [
                $0[1].replacing("10", with: "12"), $0[0], $0[3] + " It rained.", $0[4].replacing("at dawn ", with: ""),
                $0[2],
            ]
        }
        let names = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(names.count > 10)
        #expect(Set(names).count == names.count)
    }

    @Test func `a passage that moved and was edited on the way is named once, too`() {
        let html = page { [$0[0], $0[1], $0[3], $0[4], $0[5], $0[2].replacing("found a wreck", with: "saw a wreck")] }
        #expect(html.contains("moved"))
        let names = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(names).count == names.count, "\(names)")
    }

    @Test func `the choice of the view stands in the main part, with the texts and the notes`() throws {
        let html = page { $0.map { $0.replacing("10", with: "12") } }
        let main = try #require(html.split(separator: "<main>").last?.split(separator: "</main>").first)
        for part in ["id=\"inline\"", "id=\"side\"", "id=\"only\"", "<article class=\"side\"", "<aside "] {
            #expect(main.contains(part))
        }
    }

    @Test func `a moment is told to programs, too`() {
        let text = ArticleText("It left.")
        let heading = ReportHeading(
            headline: "Pier", old: VersionLabel(name: "version 1", seen: "2024-10-18 13:00 UTC"),
            new: VersionLabel(name: "version 2", seen: "2024-10-18 14:05 UTC"))
        let html = htmlPage(of: compare(analyze(text), analyze(text)), heading: heading)
        for (stamp, words) in [("13:00Z", "13:00 UTC"), ("14:05Z", "14:05 UTC")] {
            #expect(html.contains("<time datetime=\"2024-10-18T\(stamp)\">2024-10-18 \(words)</time>"))
        }
        let odd = ReportHeading(
            headline: "Pier", old: VersionLabel(name: "1", seen: "then"), new: VersionLabel(name: "2", seen: "now"))
        #expect(!htmlPage(of: compare(analyze(text), analyze(text)), heading: odd).contains("<time"))
    }

    @Test func `the page says whether a notice covers the changes`() {
        #expect(page { $0.map { $0.replacing("10", with: "12") } }.contains("No correction notice covers it."))
        #expect(!page { $0.map { $0.replacing("sells", with: "sell") } }.contains("notice"))
    }

    @Test func `what stands can be left out, but for its neighbours`() {
        let html = page { $0.map { $0.replacing("10", with: "12") } }
        #expect(html.contains("<p class=\"gap\">3 paragraphs unchanged</p>"))
        #expect(html.contains("<td colspan=\"3\">3 sentences unchanged</td>"))
        #expect(html.contains("<p>The council voted"))
    }
}
