import Testing

@testable import ArticleWatch

@Suite struct FeedTests {
    private let now = Moment.seconds(1_729_252_800)

    private func read(_ text: String) throws -> Feed {
        try readFeed(Array(text.utf8), at: try WebAddress("https://harbour.example/feeds/all.xml"), now: now)
    }

    @Test func `RSS 2.0 says where and when`() throws {
        let feed = try read(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:media="http://search.yahoo.com/mrss/"><channel><title>H</title><link>https://harbour.example/</link>
            <item><title>One</title><link> https://harbour.example/one?a=1&amp;b=2 </link>
            <pubDate>Fri, 18 Oct 2024 11:00:00 +0100</pubDate><media:content url="https://x.example/p.jpg"/></item>
            <item><guid isPermaLink="true">https://harbour.example/two</guid><dc:date>2024-10-17</dc:date></item>
            <item><guid>tag:three</guid></item><item><link>four</link><source url="https://other.example/">O</source></item>
            <item><link><![CDATA[https://harbour.example/one?a=1&b=2]]></link></item></channel></rss>
            """)
        #expect(
            feed.entries.map(\.url) == [
                "https://harbour.example/one?a=1&b=2", "https://harbour.example/two",
                "https://harbour.example/feeds/four",
            ])
        #expect(feed.entries.map(\.published) == [now - .hours(2), .seconds(1_729_123_200), nil])
    }

    @Test func `Atom says where in an attribute`() throws {
        let feed = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/"><link rel="self" href="/feed"/>
            <link href="/"/><entry><id>https://harbour.example/id</id><link rel="enclosure" href="/p.jpg"/>
            <link href="/one"/><link rel="replies" href="/one/comments"/><published>2024-10-18T10:00:00Z</published>
            <updated>2024-10-18T12:30:00.5+02:00</updated><source><id>x</id><updated>2001-01-01T00:00:00Z</updated>
            <link href="/elsewhere"/></source></entry><entry><id>https://harbour.example/two</id></entry></feed>
            """)
        #expect(feed.entries.map(\.url) == ["https://harbour.example/one", "https://harbour.example/two"])
        #expect(feed.entries.first?.published == now - .hours(2))
        #expect(feed.entries.first?.modified == now - .minutes(90))
    }

    @Test func `RSS 1.0 has its items beside the channel`() throws {
        let feed = try read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://harbour.example/"><link>https://harbour.example/</link>
            </channel><item rdf:about="https://harbour.example/one"><link>https://harbour.example/one</link>\
            <dc:date>2024-10-18T12:00:00Z</dc:date></item></rdf:RDF>
            """)
        #expect(feed.entries == [.init(url: "https://harbour.example/one", published: now)])
    }

    @Test func `a sitemap of news says when a page was published, and its pictures are no pages`() throws {
        let feed = try read(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" \
            xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url>
            <image:image><image:loc>https://harbour.example/p.jpg</image:loc></image:image>
            <loc>https://harbour.example/one</loc><lastmod>2024-10-18T12:00:00+00:00</lastmod>
            <news:news><news:publication><news:name>H</news:name></news:publication>
            <news:publication_date>2024-10-18</news:publication_date></news:news></url></urlset>
            """)
        #expect(
            feed.entries == [
                .init(url: "https://harbour.example/one", published: .seconds(1_729_209_600), modified: now)
            ])
    }

    @Test func `an index names sitemaps`() throws {
        let feed = try read(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://harbour.example/a.xml</loc>
            <lastmod>2024-10</lastmod></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>
            """)
        #expect(feed.entries.isEmpty)
        #expect(feed.sitemaps.map(\.url) == ["https://harbour.example/a.xml", "https://harbour.example/b.xml"])
    }

    @Test func `what breaks off counts as far as it goes`() throws {
        let feed = try read("<rss><channel><item><link>https://harbour.example/a</link></item><item><link>https://harb")
        #expect(feed.entries.first?.url == "https://harbour.example/a")
    }

    @Test(arguments: [
        "", "No feed", "<html><body><a href='/'>x</a></body></html>", "{\"items\": []}", "<item><link>/a</link></item>",
    ])
    func `what is no feed is said so`(text: String) {
        #expect(throws: FetchTrouble.self) { try read(text) }
    }

    @Test func `an entry leads nowhere but to the web`() throws {
        let links = ["javascript:alert(1)", "file:///etc/passwd", "https://a:b@c.example/", "mailto:a@b.example", " "]
        let items = links.map { "<item><link>\($0)</link></item>" }.joined()
        #expect(try read("<rss><channel>\(items)</channel></rss>").entries.isEmpty)
    }

    @Test(arguments: [
        ("2024-10-18T12:00:00Z", 0), ("2024-10-18T14:00:00+02:00", 0), ("2024-10-18T14:00+0200", 0),
        ("2024-10-18 12:00:00", 0), ("2024-10-18T12:00:00.123456Z", 0), ("2024-10-18", -43_200),
        ("2024-10", -1_512_000),
        ("Fri, 18 Oct 2024 12:00:00 GMT", 0), ("18 Oct 2024 12:00 GMT", 0), ("Fri, 18 Oct 2024 07:00:00 -0500", 0),
        ("Fri, 18 Oct 2024 08:00:00 EDT", 0), ("Fri, 18 October 24 12:00:00 Z", 0), ("18 Oct 2024", -43_200),
        ("yesterday", nil), ("", nil), ("2024-13-01", nil), ("18/10/2024", nil), ("Fri, 18 Oct 2024 12:00:00 XYZ", nil),
        ("2024-10-18T25:00:00Z", nil), ("20241018", nil),
    ])
    func `dates are read as feeds write them`(text: String, seconds: Int64?) {
        #expect(moment(ofDate: text, now: now) == seconds.map { now + .seconds($0) })
    }
}
