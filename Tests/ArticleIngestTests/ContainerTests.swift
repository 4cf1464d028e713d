import Testing

@testable import ArticleIngest

@Suite struct ContainerTests {
    private static let title = "<title>Ferry stays</title>"

    private func text(_ body: String, head: String = "") throws -> String {
        try ingest(PageTests.page(head: Self.title + head, body: body)).text
    }

    private static let story =
        "<div class=story>\((1...4).map { "<p>\($0). \(PageTests.sentence)</p>" }.joined())</div>"

    @Test func `a table of names is no article`() throws {
        let names = (1...80).map {
            "<tr><td>Ward \($0)</td><td>Councillor Ada Bell, Bo Carr, Cy Dunn</td><td>ada.bell@council.example</td></tr>"
        }
        let found = try text("<h1>Ferry stays</h1>\(Self.story)<table>\(names.joined())</table>")
        #expect(found.hasPrefix("1. The council voted"))
    }

    @Test func `what stands before the headline is no article, however much it says`() throws {
        let notice = (1...8).map { _ in
            "<p>Your browser, we are sorry to say, is old, and we ask you, dear reader, to install another, which is quick and safe.</p>"
        }
        let found = try text("<div class=hint>\(notice.joined())</div><h1>Ferry stays</h1>\(Self.story)")
        #expect(found.contains("4. The council voted") && !found.contains("Your browser"))
    }

    @Test func `the description tells which of two articles is the page’s`() throws {
        let second = (1...7).map {
            "<p>\($0). Elsewhere, and for other reasons, the museum closed, opened, and closed again, as visitors told us.</p>"
        }
        let page =
            "<div class=a><h1>Ferry stays</h1>\(Self.story)</div><div class=b><h2>Museum closes</h2><div class=story>\(second.joined())</div></div>"
        let head = "<meta name=description content='\(PageTests.sentence)'>"
        #expect(try text(page, head: head).hasPrefix("1. The council voted"))
    }

    @Test func `the author’s biography is not the article, though it be longer`() throws {
        let bio =
            "<footer class=entry-meta><div class=author-info>Ada Bell, born in 1970, has written on harbours, ferries, quays, cranes, tides, and all who live by them, for many papers, among them the Post, the Mail, and the Echo.</div></footer>"
        let page =
            "<article><h1>Ferry stays</h1><div class=entry-content><p>The council keeps the ferry for a year.</p><p>Nobody knows who will pay for that.</p></div>\(bio)</article>"
        #expect(try text(page).hasPrefix("The council keeps the ferry"))
    }

    private static let linked = (1...12).map { "\($0). \(PageTests.sentence)" }.joined(separator: "\\n")

    @Test func `an article that only machines are shown is read from the linked data, and that is said`() throws {
        let head =
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Ferry stays\", \"articleBody\": \"\(Self.linked)\"}</script>"
        let stub = "<h1>Ferry stays</h1><p>1. \(PageTests.sentence)</p><p>Subscribe to read on, please.</p>"
        let found = try ingest(PageTests.page(head: Self.title + head, body: stub))
        #expect(found.blocks.count == 12 && found.text.hasPrefix("1. The council"))
        #expect(found.reading.repairs == [.hidden(.linkedData)])
        let whole = try ingest(
            PageTests.page(head: Self.title + head, body: "<h1>Ferry stays</h1>\(Self.story)\(PageTests.article)"))
        #expect(whole.reading.repairs.isEmpty)
    }

    @Test func `data for a script and text for readers without one are read where nothing is seen`() throws {
        let paragraphs = (1...8).map { "\"\($0). \(PageTests.sentence)\"" }.joined(separator: ",")
        let data =
            "<script id=__NEXT_DATA__ type='application/json'>{\"page\": {\"body\": [\(paragraphs)], \"teaser\": [\"Another story of this day, which is short, but has commas.\"]}}</script>"
        let scripted = try ingest(
            PageTests.page(head: Self.title, body: "<h1>Ferry stays</h1><div id=app></div>\(data)"))
        #expect(scripted.blocks.count == 8 && scripted.reading.repairs == [.hidden(.scriptData)])
        let bare = try ingest(
            PageTests.page(
                head: Self.title,
                body: "<h1>Ferry stays</h1><div id=app></div><noscript>\(PageTests.article)</noscript>"))
        #expect(bare.text.contains("6. The council voted") && bare.reading.repairs == [.hidden(.noscript)])
    }

    @Test func `a list whose items say more than their links stays`() throws {
        let list =
            "<ul><li>The master of the harbour, who asked for <a href=/a>a new quay and a longer pier</a>, was heard</li><li>So was <a href=/b>the guild of the ferrymen of the north</a>, for an hour</li></ul>"
        #expect(
            try text("<h1>Ferry stays</h1><div class=story>\(PageTests.article)\(list)</div>").contains(
                "guild of the ferrymen"))
    }
}
