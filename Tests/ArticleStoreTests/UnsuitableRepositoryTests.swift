import ArticleStore
import Foundation
import TestSupport
import Testing

/// Repositories that git makes and in which Galley would do harm.
@Suite struct UnsuitableRepositoryTests {
    /// A shell's lines that make `$1` of the store `$2`, and what is said of it.
    static let kinds = [
        ("git init -q --bare --object-format=sha256 $1", "named by sha256"),
        ("git init -q --bare $1; git -C $1 config extensions.refstorage reftable", "kept as reftable"),
        ("git clone -q --bare --depth 1 -b local/troops file://$2 $1", "shallow clone"),
        (
            "git -C $2 config uploadpack.allowFilter true; git clone -q --bare --filter=blob:none file://$2 $1",
            "partial clone"
        ),
    ]

    @Test(arguments: kinds)
    func `it is neither taken over nor opened, and stays as it was`(make: String, words: String) throws {
        let temporary = try filled()
        let path = try made(by: make, from: temporary)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let before = try #require(FileManager.default.contents(atPath: path + "/config"))
        let refusal = #expect(throws: StoreError.self) { try ArticleStore.create(at: path) }
        #expect(refusal?.kind == .notAStore)
        #expect(refusal?.problem.contains(words) == true)
        #expect(FileManager.default.contents(atPath: path + "/config") == before)
        // One that an earlier Galley took over.
        _ = try run("/usr/bin/git", ["-C", path, "config", "galley.format", "1"])
        let second = #expect(throws: StoreError.self) { try ArticleStore.open(at: path) }
        #expect(second?.problem.contains(words) == true)
    }

    @Test(arguments: [
        "git clone -q --bare file://$2 $1", "git init -q --bare --object-format=sha1 $1",
        "git clone -q --bare file://$2 $1; : > $1/shallow",
    ])
    func `an ordinary repository is taken over`(make: String) throws {
        let temporary = try filled()
        let path = try made(by: make, from: temporary)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try ArticleStore.create(at: path).verify().problems.isEmpty)
    }

    @Test func `a branch that is checked out beside the store is not moved under it`() throws {
        let temporary = try filled()
        let desk = temporary.path + "-desk"
        defer { try? FileManager.default.removeItem(atPath: desk) }
        #expect(try temporary.git("worktree", "add", "-q", desk, "local/troops").status == 0)
        let store = try temporary.open()
        let tip = try temporary.git("rev-parse", "local/troops").output
        let refusal = #expect(throws: StoreError.self) { try store.snapshot(.example("four", minute: 4)) }
        #expect(refusal?.kind == .busy)
        #expect(refusal?.problem.contains("the worktree \(URL(filePath: desk).lastPathComponent)") == true)
        #expect(try temporary.git("rev-parse", "local/troops").output == tip)
        #expect(try run("/usr/bin/git", ["-C", desk, "status", "--porcelain"]).output.isEmpty)
        // Another article, and the same one without its branch in the way.
        #expect(try store.snapshot(.example("one", of: "flood", minute: 4)).words == "stored 1")
        #expect(try run("/usr/bin/git", ["-C", desk, "checkout", "-q", "--detach"]).status == 0)
        #expect(try store.snapshot(.example("four", minute: 4)).words == "stored 3")
    }

    private func filled() throws -> TemporaryStore {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for (index, text) in ["one", "two"].enumerated() {
            _ = try store.snapshot(.example(text, minute: Int64(index)))
        }
        return temporary
    }

    private func made(by lines: String, from store: TemporaryStore) throws -> String {
        let path = store.path + "-made"
        let result = try run("/bin/sh", ["-ec", lines, "sh", path, store.path])
        #expect(result.status == 0, "\(result.output)")
        return path
    }
}
