import ArticleAnalysis
import Testing

private let prose = "The council of Vane met on Monday and agreed to mend the bridge."

/// The roles and the first words of a text's blocks.
private func blocks(_ string: String) -> [String] {
    let text = ArticleText(string)
    return analyze(text).blocks.map { "\($0.role.rawValue): \(text[$0.range].prefix(14))" }
}

private func roles(_ string: String) -> [String] { analyze(ArticleText(string)).blocks.map(\.role.rawValue) }

@Suite struct BlockTests {
    @Test(arguments: ["\n\n", "\r\n\r\n", "\r\r", "\n\u{A0}\u{2009}\n", "\u{C}", "\u{2029}", "\n \t\n\n"])
    func `a blank line of any kind separates blocks`(separator: String) {
        #expect(blocks("One two.\(separator)Three four.") == ["body: One two.", "body: Three four."])
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}"])
    func `a single line break is white space`(lineBreak: String) { #expect(blocks("One\(lineBreak)two.").count == 1) }

    @Test(arguments: [("## The weir", 2), ("##The weir", 2), ("#weirs are leaking", 1), ("##", 1)])
    func `a line of Markdown with two signs is a heading, with or without a blank`(line: String, count: Int) {
        #expect(blocks("\(line)\nIt leaks.").count == count)
    }

    @Test func `a long line that ends with a stop is a paragraph of its own`() {
        let long = String(repeating: "The river rose and the town waited ", count: 6) + "."
        #expect(roles("\(long)\n\(long)").count == 2)
    }

    @Test func `the top of a page has a headline, a standfirst, a byline and a date`() {
        let page =
            "21 C\nVane City\n\nBridge of Vane is to be mended\n\nTown waits for the engineers to come\n\nBy Anna Hill\n\n12 May 2024\n\n\(prose)"
        #expect(roles(page) == ["furniture", "furniture", "headline", "standfirst", "byline", "dateline", "body"])
    }

    @Test func `what stands around the article is furniture`() {
        let page = """
            Bridge of Vane is to be mended

            \(prose)

            Bridge of Vane is to be mended
            The bridge seen from the river (Photo: Hill/AFP)

            \(prose)

            What is next

            \(prose)

            Related Articles

            12LikesLike
            Bridge closed again
            """
        #expect(
            roles(page) == [
                "headline", "body", "furniture", "caption", "body", "headline", "body", "furniture", "furniture",
                "furniture",
            ])
    }

    @Test(arguments: [
        "1,204 views", "3 min read", "1.2K shares", "Updated 5 minutes ago", "12 comments", "[image]",
    ])
    func `clocks, counters and placeholders of the page are furniture`(line: String) {
        #expect(roles("Bridge of Vane is to be mended\n\n\(line)\n\n\(prose)\n\n\(prose)")[1] == "furniture")
        #expect(roles("\(prose)\n\n\(line)\n\n\(prose)") == ["body", "furniture", "body"])
    }

    @Test(arguments: ["The town heard 12 comments on Monday", "Two views of 3 bridges", "5 minutes ago it rained."])
    func `a line that says more than a counter does is none`(line: String) {
        #expect(!roles("\(prose)\n\n\(line)\n\n\(prose)").contains("furniture"))
    }

    @Test func `Markdown is read by its signs`() {
        let page =
            "# Bridge\n\(prose)\n- one\n- two\n  more\n1. three\n> said\n> twice\n\n![bridge](b.png)\n**Next**\n| a | b |\n<hr>\n\(prose)"
        #expect(
            roles(page) == [
                "headline", "body", "list", "list", "list", "body", "caption", "headline", "list", "furniture", "body",
            ])
    }

    @Test func `front matter holds a title and furniture`() {
        #expect(
            roles("---\ntitle: Bridge\nlayout: post\n---\n\n\(prose)\n\n\(prose)").prefix(4) == [
                "furniture", "headline", "furniture", "furniture",
            ])
    }

    @Test(arguments: ["21 C", "Related Articles", "No stop here at all", "Monday, May 6, 2024", "(Photo: Hill/AFP)"])
    func `a text that is no article is body as it stands`(text: String) { #expect(roles(text) == ["body"]) }

    @Test(arguments: ["", "\n\n", "\u{A0}", "\u{FEFF}a\n\nb", "\n\u{0}\n", "-", "#", ">", "|\n|", "---", "```\na\n```"])
    func `every word lies in exactly one block`(string: String) {
        let article = analyze(ArticleText(string))
        let blocks = article.blocks.map(\.range)
        #expect(blocks.adjacentPairs().allSatisfy { $0.end <= $1.start })
        let covered = Set(blocks.flatMap { Array($0.bounds) })
        #expect(
            article.text.bytes.indices.allSatisfy {
                covered.contains($0) || article.text.bytes[$0] <= 0x20 || string == "\u{A0}"
            })
    }
}
