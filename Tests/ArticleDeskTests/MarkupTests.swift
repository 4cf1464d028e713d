import Testing

@testable import ArticleDesk

/// Text stays text, and a link leads where a link may.
@Suite struct MarkupTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"), ("it's", "it&#39;s"), ("AT&T", "AT&amp;T"),
        ("a\u{202E}b\u{0}c\u{1B}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("שלום\nعالم", "שלום\nعالم"),
    ])
    func `no text becomes markup, however it gets in`(text: String, html: String) {
        #expect(Markup.text(text).html == html)
        #expect(("\(text)" as Markup).html == html)
        #expect(("a \(Markup.element(.b, [], "\(text)")) z" as Markup).html == "a <b>\(html)</b> z")
        #expect(Markup.element(.img, [.alt(text)]).html == "<img alt=\"\(html)\">")
    }

    @Test func `a page has no element that runs or styles anything`() {
        let names = Set(Element.allCases.map(\.rawValue))
        #expect(
            names.isDisjoint(with: ["script", "style", "iframe", "object", "embed", "svg", "base", "template"]))
        #expect(Markup.script(Link(DeskPath(["a\"b"]))).html == "<script src=\"/a%22b\" defer></script>\n")
    }

    @Test func `what was typed stands in its field again, line breaks at its start, too`() {
        let field = Markup.textArea([.name("text")], "\n</textarea><b>1</b>")
        #expect(field.html == "<textarea name=\"text\">\n\n&lt;/textarea&gt;&lt;b&gt;1&lt;/b&gt;</textarea>")
    }

    @Test(arguments: [
        ("/queue?stakes=3#i3f", true), ("//example.org/", false), ("https://example.org/", false), ("", false),
        ("/a b", false), ("/\\example.org", false), ("queue", false), ("/a\r\nSet-Cookie:x", false),
    ])
    func `a form leads back to a page of the desk and nowhere else`(path: String, isLocal: Bool) {
        #expect((DeskPath(local: path) != nil) == isLocal)
    }

    @Test(arguments: [
        ("a=1&b=%C3%A9+x", [("a", "1"), ("b", "é x")]), ("a", [("a", "")]), ("&&", []), ("a=%zz%", [("a", "%zz%")]),
        ("a=1%0D%0A2", [("a", "1\n2")]), ("a=%FF", [("a", "\u{FFFD}")]), ("a=1=2&a=3", [("a", "1=2"), ("a", "3")]),
    ])
    func `a form is read as browsers write it`(encoded: String, fields: [(String, String)]) {
        #expect(FormFields(encoded: Array(encoded.utf8)) == FormFields(fields.map { ($0.0, $0.1) }))
    }

    @Test(arguments: [
        ("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2"),
        ("HTTP://example.org", "HTTP://example.org"), ("mailto:a@example.org", "mailto:a@example.org"),
        ("https://example.org/a b\"<", "https://example.org/a%20b%22%3C"), ("javascript:alert(1)", nil),
        (" https://example.org", nil), ("JaVaScRiPt:alert(1)", nil), ("java\nscript:alert(1)", nil),
        ("data:text/html,x", nil), ("//example.org", nil), ("file:///etc/passwd", nil), ("", nil),
    ])
    func `only http, https and mailto lead out of the site`(address: String, link: String?) {
        #expect(Link(web: address)?.text == link)
    }

    @Test(arguments: [
        ("https://example.org", "https://example.org/"), ("https://example.org/v/", "https://example.org/v/"),
        ("https://", nil), ("mailto:a@example.org", nil), ("example.org", nil), ("https://example.org/?a", nil),
    ])
    func `a site has a web address`(address: String, link: String?) {
        #expect(Link(site: address)?.text == link)
    }

    @Test(arguments: [
        ("index.html", "articles/a.org/x/index.html", "articles/a.org/x/index.html"),
        ("articles/a.org/x/index.html", "index.html", "../../../index.html"),
        ("articles/a.org/x/c0/index.html", "articles/a.org/x/index.html", "../index.html"),
        ("a/b.html", "a/b.html", "b.html"), ("a/b.html", "a/50%25+ü:?#.html", "50%2525+%C3%BC%3A%3F%23.html"),
    ])
    func `pages link to each other wherever the site lies`(from: String, to: String, reference: String) throws {
        let (page, other) = (try #require(SitePath(from)), try #require(SitePath(to)))
        #expect(Link(from: page, to: other).text == reference)
    }

    @Test(arguments: [
        "../x", "a//b", "/etc/passwd", "a/./b", "a/..", "", "a\nb", "a\u{0}b", String(repeating: "x", count: 256),
    ])
    func `no path leads out of the site`(path: String) {
        #expect(SitePath(path) == nil)
    }

    @Test(arguments: [
        ("en", true), ("en-GB", true), ("zh-Hant-TW", true), ("en\" onclick=x", false), ("e", false), ("en--GB", false),
    ])
    func `a language is a tag or nothing`(text: String, isTag: Bool) {
        #expect((LanguageTag(text) != nil) == isTag)
    }
}
