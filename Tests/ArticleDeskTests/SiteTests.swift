import ArticleAnnotations
import ArticleStore
import Foundation
import TestSupport
import Testing

@testable import ArticleDesk
@testable import ArticleIngest

/// What stands on the pages.
@Suite struct SiteTests {
    private func pages(_ site: HarbourSite) throws -> [(path: String, tree: HTMLTree)] {
        try site.files().filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
            .map { ($0.key, parsePage($0.value)) }
    }

    /// The page whose path ends so.
    private func page(_ end: String, _ site: HarbourSite) throws -> String {
        try #require(try site.files().first { $0.key.hasSuffix(end) }?.value)
    }

    @Test func `each version has a page, and each but the first one about what it changed`() throws {
        let site = try HarbourSite()
        let published = try site.publish()
        #expect(published.articles == 1 && published.versions == 3)
        let paths = try site.files().keys.map { $0 }
        #expect(paths.count { $0.wholeMatch(of: /articles\/local\/harbour\/[0-9a-f]{40}\/index\.html/) != nil } == 3)
        #expect(paths.count { $0.hasSuffix("/changes/index.html") } == 2)
        #expect(paths.contains("articles/local/harbour/figures/figures.svg"))
        #expect(paths.contains("corrections/feed.atom") && paths.contains("style.css"))
    }

    @Test func `words are struck and set, and told in words; what is only editing is folded`() throws {
        let site = try HarbourSite()
        try site.publish()
        let changes = try site.files().filter { $0.key.hasSuffix("/changes/index.html") }.map(\.value)
        let figure = try #require(changes.first { $0.contains("figure changed") })
        #expect(figure.contains("<del class=\"substantive\"><span class=\"sr\">[deleted: </span>40"), "\(figure)")
        #expect(figure.contains("<ins class=\"substantive\"><span class=\"sr\">[inserted: </span>55"), "\(figure)")
        #expect(figure.contains("stakes 2 of 3") && figure.contains("href=\"#w1\"") && figure.contains("id=\"w1\""))
        #expect(!figure.contains("<details>"))
        let editing = try #require(changes.first { !$0.contains("figure changed") })
        #expect(editing.contains("<details><summary>Editorial changes (1)</summary>"), "\(editing)")
    }

    @Test func `a figure is told as a table, with the same steps as the picture`() throws {
        let site = try HarbourSite()
        try site.publish()
        let figures = try page("figures/index.html", site)
        #expect(figures.contains("Up to 40 boats → Up to 55 boats") && figures.contains("figures.svg"), "\(figures)")
        #expect(try page("figures.svg", site).contains("Up to 55 boats"))
    }

