import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import ArticleReport
import TestSupport
import Testing

/// Whatever stands in an article, a note or a notice, an export stays what it is.
@Suite struct HostileTextTests {
    static let strings: [String] = [
        "<b>bold</b>", "</script><script>alert(1)</script>", "<!-- x --><img src=x onerror=alert(1)>", "]]>",
        "&amp; &lt; &#0; &bogus;",
        "=HYPERLINK(\"http://evil.example\")", "+1", "-5", "@SUM(A1)", "\tx", "a\rb", "\u{202E}000,01\u{202C}",
        "\u{2066}x\u{2069}",
        "nul\u{0}bell\u{7}esc\u{1B}[2J", noncharacters, "\u{85}\u{2028}\u{2029}\u{9B}31m", "\u{E0041}\u{FEFF}",
        "{++a++} {--b--} {~~c~>d~~} {>>e<<} {==f==}", "++} --} ~~} <<} ==} ~>", "\"quoted\", 'single', \\back",
        "one\r\ntwo\n\nthree",
        "https://evil.example/\" onmouseover=\"x", "{{{{((((", "e\u{301}\u{301}\u{301}",
        String(repeating: "long ", count: 2_000),
    ]

    /// Swift has no literals for them, nor has XML a way to hold them.
    private static let noncharacters = [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF]
        .compactMap { Unicode.Scalar($0 as UInt32).map { String($0) } }.joined()

    /// An article whose words, names, note and notice are all this text, as far as an article may be long; its address
    /// too.
    static func review(_ text: String) -> ReviewedDiff {
        let words = text.prefix(2000)
        let (old, new) = (
            "The pier is \(words) old.\n\nIt stays.\n", "The pier is \(words) very old.\n\n\(words)\n\nIt stays.\n"
        )
        let mallory = Creator(name: text, email: "m@example.org")
        var note = ExportFixture.note("stays", saying: text, in: new, by: mallory)
        note.history = [
            ReviewStep(.triage(.correction), by: mallory, at: 1, note: text),
            ReviewStep(.draft(text), by: mallory, at: 2),
            ReviewStep(.approve, by: ExportFixture.bo, at: 3),
            ReviewStep(.publish, by: ExportFixture.bo, at: 4, note: text),
        ]
        var article = ExportFixture.article([note])
        (article.headline, article.byline, article.language) = (text, text, text)
        (article.url, article.published) = ("https://example.org/\(text)", text)
        let before = ExportedVersion(number: 1, cited: ExportFixture.versions[0].cited, author: text)
        let after = ExportedVersion(number: 2, cited: ExportFixture.versions[1].cited, author: text)
        return ReviewedDiff(
            compare(analyze(ArticleText(old)), analyze(ArticleText(new))), of: article, old: before, new: after)
    }

    @Test(arguments: strings.indices)
    func `a collection, its lines and the page's data read back as they were`(number: Int) throws {
        let text = Self.strings[number]
        let article = Self.review(text).article
        let annotation = article.annotations[0]
        for json in [annotationCollection(article), annotationLines(article), linkedData(article)] {
            #expect(!json.contains("<") && !json.contains(">"), "it could end a script")
            #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
            #expect(json.unicodeScalars.allSatisfy { !Self.directions.contains($0) })
        }
        let lines = annotationLines(article).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(try parseJSON(Array(lines[0].utf8)) == parseJSON(Array(file(of: annotation).utf8)))
        let correction = try parseJSON(Array(linkedData(article).utf8))["correction"]?.array?.first
        #expect(correction?["text"]?.string.map { Array($0.utf8) } == Array(text.utf8))
    }

    static let directions: [Unicode.Scalar] = [
        "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
    ]

    @Test(arguments: strings.indices)
    func `a table keeps its cells, and none is a formula`(number: Int) {
        let text = Self.strings[number]
        let rows = cells(annotationTable(Self.review(text).article, texts: [:]))
        #expect(rows.count == 2 && rows[0].count == rows[1].count)
        for cell in rows[1] {
            #expect(!"=+-@\t\r\n".unicodeScalars.contains(cell.unicodeScalars.first ?? "x"))
            #expect(
                cell.unicodeScalars.allSatisfy {
                    $0 != "\u{0}" && $0 != "\u{1B}" && $0 != "\r" && !Self.directions.contains($0)
                })
        }
    }

    @Test(arguments: strings.indices)
    func `the feed and every part of a Word file stay well-formed`(number: Int) throws {
        let text = Self.strings[number]
        let review = Self.review(text)
        let feed = try MiniXML.parse(correctionsFeed(review.article, withApproved: false))
        #expect(feed.all("entry").count == 1 && feed.all("content").count == 1)
        #expect(
            Set(feed.all("entry")[0].elements.map(\.name)) == [
                "id", "title", "updated", "published", "author", "category", "link", "content",
            ])
        let known = try Set(
            [ExportFixture.review, Self.review("plain")].flatMap { try storedFiles(in: wordDocument($0)) }.flatMap {
                try names(MiniXML.parse($0.text))
            })
        for part in try storedFiles(in: wordDocument(review)) {
            let root = try MiniXML.parse(part.text)
            #expect(names(root).isSubset(of: known), "\(part.name) has an element that no text should make")
        }
    }

    @Test(arguments: strings.indices)
    func `marks around hostile words still tell the two texts apart`(number: Int) {
        let text = Self.strings[number]
        let review = Self.review(text)
        let markup = criticMarkup(review)
        #expect(settled(markup, accepting: true) == review.diff.new.text.bytes)
        #expect(settled(markup, accepting: false) == review.diff.old.text.bytes)
    }

    @Test(arguments: strings.indices)
    func `the page has no tag but its own`(number: Int) {
        let text = Self.strings[number]
        let page = htmlPage(of: Self.review(text), heading: heading(text))
        let harmless = [Self.review("plain words"), ExportFixture.review].map {
            htmlPage(of: $0, heading: heading("plain words"))
        }
        let own = Set(harmless.flatMap(tags).map { $0.prefix { !$0.isWhitespace } })
        for tag in tags(page) {
            #expect(own.contains(tag.prefix { !$0.isWhitespace }), "\(tag)")
            #expect(!tag.contains("onerror") && !tag.contains("onmouseover"))
        }
        #expect(
            page.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control })
    }

    @Test func `a long note is exported whole`() throws {
        let review = Self.review(String(repeating: "long <b> ", count: 20_000))
        let exports = [
            annotationCollection(review.article), annotationLines(review.article),
            annotationTable(review.article, texts: [:]),
            criticMarkup(review), correctionsFeed(review.article, withApproved: false), linkedData(review.article),
            htmlPage(of: review, heading: heading("Long")),
        ]
        #expect(exports.allSatisfy { $0.utf8.count > 180_000 })
        let document = try wordDocument(review)
        #expect(document.count > 180_000)
    }

    private func heading(_ text: String) -> ReportHeading {
        ReportHeading(headline: text, article: text, old: VersionLabel(name: text), new: VersionLabel(name: text))
    }

    private func tags(_ page: String) -> [Substring] {
        page.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map {
            Substring($0.prefix { $0 != UInt8(ascii: ">") })
        }
    }

    private func names(_ element: MiniXML.Element) -> Set<String> {
        Set([element.name] + element.elements.flatMap(names))
    }
}
