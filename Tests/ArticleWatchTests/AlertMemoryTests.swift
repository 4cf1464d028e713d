import Foundation
import Testing

@testable import ArticleWatch

@Suite final class AlertMemoryTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "galley-alerts-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func memory() throws -> AlertMemory { try AlertMemory(inStore: folder) { _ in false } }

    private func bodies(_ memory: AlertMemory, _ channel: Message.Channel) throws -> [String] {
        try memory.state.messages(for: channel, at: .max, atMost: 9).map(\.body)
    }

    @Test func `what waits in the beginning is known, and another process finds that so`() throws {
        let first = try memory()
        #expect(try first.isNew())
        try first.begin(with: [("h/a", "1.jsonld"), ("h/a", "2.jsonld"), ("h/b", "3.jsonld")], at: 7)
        let second = try memory()
        #expect(try !second.isNew())
        #expect(try second.known(of: "h/a") == ["1.jsonld", "2.jsonld"])
        #expect(try second.known(of: "h/c").isEmpty)
        #expect(try !second.hasDue(at: .max))
    }

    @Test func `what is told on two channels is taken back on both, and nothing else is`() throws {
        let memory = try memory()
        let alerts = [Alert(file: "1", body: "one"), Alert(file: "2", body: "two"), Alert(file: "3", body: nil)]
        try memory.take(alerts, of: "h/a", by: [.command, .webhook], at: 7)
        try memory.take([Alert(file: "1", body: "other")], of: "h/b", by: [.webhook], at: 9)
        #expect(try memory.known(of: "h/a") == ["1", "2", "3"])
        #expect(try !memory.hasDue(at: 6))
        #expect(try memory.hasDue(at: 7))
        try memory.withdraw("h/a", besides: ["2", "9"])
        #expect(try bodies(memory, .command) == ["two"])
        #expect(try bodies(memory, .webhook) == ["two", "other"])
        try memory.withdraw("h/a", besides: [])
        #expect(try bodies(memory, .command).isEmpty)
        #expect(try bodies(memory, .webhook) == ["other"])
        #expect(try memory.known(of: "h/a") == ["1", "2", "3"])
    }

    @Test func `a message that was told leaves its number to another annotation's`() throws {
        let memory = try memory()
        try memory.take([Alert(file: "1", body: "one")], of: "h/a", by: [.command], at: 0)
        for message in try memory.state.messages(for: .command, at: 0, atMost: 9) { try memory.state.forget(message) }
        try memory.take([Alert(file: "1", body: "other")], of: "h/b", by: [.command], at: 0)
        try memory.withdraw("h/a", besides: [])
        #expect(try bodies(memory, .command) == ["other"])
    }
}
