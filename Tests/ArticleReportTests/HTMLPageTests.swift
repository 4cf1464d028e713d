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
