import Testing

@testable import ArticleIngest

@Suite struct BylineTests {
    private func byline(_ body: String, head: String = "") throws -> String? {
        let head = "<title>Ferry stays</title><meta property=og:site_name content='Evening Post'>\(head)"
        return try ingest(PageTests.page(head: head, body: "<h1>Ferry stays</h1>\(body)\(PageTests.article)")).byline
    }

    @Test(arguments: [
        ("<p class=byline>By Ada Bell and Bo Carr</p>", "Ada Bell and Bo Carr"),
        ("<p>Von Ada Bell</p>", "Ada Bell"), ("<p><b>Par</b> <a href=/x>Ada Bell</a></p>", "Ada Bell"),
        ("<span class='author vcard'><a class='url fn n' href=/x>Ada Bell</a></span>", "Ada Bell"),
        ("<a href='/autoren/ada-bell'>Ada Bell</a>", "Ada Bell"),
        ("<div class=author>Ada Bell, 3 May 2024 10:15</div>", "Ada Bell"),
        ("<div class=author>Ada Bell | Harbour correspondent</div>", "Ada Bell"),
        ("<p rel=author>Redacci&amp;oacute;n del Puerto</p>", "Redacción del Puerto"),
    ])
    func `a byline is read as the page shows it`(body: String, expected: String) throws {
        #expect(try byline(body) == expected)
    }

    @Test(arguments: [
        "<div class=author>Staff</div>", "<div class=byline>Published 3 May 2024</div>",
        "<p>By Monday the ferry had gone.</p>",
        "<div class=author-count>12</div>", "<div class=author>Share</div>", "<div class=byline>Photo: Ada Bell</div>",
        "<footer><a rel=license href=/x>Ada Bell</a></footer>", "<p>Von Bremen aus fährt sie täglich nach Norden.</p>",
    ])
    func `what is no person is no byline`(body: String) throws {
        #expect(try byline(body) == nil)
    }

    @Test func `people come before the name of the site`() throws {
        let head = "<meta name=author content='Evening Post'>"
        #expect(try byline("<p class=byline>By Ada Bell</p>", head: head) == "Ada Bell")
        #expect(try byline("", head: head) == "Evening Post")
        let linked = """
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},
            {"@type":"Person","@id":"#a","name":"Ada Bell"}]}</script>
            """
        #expect(try byline("<p class=byline>By Bo Carr</p>", head: linked) == "Ada Bell")
    }

    @Test func `what readers write names nobody`() throws {
        #expect(try byline("<div class=comment-list><span class=author>Angry Reader</span></div>") == nil)
    }
}
