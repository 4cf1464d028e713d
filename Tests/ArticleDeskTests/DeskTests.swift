import ArticleAnnotations
import ArticleReview
import ArticleStore
import Foundation
import TestSupport
import Testing

@testable import ArticleDesk

/// A desk over the store of ``HarbourSite``, and people who sit at it.
struct HarbourDesk {
    let site: HarbourSite
    let desk: Desk
    let news = NewsCollector()

    init() throws {
        site = try HarbourSite()
        let news = news
        desk = Desk(
            try site.temporary.open(), title: "The desk",
            clock: DeskClock(
                now: { Timestamp(seconds: 1_729_270_000) }, nanoseconds: { 1_900_000_000_000_000_000 })
        ) { news.add($0) }
    }

    static let ada = visitor(HarbourSite.ada, [.approver])
    static let bo = visitor(HarbourSite.bo, [.approver])
    static let reader = visitor(HarbourSite.bo, [.reader])

    static func visitor(_ person: Person, _ roles: Set<Role>) -> Visitor {
        Visitor(person, roles, token: "secret-token", colleagues: [HarbourSite.ada, HarbourSite.bo])
    }

    func get(_ path: String, as visitor: Visitor = ada) -> WebResponse {
        let parts = path.split(separator: "?", maxSplits: 1)
        let segments = parts.first?.split(separator: "/").map { FormFields.decoded($0.utf8, plusIsBlank: false) } ?? []
        return desk.answer(
            WebRequest(.get, segments, query: FormFields(encoded: Array((parts.dropFirst().first ?? "").utf8))),
            for: visitor)
    }

    func post(_ path: String, _ form: [(name: String, value: String)], as visitor: Visitor = ada) -> WebResponse {
        desk.answer(
            WebRequest(.post, path.split(separator: "/").map(String.init), form: FormFields(form)), for: visitor)
    }
}

/// What the desk told those who look on.
final class NewsCollector: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [DeskNews] = []

    func add(_ news: DeskNews) { lock.withLock { kept.append(news) } }
    var all: [DeskNews] { lock.withLock { kept } }
}

extension WebResponse {
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The values of fields and buttons of this name, unescaped.
    func values(of name: String) -> [String] {
        text.components(separatedBy: "name=\"\(name)\" value=\"").dropFirst().compactMap { rest in
            rest.components(separatedBy: "\"").first?.replacing("&amp;", with: "&").replacing("&#39;", with: "'")
        }
    }

    var location: String? { headers.first { $0.name == "Location" }?.value }
}

struct DeskTests {
    @Test(arguments: [
        ("", 200), ("queue", 200), ("queue?stakes=2", 200), ("queue?since=yesterday", 400), ("queue.atom", 200),
        ("articles", 200), ("articles/local", 200), ("articles?part=harb", 200), ("articles/local/harbour", 200),
        ("articles/local/harbour?from=1&to=3", 200), ("articles/local/harbour?from=1&to=3&view=side", 200),
        ("articles/local/harbour?to=9", 404), ("articles/local/nothing", 404), ("articles/local/harbour/versions", 200),
        ("articles/local/harbour/timeline", 200), ("articles/local/harbour/timeline.svg", 200),
        ("articles/local/harbour/0123456789", 404), ("corrections", 200), ("corrections.atom", 200), ("keys", 200),
        ("search?q=boats", 200), ("search?q=", 200), ("nowhere", 404), ("notices/local/harbour/zz", 404),
        ("notices/local", 404), ("articles/local/harbour/versions/x", 404),
    ])
    func `each address has its page, or says what is wrong`(path: String, status: Int) throws {
        let desk = try HarbourDesk()
        #expect(desk.get(path).status == status)
    }

    @Test func `the queue shows what waits, with the words in their sentence and whom it concerns`() throws {
        let desk = try HarbourDesk()
        try desk.site.review([])
        let page = desk.get("queue").text
        #expect(page.contains("figure changed"))
        #expect(page.contains("[deleted: "))
        #expect(page.contains("stakes 2 of 3"))
        #expect(page.contains("nobody has it"))
        #expect(page.contains("the earlier words stood 10 min"))
    }
}
