import Testing

@testable import ArticleIngest

@Suite struct PageTextTests {
    private func blocks(_ markup: String) throws -> [(IngestedRole, String)] {
        let page = PageTests.page(
            head: "<title>Ferry stays</title>",
            body: "<article><h1>Ferry stays</h1>\(PageTests.article)\(markup)\(PageTests.article)</article>")
        let found = try ingest(page)
        return found.blocks.map { ($0.role, found.text[$0.range]) }.filter { !$0.1.contains("council voted") }
    }

    @Test(arguments: [
        (
            "<figure><img src=x><figcaption><ul><li>The ferry at its quay, before the storm.</li></ul></figcaption></figure>",
            IngestedRole.caption, "The ferry at its quay, before the storm."
        ),
        (
            "<div class=wp-caption><img src=x><p class=wp-caption-text>The ferry at its quay.</p></div>", .caption,
            "The ferry at its quay."
        ),
        (
            "<table><tr><th>Boat</th><th>Crew</th></tr><tr><td>Nordstern</td><td>12</td></tr></table>", .body,
            "Boat | Crew"
        ),
        ("<p>Wit<wbr>ch&shy;craft\u{200B} ends</p>", .body, "Witchcraft ends"),
        (
            "<p>The law <ruby>法律<rp>(</rp><rt>ほうりつ</rt><rp>)</rp></ruby> was passed on Monday.</p>", .body,
            "The law 法律 was passed on Monday."
        ),
        (
            "<p>Here <math><mi>a</mi><mo>=</mo><mn>2</mn><annotation>a = 2 \\TeX</annotation></math> holds for all.</p>",
            .body, "Here a=2 holds for all."
        ),
        ("<pre>10 tons\n12 tons</pre>", .body, "10 tons\n12 tons"),
        (
            "<blockquote class=twitter-tweet><p>We keep the ferry, and that is that.</p></blockquote>", .body,
            "We keep the ferry, and that is that."
        ),
    ])
    func `what readers see is kept as they see it`(markup: String, role: IngestedRole, text: String) throws {
        let found = try #require(try blocks(markup).first)
        #expect(found.0 == role && found.1 == text)
    }

    @Test(arguments: [
        (
            "<h2>Who pays</h2><p>The council gave money last year.</p>", IngestedRole.headline,
            IngestedKind?.some(.crosshead)
        ),
        ("<blockquote><p>We keep the ferry, and that is that.</p></blockquote>", .body, .quotation),
        ("<p>14:05</p><p>The council has met.</p>", .dateline, nil),
        ("<h3>2.30 pm BST</h3><p>It voted.</p>", .dateline, nil),
        ("<p>At 14:05 the council met.</p>", .body, nil),
    ])
    func `a block says what it is`(markup: String, role: IngestedRole, kind: IngestedKind?) throws {
        let page = PageTests.page(
            body: "<article><h1>F</h1>\(PageTests.article)\(markup)\(PageTests.article)</article>")
        let block = try #require(try ingest(page).blocks.dropFirst(6).first)
        #expect(block.role == role && block.kind == kind)
    }

    @Test func `each row of a table is a block`() throws {
        let rows = (1...3).map { "<tr><td>Boat \($0)</td><td>\($0 * 4) hands</td></tr>" }.joined()
        let found = try blocks("<table><thead><tr><th>Boat</th><th>Crew</th></tr></thead>\(rows)</table>")
        #expect(found.map(\.1) == ["Boat | Crew", "Boat 1 | 4 hands", "Boat 2 | 8 hands", "Boat 3 | 12 hands"])
    }

    @Test(arguments: [
        (
            "<title>Evening Post | Harbour</title>", "<h1>Council keeps ferry for one more year</h1>",
            "Council keeps ferry for one more year"
        ),
        ("<title>Ferry stays</title>", "<h1>Evening Post</h1><h2>Ferry stays</h2>", "Ferry stays"),
        (
            "<meta property=og:title content='&amp;#8222;Ferry&amp;#8220; stays'>", "<h1>Ferry stays on</h1>",
            "„Ferry“ stays"
        ),
    ])
    func `the headline is what the page shows where its title is the site’s`(
        head: String, body: String, expected: String
    ) throws {
        #expect(
            try ingest(
                PageTests.page(
                    head: head + "<meta property=og:site_name content='Evening Post'>", body: body + PageTests.article)
            ).title == expected)
    }

    @Test(arguments: [
        ("/news/ferry", "https://post.example/news/ferry"), ("//post.example/ferry", "https://post.example/ferry"),
        ("https://post.example/f", "https://post.example/f"),
        ("mailto:desk@post.example", "https://post.example/a?b=1"),
    ])
    func `the page’s own address is whole`(link: String, expected: String) throws {
        let page = PageTests.page(head: "<link rel=canonical href='\(link)'>", body: PageTests.article)
        #expect(try ingest(page, url: "https://post.example/a?b=1").canonicalURL == expected)
    }

    @Test(arguments: [
        "<meta property=article:section content=Harbour>",
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleSection\": [\"Harbour\", \"News\"]}</script>",
    ])
    func `the section is what the page says`(head: String) throws {
        #expect(try ingest(PageTests.page(head: head, body: PageTests.article)).section == "Harbour")
    }

    @Test func `breadcrumbs above the headline go, prose stays`() throws {
        let body = "<article><ol><li>News</li><li>Harbour</li></ol><h1>Ferry stays</h1>\(PageTests.article)</article>"
        let found = try ingest(PageTests.page(head: "<title>Ferry stays</title>", body: body))
        #expect(found.text.hasPrefix("1. The council"))
    }
}
