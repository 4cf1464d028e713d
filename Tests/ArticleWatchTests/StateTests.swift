import ArticleIndex
import Foundation
import Testing

@testable import ArticleWatch

@Suite struct StateTests {
    private func folder() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "galley-state-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    @Test func `what is kept of a page is read back whole`() throws {
        let state = try WatchState()
        var page = PageState(url: "https://harbour.example/a", first: 1, due: 2)
        try state.keep(page)
        #expect(try state.page(page.url) == page)
        (page.isFeed, page.source, page.article, page.text, page.told) = (true, "s", "a/b", "t", "c")
        (page.validators, page.published, page.changed, page.asked) = (Validators(tag: "\"x\"", modified: "m"), 3, 4, 5)
        (page.failures, page.trouble, page.isDropped) = (6, "w", true)
        try state.keep(page)
        #expect(try state.pages() == [page])
        #expect(try state.page("https://harbour.example/b") == nil)
    }

    @Test func `a page and what is to be told of it are kept together, until somebody was told`() throws {
        let state = try WatchState()
        let page = PageState(url: "a", first: 0, due: 0)
        try state.keep(page, telling: ["one", "two"], by: [.command, .webhook], at: 10)
        #expect(try state.messages(for: .command, at: 9, atMost: 5).isEmpty)
        let messages = try state.messages(for: .command, at: 10, atMost: 5)
        #expect(messages.map(\.body) == ["one", "two"])
        try state.forget(messages[0])
        try state.postpone(messages[1], to: 20)
        #expect(try state.messages(for: .command, at: 19, atMost: 5).isEmpty)
        #expect(try state.messages(for: .command, at: 20, atMost: 5).map(\.attempts) == [1])
        #expect(state.waitingMessages(for: .command) == 1)
        #expect(state.waitingMessages(for: .webhook) == 2)
    }

    @Test func `another process finds what the last one wrote`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = try WatchState(inStore: folder) { _ in false }
        try first.keep(PageState(url: "a", first: 7, due: 8))
        first.hold("harbour.example", until: 99)
        first.hold("harbour.example", until: 50)
        first.keep(.init(status: 200, body: [1, 2], until: 5), of: "https://harbour.example:443")
        let second = try WatchState(inStore: folder) { _ in false }
        #expect(try second.page("a")?.first == 7)
        #expect(second.hold(of: "harbour.example") == 99)
        #expect(second.robots(of: "https://harbour.example:443")?.body == [1, 2])
        #expect(!second.isAnew)
    }

    @Test func `a damaged file is put aside and not thrown away`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = "\(folder)/\(WatchState.file)"
        try Data(repeating: 0x41, count: 8_192).write(to: URL(filePath: path))
        let state = try WatchState(inStore: folder) { path in
            (try? FileManager.default.moveItem(atPath: path, toPath: path + ".damaged")) != nil
        }
        #expect(state.isAnew)
        #expect(try state.pages().isEmpty)
        #expect(FileManager.default.fileExists(atPath: path + ".damaged"))
        #expect(throws: StateError.self) { try WatchState(inStore: "/nonexistent") { _ in false } }
    }
}
