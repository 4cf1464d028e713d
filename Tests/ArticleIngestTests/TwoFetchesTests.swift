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

    /// A short article as papers have it, with everything around it.
    private static func page(advert: String, clock: String, count: String, people: String, notice: String = "")
        -> [UInt8]
    {
        let body = """
            <div class=cookie-banner>We use cookies. <button>Accept</button></div><main><article><header><p class=kicker>Harbour</p>
            <h1>Ferry returns to the north quay</h1><p class=deck>The boats will run for another year, though nobody knows who is to pay.</p>
            <div class=meta><span>By <a href=/authors/ada>Ada Bell</a></span> <span>3 May 2024</span> <span>\(clock)</span>
            <span>4 min read</span></div><ul class=share><li>\(count) shares</li></ul></header>
            <p>The ferry carries \(people) people a day, the harbour master, Cy Dunn, said on Friday, and has since the spring.</p>
            <div class=ad-slot>Advertisement<br>\(advert)</div><p>“We have counted them,” he told the council. “Nobody is missing.”</p>
            <p>Read more: <a href=/x>Council to vote on bridge toll</a></p><h2>Who pays</h2>
            <p>The council gave £40,000 last year. It has not said whether it will again, and the guild says it cannot.</p>\(notice)
            <p>Sign up for <a href=/n>our newsletter</a>.</p></article></main><h2>12 comments</h2><p class=comment>Reader: always thus.</p>
            """
        return PageTests.page(head: "<title>Ferry returns to the north quay | Evening Post</title>", body: body)
    }

    @Test func `a short article keeps its crosshead and its notice, and nothing of the page`() throws {
        let notice =
            "<div class=article-correction><p>This article was amended on 4 May 2024: an earlier version said 900 people.</p></div>"
        let first = try ingest(
            Self.page(advert: "Win a cruise", clock: "Updated 5 minutes ago", count: "1.2k", people: "900"))
        let second = try ingest(
            Self.page(advert: "New shoes", clock: "Updated 2 hours ago", count: "2k", people: "900"))
        #expect(first.text == second.text)
        let third = try ingest(
            Self.page(advert: "Shoes", clock: "Updated 3 hours ago", count: "3k", people: "900", notice: notice))
        #expect(
            third.text == first.text + "\n\n"
                + "This article was amended on 4 May 2024: an earlier version said 900 people.")
        #expect(third.blocks.map(\.role) == [.standfirst, .body, .body, .headline, .body, .body])
        #expect(
            third.byline == "Ada Bell" && third.published == "2024-05-03" && third.notices.map(\.kind) == [.correction])
    }
}
