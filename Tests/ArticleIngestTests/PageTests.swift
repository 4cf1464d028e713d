import ArticleIngest
import Testing

@Suite struct PageTests {
    static let sentence =
        "The council voted on Monday, after a long debate, to keep the ferry running, although the money is short. "

    static func page(head: String = "", body: String) -> [UInt8] {
        Array("<!doctype html><html lang=en-GB><head>\(head)</head><body>\(body)</body></html>".utf8)
    }

    static let article = (1...6).map { "<p>\($0). \(sentence)\(sentence)</p>" }.joined()

    @Test func `the article is found among what stands around it`() throws {
        let links = (1...9).map { "<li><a href='/\($0)'>Another story of the day, number \($0)</a></li>" }.joined()
        let body = """
            <div class=menu><ul>\(links)</ul></div><div id=wrap><div class=story><h1>Ferry stays</h1>\(Self.article)
            <div class=share-buttons>Share this</div><aside>Read more</aside></div><div class=sidebar><ul>\(links)</ul></div></div>
            <footer>All rights reserved.</footer>
            """
        let found = try ingest(Self.page(head: "<title>Ferry stays | The Example</title>", body: body))
        #expect(found.title == "Ferry stays")
        #expect(found.language == "en-GB")
        #expect(found.blocks.count == 6)
        #expect(found.text.hasPrefix("1. The council voted"))
        #expect(found.text.hasSuffix("the money is short."))
        #expect(
            !found.text.contains("Another story") && !found.text.contains("Share") && !found.text.contains("rights"))
    }

    @Test func `linked data says who wrote it and when`() throws {
        let head = """
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"The Example"},{"@type":"NewsArticle","headline":"Ferry stays",
            "author":[{"@type":"Person","name":"A. Writer"},{"name":"B. Reporter"}],"datePublished":"2024-10-18T09:30:00+01:00",
            "dateModified":"2024-10-19","publisher":{"name":"The Example"}}]}</script>
            <link rel=canonical href="https://example.org/ferry">
            """
        let found = try ingest(Self.page(head: head, body: Self.article), url: "https://example.org/ferry?utm=1")
        #expect(found.title == "Ferry stays")
        #expect(found.byline == "A. Writer, B. Reporter")
        #expect(found.published == "2024-10-18T09:30:00+01:00")
        #expect(found.modified == "2024-10-19")
        #expect(found.siteName == "The Example")
        #expect(found.canonicalURL == "https://example.org/ferry")
    }

    @Test(arguments: ["%", "//<![CDATA[\n%\n//]]>", "<![CDATA[%]]>", "/*<![CDATA[*/ % /*]]>*/", "<!-- % -->"])
    func `linked data is read in whatever wrapping it stands`(wrapping: String) throws {
        let data = "[{\"@type\": \"NewsArticle\", \"headline\": \"Ferry stays\", \"datePublished\": \"2024-10-18\"}]"
        let head = "<script type='application/ld+json'>\(wrapping.replacing("%", with: data))</script>"
        #expect(try ingest(Self.page(head: head, body: Self.article)).published == "2024-10-18")
    }

    @Test(arguments: [
        ("Ferry stays | The Example", "Ferry stays"), ("The Example: Ferry stays", "Ferry stays"),
        ("Ferry stays - for now", "Ferry stays - for now"),
    ])
    func `a title loses the name of the site and nothing else`(title: String, expected: String) throws {
        let head = "<title>\(title)</title><meta property='og:site_name' content='The Example'>"
        #expect(try ingest(Self.page(head: head, body: Self.article)).title == expected)
    }

    @Test func `each stretch of an article in a box of its own is a part of it`() throws {
        let boxes = (1...3).map {
            "<div class='text section v\($0)'>\($0 == 2 ? Self.article : "<p>\(Self.sentence) \($0)</p>")</div>"
        }
        .joined()
        #expect(try ingest(Self.page(body: "<article>\(boxes)</article>")).blocks.count == 8)
    }

    @Test func `a correction notice is found, a report about one is not`() throws {
        let notice = "<p><em>Correction: An earlier version of this article named the wrong ferry.</em></p>"
        let report = "<p>The paper printed a correction: the ferry had been named wrongly, it said.</p>"
        let found = try ingest(Self.page(body: Self.article + report + notice))
        #expect(
            found.corrections.map { found.text[$0] } == [
                "Correction: An earlier version of this article named the wrong ferry."
            ])
    }

    @Test(arguments: [
        ("2024-10-18", "2024-10-18"), ("20241018", "2024-10-18"), ("2024/10/18", "2024-10-18"),
        ("Fri, 18 Oct 2024 09:30:00 GMT", "2024-10-18"),
        ("October 18th, 2024", "2024-10-18"), ("2024-10-18 09:30", "2024-10-18T09:30"),
        ("2024-10-18T09:30:00.000Z", "2024-10-18T09:30:00.000Z"),
        ("10/11/2024", "2024-11-10"), ("soon", nil), ("2024-13-01", nil),
    ])
    func `a date is read in the shapes that pages use`(written: String, expected: String?) throws {
        let head = "<meta property='article:published_time' content='\(written)'>"
        #expect(try ingest(Self.page(head: head, body: Self.article)).published == expected)
    }

    @Test(arguments: [
        "<div>", "<b>", "<svg><td>", "<a \">", "<rt>", "<ul><li>", "<table><tr><td>", "<p><i a=1>", "<!--", "<script>",
        "<![CDATA[", "&",
        "<font x",
    ])
    func `a hostile page does no harm`(piece: String) throws {
        let bytes =
            Array(String(repeating: piece, count: piece == "<div>" ? 100_000 : 10_000).utf8)
            + Array("<p>Words.</p>".utf8)
        #expect(try ingest(bytes, contentType: "text/html").text.utf8.count < 2_000_000)
    }

    @Test func `a headline becomes the first block of what is kept`() throws {
        let found = try ingest(Self.page(head: "<title>Ferry stays</title>", body: Self.article)).withHeadline
        #expect(found.text.hasPrefix("Ferry stays\n\n1. The council"))
        #expect(found.blocks[0] == IngestedBlock(role: .headline, range: 0..<11))
        #expect(found.text[found.blocks[1].range].hasPrefix("1. The council"))
        #expect(found.withHeadline == found)
    }

    @Test func `the headline of a text file stands below the weather and above the story`() throws {
        let text =
            "21.5 C\nExampleville\nMonday, 3 March 2025\n\nFerry stays after long council debate\n\nThe council voted to keep the ferry running."
        #expect(try ingest(Array(text.utf8), name: "ferry.txt").title == "Ferry stays after long council debate")
    }
}
