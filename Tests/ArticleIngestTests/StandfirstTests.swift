import Testing

@testable import ArticleIngest

@Suite struct StandfirstTests {
    private static let deck = "The boats will run for another year, though nobody knows yet who is to pay for them."

    private func roles(_ above: String, head: String = "") throws -> [(IngestedRole, String)] {
        let body = "\(above)<div class=story><div class=text>\(PageTests.article)</div></div>"
        let found = try ingest(PageTests.page(head: "<title>Ferry stays</title>\(head)", body: body))
        return found.blocks.map { ($0.role, found.text[$0.range]) }
    }

    @Test(arguments: [
        "<h1>Ferry stays</h1><p class=standfirst>%</p>", "<h1>Ferry stays</h1><h2>%</h2>",
        "<header><h1>Ferry stays</h1><div>%</div></header>",
        "<h1>Ferry stays</h1><div class=article__deck><p>%</p></div>",
        "<h1>Ferry stays</h1><p>%</p>", "<h1>Ferry stays</h1><div class=chapo><div><p>%</p></div></div>",
    ])
    func `the lines under the headline belong to the article`(markup: String) throws {
        let first = try #require(try roles(markup.replacing("%", with: Self.deck)).first)
        #expect(first.0 == .standfirst && first.1 == Self.deck)
    }

    @Test func `what the description repeats is the standfirst, wherever it stands`() throws {
        let head = "<meta name=description content='\(Self.deck)'>"
        let above = "<h1>Ferry stays</h1><div><div><div><span>\(Self.deck)</span></div></div></div>"
        #expect(try roles(above, head: head).first?.0 == .standfirst)
    }

    @Test(arguments: [
        "<h1>Ferry stays</h1><p>By Ada Bell, published on Monday, 3 May 2024 at 10:15 in the morning</p>",
        "<h1>Ferry stays</h1><h2>Ferry stays</h2>",
        "<h1>Ferry stays</h1><figure><p>The ferry lies at the north quay, where it has been for a week.</p></figure>",
        "<p class=intro>Welcome to the pages of the Evening Post, which has served the harbour since 1881.</p><h1>Ferry stays</h1>",
        "<h1>Ferry stays</h1><p><a href=/x>Read what the council said of the ferry in its last debate before the summer</a></p>",
    ])
    func `dates, pictures and links are no standfirst`(above: String) throws {
        #expect(try !roles(above).contains { $0.0 == .standfirst })
    }
}