    @Test func `every link leads to a file that was written, and every place to one on its page`() throws {
        let site = try HarbourSite()
        try site.keep(HarbourSite.hostile, as: "example.org/news/night%3F ferry")
        try site.review(publishedNotice("It was 55 boats."))
        try site.publish()
        let files = try site.files()
        var count = 0
        for (path, tree) in try pages(site) {
            let links = tree.nodes.flatMap(\.attributes).filter { ["href", "src"].contains($0.name) }.map(\.value)
            for link in links where !link.contains("://") {
                let url = try #require(URL(string: link, relativeTo: URL(string: "file:///" + encoded(path))))
                let target = String(url.path.dropFirst())
                let text = try #require(files[target], "\(path) links to \(link)")
                if let place = url.fragment { #expect(text.contains(" id=\"\(place)\""), "\(path): \(link)") }
                count += 1
            }
        }
        #expect(count > 100)
    }

    private func encoded(_ path: String) -> String { SitePath(path)?.url ?? path }

    @Test func `hostile text stays text on every page`() throws {
        let site = try HarbourSite()
        try site.keep(HarbourSite.hostile, as: "ferry") { snapshot in
            snapshot.byline = "By <script>x</script>"
            snapshot.url = "javascript:alert(1)"
            snapshot.published = "\"><script>"
            snapshot.language = "en\" onclick=\"x"
        }
        try site.review(publishedNotice("</p><script>alert(1)</script>"))
        try site.publish(Site(title: "<script>\"'"))
        for (path, tree) in try pages(site) {
            #expect(!tree.nodes.contains { $0.tag == .script || $0.tag == .style }, "\(path)")
            for attribute in tree.nodes.flatMap(\.attributes) {
                #expect(!attribute.name.hasPrefix("on") && attribute.name != "style", "\(path): \(attribute)")
                #expect(!attribute.value.contains("javascript:"), "\(path): \(attribute)")
            }
            let images = tree.nodes.filter { $0.attributes.contains { $0.name == "src" } }
            #expect(images.allSatisfy { $0["src"] == "figures.svg" }, "\(path)")
            #expect(tree.nodes.count { $0.tag == .h1 } == 1, "\(path)")
            #expect(tree.nodes.first { $0.tag == .html }?["lang"] == "en", "\(path)")
        }
        let texts = try site.files().values
        #expect(texts.allSatisfy { !$0.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{7}" } })
        #expect(texts.contains { $0.contains("&lt;svg onload=alert(1)&gt;") })
    }

    private func publishedNotice(_ words: String) -> [(ReviewStep.Action, Person)] {
        [
            (.triage(.correction), HarbourSite.ada), (.draft(words), HarbourSite.ada), (.approve, HarbourSite.bo),
            (.publish, HarbourSite.ada),
        ]
    }

    @Test(arguments: [1, 2, 3])
    func `what is not published is on no page`(steps: Int) throws {
        let site = try HarbourSite()
        try site.review(Array(publishedNotice("It was 55 boats.").prefix(steps)))
        try site.publish()
        for (path, text) in try site.files() {
            for secret in ["It was 55 boats", "between us", "Ada Bell", "Bo Carr", "ada@example.org"] {
                #expect(!text.contains(secret), "\(path) has \(secret)")
            }
        }
        #expect(try page("corrections/index.html", site).contains("No correction has been published yet."))
    }

    @Test func `a published notice stands on the article's page, in the log and in the feed, and no note with it`()
        throws
    {
        let site = try HarbourSite()
        try site.review(publishedNotice("It was 55 boats."))
        try site.publish(Site(title: "What we changed", address: Link(site: "https://example.org/v")))
        #expect(try page("harbour/index.html", site).contains("<p dir=\"auto\">It was 55 boats.</p>"))
        #expect(try page("corrections/index.html", site).contains("<h2 id=\"d2024-10-18\">2024-10-18</h2>"))
        let feed = try page("feed.atom", site)
        #expect(feed.contains("<updated>2024-10-18T16:46:40Z</updated>"), "\(feed)")
        #expect(feed.contains("href=\"https://example.org/v/articles/local/harbour/index.html#notice-"), "\(feed)")
        #expect(try site.files().values.allSatisfy { !$0.contains("between us") && !$0.contains("Bo Carr") })
    }

    @Test func `a feed without entries and without an address is a feed, with relative links`() throws {
        let site = try HarbourSite()
        try site.publish()
        let feed = try page("feed.atom", site)
        #expect(feed.contains("<updated>2024-10-18T12:20:00Z</updated>") && feed.contains("href=\"feed.atom\""))
        #expect(!feed.contains("<entry>") && !feed.contains("href=\"http"))
    }

    @Test func `long lists are cut into pages that lead to each other`() throws {
        let entries = try (0..<1001).map { number in
            ArticleEntry(
                PublishedArticle(
                    id: "local/a\(number)", host: "local",
                    folder: try #require(SitePath.Article(host: "local", slug: "a\(number)")), title: "A \(number)",
                    versions: [], notices: []))
        }
        let files = indexPages(entries, of: Site(title: "All"))
        #expect(files.map(\.path.description) == ["index.html", "index-2.html", "index-3.html"])
        let last = String(decoding: try #require(files.last).bytes, as: UTF8.self)
        #expect(last.contains("<li aria-current=\"page\">3</li>") && last.contains("<a href=\"index-2.html\">2</a>"))
    }
}
