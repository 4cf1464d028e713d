import Testing

@testable import ArticleWatch

@Suite struct WatchlistTests {
    private func read(_ text: String) throws -> Watchlist {
        try readWatchlist(Array(text.utf8), defaults: WatchedSite(manners: Manners(agent: "galley"))) {
            "galley (+\($0))"
        }
    }

    @Test func `what stands in front holds for every site that says nothing else`() throws {
        let list = try read(
            """
            contact = "desk@harbour.example"
            pause = "2s"
            annotate = true
            [[site]]
            feeds = ["https://harbour.example/rss"]
            [[site]]
            pages = ["https://island.example/ferry"]   # one page
            every = "30m"
            max-age = "never"
            pause = "500s"
            user-agent = "Harbour watch"
            annotate = false
            """)
        #expect(list.sites.map(\.feeds) == [["https://harbour.example/rss"], []])
        #expect(list.sites.map(\.pages) == [[], ["https://island.example/ferry"]])
        #expect(list.sites.map(\.manners.pause) == [2, 500])
        #expect(list.sites.map(\.manners.agent) == ["galley (+desk@harbour.example)", "Harbour watch"])
        #expect(list.sites.map(\.annotates) == [true, false])
        #expect(list.sites.map(\.rhythm.every) == [nil, .minutes(30)])
        #expect(list.sites.map(\.rhythm.longest) == [.days(30), nil])
    }

    @Test func `pages in front of all sites are a site`() throws {
        #expect(try read("pages = [\"https://harbour.example/a\"]").sites.count == 1)
    }

    @Test(arguments: [
        ("", "names no page and no feed"), ("[[site]]", "names no page and no feed"), ("pages = [", "line 1"),
        ("a = 1", "“a” is no setting"),
        ("[[site]]\npages = [\"https://a.example/\"]\nevry = \"3m\"", "“evry” is no setting"),
        ("pages = [\"harbour.example\"]", "“harbour.example” is no address"),
        ("pages = \"https://a.example/\"", "“pages” has a value of the wrong kind"),
        ("pages = [\"https://a.example/\"]\nevery = \"often\"", "“every” is no span"),
        ("pages = [\"https://a.example/\"]\npause = 3", "“pause” has a value of the wrong kind"),
        ("pages = [\"https://a.example/\"]\nmax-age = \"old\"", "“max-age” is no span"),
        ("pages = [\"https://a.example/\"]\ncontact = \"a\\nb\"", "“contact” takes one line"),
        ("[[site]]\npages = [\"https://a.example/\"]\n[[site.site]]\npages = []", "“site” cannot stand in a site"),
        ("x = \u{0}", "line 1"), ("site = 3", "“site” has a value of the wrong kind"),
    ])
    func `what is wrong with a list is said, with its place`(text: String, words: String) {
        let error = #expect(throws: WatchlistError.self) { try read(text) }
        #expect(error?.problem.contains(words) == true, "\(error?.problem ?? "")")
    }
}
