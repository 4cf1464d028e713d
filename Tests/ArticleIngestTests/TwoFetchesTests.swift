import Testing

@testable import ArticleIngest

/// Two fetches of one page differ in adverts, clocks and counts, and the article does not.
@Suite struct TwoFetchesTests {
    /// Six shapes of pages; `%1` is an advert, `%2` a clock, `%3` a count, `%a` the article.
    static let shapes = [
        "<article><h1>Ferry stays</h1><p class=time>%2</p><div class=text>%a<div class=ad>%1</div></div><p>%3</p></article>",
        "<main><h1>Ferry stays</h1><div class=meta><span>%2</span><span>%3</span></div>%a<aside>%1</aside></main>",
        "<div id=content><h1>Ferry stays</h1><time>%2</time>%a<p>Advertisement</p><div class=promo-box><a href=/x>%1</a></div><ul class=share><li>%3</li></ul></div>",
        "<table><tr><td><h1>Ferry stays</h1><font size=1>%2</font>%a<p><b>%3</b></p></td><td><p>%1</p></td></tr></table>",
        "<div class=wrap><header><h1>Ferry stays</h1><p>%2</p></header><section class=entry-content>%a</section><div class=sponsored>%1</div><footer>%3</footer></div>",
        "<body><h1>Ferry stays</h1><p><small>%2</small></p>%a<p>%3</p><div class='related teaser'><a href=/x>%1</a></div></body>",
    ]

    static let changes: [(place: String, fetches: [String])] = [
        ("%1", ["Win a cruise with Harbour Travel", "New shoes at half price"]),
        ("%2", ["Updated 5 minutes ago", "Updated 2 hours ago"]), ("%3", ["12 comments", "345 comments"]),
    ]

    @Test(arguments: shapes, 0..<3)
    func `what changes with each fetch is not in the text`(shape: String, change: Int) throws {
        let texts = try Self.changes[change].fetches.map { fetch in
            var page = shape.replacing("%a", with: PageTests.article)
            for (index, other) in Self.changes.enumerated() {
                page = page.replacing(other.place, with: index == change ? fetch : other.fetches[0])
            }
            return try ingest(PageTests.page(head: "<title>Ferry stays</title>", body: page)).text
        }
        #expect(texts[0] == texts[1])
        #expect(texts[0].contains("6. The council voted"))
    }
}
