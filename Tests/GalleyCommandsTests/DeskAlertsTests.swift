import ArticleWatch
import Foundation
import TestSupport
import Testing

@testable import GalleyCommands

@Suite struct DeskAlertsTests {
    private let newsroom: HarbourNewsroom

    init() throws { newsroom = try HarbourNewsroom() }

    @Test func `what newly waits is told once, what waited in the beginning never`() throws {
        try newsroom.annotate(1, 2)
        var alerts = try newsroom.alerts()
        try newsroom.pass(0, &alerts)
        try newsroom.annotate(2, 3)
        try newsroom.pass(.seconds(1), &alerts)
        #expect(try newsroom.told().isEmpty)
        try newsroom.pass(.seconds(5), &alerts) { try !newsroom.told().isEmpty }
        try newsroom.pass(.seconds(60), &alerts)
        let told = try newsroom.told()
        #expect(told.count == 1)
        let first = try #require(told.first)
        #expect(first.article == "local/harbour")
        #expect(first.kind == "figure.changed")
        #expect(first.stakes == 2)
        #expect(first.stakesReason?.isEmpty == false)
        #expect(first.label.contains("55") && first.label.contains(" → ") && first.label.contains("62"))
        #expect(first.by == "Galley")
        #expect(first.page == "https://desk.harbour.example/notices/local/harbour/\(first.annotation)")
        #expect(first.seen == "2024-10-18T12:20:00Z")
    }

    @Test func `a restart tells what came meanwhile, and nothing twice`() throws {
        var alerts = try newsroom.alerts()
        try newsroom.pass(0, &alerts)
        try newsroom.annotate(1, 2)
        try newsroom.pass(.seconds(6), &alerts) { try !newsroom.told().isEmpty }
        alerts.end()
        try newsroom.annotate(2, 3)
        var next = try newsroom.alerts()
        try newsroom.pass(.seconds(6), &next) { try newsroom.told().count > 1 }
        try newsroom.pass(.seconds(60), &next)
        #expect(try newsroom.told().map { $0.label.contains("40") } == [true, false])
    }

    @Test func `only what costs enough is told, and every note; what was known stays so when more is asked for`() throws
    {
        var alerts = try newsroom.alerts(stakes: 3)
        try newsroom.pass(0, &alerts)
        try newsroom.annotate(1, 2)
        try newsroom.note("Whose figure?")
        try newsroom.pass(.seconds(6), &alerts) { try !newsroom.told().isEmpty }
        alerts.end()
        var next = try newsroom.alerts(stakes: 0)
        try newsroom.pass(.seconds(6), &next)
        let told = try newsroom.told()
        #expect(told.map(\.by) == ["Ada Bell"])
        #expect(told.map(\.kind) == [nil])
        #expect(told.first?.says.contains("Whose figure?") == true)
    }

    @Test func `an address that answers 503 is tried nine times, later and later; then the alert is kept in a file`()
        throws
    {
        let server = try MisbehavingServer()
        var alerts = try newsroom.alerts(to: server.url("hook-down", host: 9))
        try newsroom.pass(0, &alerts)
        try newsroom.annotate(1, 2)
        try newsroom.pass(.seconds(6), &alerts) { try server.requests().count == 1 }
        for attempt in 1..<9 {
            let wait = Moment.seconds(10) << Int64(attempt - 1)
            try newsroom.pass(wait - .seconds(1), &alerts)
            #expect(try server.requests().count == attempt)
            // Up to a quarter longer, so that not all come back together.
            try newsroom.pass(.seconds(2) + wait / 4, &alerts) { try server.requests().count == attempt + 1 }
        }
        try newsroom.pass(0, &alerts) { try !newsroom.undelivered().isEmpty }
        try newsroom.pass(.days(1), &alerts)
        #expect(try server.requests().count == 9)
        #expect(try newsroom.undelivered().map(\.kind) == ["figure.changed"])
    }

    @Test func `what is decided before it could be told is not told`() throws {
        let server = try MisbehavingServer()
        var alerts = try newsroom.alerts(to: server.url("hook-down", host: 9))
        try newsroom.pass(0, &alerts)
        try newsroom.annotate(1, 2)
        try newsroom.pass(.seconds(6), &alerts) { try server.requests().count == 1 }
        let body = try #require(try server.requests().first?.body)
        let told = try JSONDecoder().decode(HarbourNewsroom.Told.self, from: Data(body.utf8))
        try newsroom.dismiss(told.annotation)
        // The next try is due at a moment at which nobody has looked yet.
        try newsroom.pass(.seconds(30), &alerts)
        try newsroom.pass(.days(1), &alerts)
        #expect(try server.requests().count == 1)
        #expect(try newsroom.undelivered().isEmpty)
    }

    @Test func `a program that fails is tried nine times, then the alert is kept in a file`() throws {
        let tries = "\(newsroom.temporary.path)/tries"
        let settings = AlertSettings(command: "echo >> '\(tries)'; exit 3", webhook: nil, stakes: 2, origin: nil)
        var alerts = DeskAlerts(of: try newsroom.store, settings) { [newsroom] in newsroom.now }
        func count() -> Int { FileManager.default.contents(atPath: tries)?.count ?? 0 }
        try newsroom.pass(0, &alerts)
        try newsroom.annotate(1, 2)
        try newsroom.pass(.seconds(6), &alerts) { count() == 1 }
        #expect(try newsroom.undelivered().isEmpty)
        // Each try is due a while after somebody saw the last one end: as often as it takes, time passes.
        for _ in 0..<200 where try newsroom.undelivered().isEmpty { try newsroom.pass(.hours(1), &alerts) }
        let kept = try newsroom.undelivered()
        #expect(kept.count == 1 && count() == 9)
        #expect(kept.first?.page.hasPrefix("/notices/local/harbour/") == true)
    }

    @Test func `one desk alerts of a store at a time, and the next one when it has ended`() throws {
        var first = try newsroom.alerts()
        try newsroom.pass(0, &first)
        var second = try newsroom.alerts()
        try newsroom.pass(0, &second)
        try newsroom.annotate(1, 2)
        try newsroom.pass(.seconds(30), &second)
        #expect(try newsroom.told().isEmpty)
        first.end()
        try newsroom.pass(.seconds(30), &second) { try !newsroom.told().isEmpty }
        #expect(try newsroom.told().count == 1)
    }

    @Test func `a memory that cannot be opened ends nothing, and is opened when it can be`() throws {
        let path = "\(newsroom.temporary.path)/\(AlertMemory.file)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        var alerts = try newsroom.alerts()
        try newsroom.pass(0, &alerts)
        try newsroom.pass(.seconds(60), &alerts)
        try FileManager.default.removeItem(atPath: path)
        try newsroom.pass(.seconds(60), &alerts)
        try newsroom.annotate(1, 2)
        try newsroom.pass(.seconds(6), &alerts) { try !newsroom.told().isEmpty }
        #expect(try newsroom.told().count == 1)
    }
}
