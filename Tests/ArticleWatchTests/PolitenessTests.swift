import Testing

@testable import ArticleWatch

@Suite struct PolitenessTests {
    private func allows(_ file: String, _ path: String, _ token: String = "galley") -> Bool {
        Robots(Array(file.utf8), for: token).allows(path)
    }

    @Test(arguments: [
        ("", "/a", true), ("User-agent: *\nDisallow: /", "/a", false), ("User-agent: *\nDisallow:", "/a", true),
        ("User-agent: *\nDisallow: /a", "/b", true), ("User-agent: *\nDisallow: /a", "/ab", false),
        // The group that names us holds, not the one for everybody; all groups that name us hold together.
        ("User-agent: *\nDisallow: /\n\nUser-agent: galley\nAllow: /", "/a", true),
        ("User-agent: GALLEY\nDisallow: /a\n\nUser-agent: *\nAllow: /", "/a", false),
        ("User-agent: galleyslave\nDisallow: /", "/a", true),
        ("User-agent: galley/2.0\nDisallow: /", "/a", false),
        (
            "User-agent: galley\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: galley\nDisallow: /c", "/c",
            false
        ),
        (
            "User-agent: galley\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: galley\nDisallow: /c", "/b",
            true
        ),
        ("User-agent: other\nUser-agent: galley\nDisallow: /a", "/a", false),
        ("User-agent: other\nDisallow: /a\nUser-agent: galley\nDisallow: /b", "/a", true),
        // The longest pattern decides, and of two as long the one that allows.
        ("User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", true),
        ("User-agent: *\nAllow: /news\nDisallow: /news/closed", "/news/closed", false),
        ("User-agent: *\nDisallow: /page\nAllow: /page", "/page", true),
        ("User-agent: *\nAllow: /p\nDisallow: /*.html", "/p.html", false),
        // Stars and the end.
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false), ("User-agent: *\nDisallow: /*.pdf$", "/b.pdf?x", true),
        ("User-agent: *\nDisallow: /a*b*c", "/a-b-c-d", false), ("User-agent: *\nDisallow: /a*b*c", "/a-c-b", true),
        ("User-agent: *\nDisallow: *print=", "/a?print=1", false), ("User-agent: *\nDisallow: /a$", "/a", false),
        ("User-agent: *\nDisallow: /a$", "/ab", true), ("User-agent: *\nDisallow: /a*", "/a", false),
        ("User-agent: *\nDisallow: /a*a$", "/a", true), ("User-agent: *\nDisallow: /$", "/", false),
        // Escapes are compared as what they stand for.
        ("User-agent: *\nDisallow: /caf%C3%A9", "/café", false),
        ("User-agent: *\nDisallow: /café", "/caf%c3%a9", false),
        ("User-agent: *\nDisallow: /%61", "/a", false), ("User-agent: *\nDisallow: /a%2Fb", "/a/b", true),
        ("User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false), ("User-agent: *\nDisallow: /%zz", "/%zz", false),
        // The file as people write it.
        ("\u{FEFF}user-AGENT : * # all\r\nDISALLOW:/a # why\r\n", "/a", false), ("Disallow: /", "/a", true),
        ("User-agent: *\nSitemap: https://a.example/s.xml\nDisallow: /a", "/a", false),
        ("User-agent: *\rDisallow: /a", "/a", false), ("<html><body>User-agent: *", "/a", true),
        ("User-agent: *\nDisallow: /", "/robots.txt", true),
    ])
    func `robots.txt is read as RFC 9309 has it`(file: String, path: String, isAllowed: Bool) {
        #expect(allows(file, path) == isAllowed)
    }

    @Test(arguments: [
        ("galley/0.1 (+desk@harbour.example)", "galley"), ("Harbour-Watch 2", "Harbour-Watch"), ("", ""),
    ])
    func `a program is called in robots.txt what its agent begins with`(agent: String, token: String) {
        #expect(Robots.token(ofAgent: agent) == token)
    }

    @Test func `a file of nothing but stars is no trouble`() {
        let stars = String(repeating: "*a", count: 2_000)
        let file = "User-agent: *\n" + String(repeating: "Disallow: /\(stars)$\n", count: 50)
        #expect(allows(file, "/" + String(repeating: "a", count: 1_900)))
    }

    @Test(arguments: [("Crawl-delay: 5", 5.0), ("Crawl-delay: 9000", 60), ("Crawl-delay: soon", nil), ("", nil)])
    func `a site may ask for a pause`(line: String, delay: Double?) {
        #expect(Robots(Array("User-agent: *\n\(line)".utf8), for: "galley").delay == delay)
    }

    /// 2024-10-18T12:00:00Z.
    private let now = Moment.seconds(1_729_252_800)

    @Test(arguments: [
        ("120", 120), ("0", 0), (" 30 ", 30), ("Fri, 18 Oct 2024 12:00:30 GMT", 30),
        ("Friday, 18-Oct-24 12:01:00 GMT", 60), ("Fri Oct 18 12:01:00 2024", 60), ("Fri, 18 Oct 2024 11:00:00 GMT", 0),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 0), ("99999999999999999999", 604_800), ("604801", 604_800),
        ("Sat, 18 Oct 2025 12:00:00 GMT", 604_800),
        ("-5", nil), ("1.5", nil), ("soon", nil), ("", nil), ("Fri, 18 Okt 2024 12:00:30 GMT", nil),
        ("Fri, 18 Oct 2024 25:00:30 GMT", nil), ("Fri, 18 Oct 2024 12:00:30 CET", nil), ("18 Oct 2024", nil),
    ])
    func `Retry-After is seconds or a date`(text: String, seconds: Int64?) {
        #expect(moment(ofRetryAfter: text, now: now) == seconds.map { now + .seconds($0) })
    }

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
        ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_800),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Wednesday, 31-Dec-75 00:00:00 GMT", 189_216_000),
        ("Monday, 31-Dec-29 23:59:59 GMT", 1_893_455_999),
    ])
    func `a date is read in all three forms`(text: String, seconds: Int64) {
        #expect(moment(ofHTTPDate: text, now: now) == .seconds(seconds))
    }
}
