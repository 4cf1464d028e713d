import ArticleStore
import Foundation
import TestSupport
import Testing

/// What stands in a hub is what anybody pushed: one bad branch is told, and the others are exchanged.
@Suite struct HostileRemoteTests {
    /// A hub with one sound article, and something else under `local/odd`.
    private func desks(_ spoil: (TwoDesks) throws -> Void) throws -> TwoDesks {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        try desks.sync(desks.north)
        try spoil(desks)
        try desks.snapshot("other", at: 1, by: desks.south, of: "other")
        return desks
    }

    private func git(_ desks: TwoDesks, _ arguments: [String], input: String = "") throws -> String {
        let answer = try run("/usr/bin/git", ["-C", desks.hub] + arguments, input: input)
        #expect(answer.status == 0, "\(answer.output)")
        return String(answer.output.prefix { $0 != "\n" })
    }

    private func write(_ content: String, to branch: String, of desks: TwoDesks) throws {
        try Data(content.utf8).write(to: URL(filePath: "\(desks.hub)/refs/heads/local/\(branch)"))
    }

    enum Oddity: CaseIterable { case blob, loop, empty, missingCommit, badName, badPackedName }

    private func put(_ oddity: Oddity, into desks: TwoDesks) throws {
        let tip = try desks.tip(of: desks.hub).prefix { $0 != "\n" }
        switch oddity {
        case .blob: try write(git(desks, ["hash-object", "-w", "--stdin"], input: "x") + "\n", to: "odd", of: desks)
        case .loop: try write("ref: refs/heads/local/odd\n", to: "odd", of: desks)
        case .empty: try write("", to: "odd", of: desks)
        case .missingCommit: try write(String(repeating: "1a", count: 20) + "\n", to: "odd", of: desks)
        case .badName: try write("\(tip)\n", to: "odd..name", of: desks)
        case .badPackedName:
            try Data("# pack-refs with: sorted \n\(tip) refs/heads/local/odd..name\n".utf8)
                .write(to: URL(filePath: desks.hub + "/packed-refs"))
        }
    }

    @Test(arguments: Oddity.allCases)
    func `a branch that leads nowhere does not hold up the others`(oddity: Oddity) throws {
        let desks = try desks { try put(oddity, into: $0) }
        let report = try desks.sync(desks.south)
        #expect(Set(report.articles.map(\.article.slug)) == ["other", "troops"])
        #expect(report.failures.count == (oddity == .empty ? 0 : 1))  // git passes over an empty file
        #expect(report.failures.allSatisfy { $0.description.contains("odd") }, "\(report.failures)")
        #expect(try desks.versions(of: desks.south) == ["1 one"])
        #expect(try desks.tip(of: desks.hub, "local/other") == desks.tip(of: desks.south.path, "local/other"))
        #expect(try desks.south.open().verify().problems.isEmpty)
    }

    @Test func `a branch that the hub cannot move does not hold up the others`() throws {
        let desks = try desks { try write("", to: "another", of: $0) }
        try desks.snapshot("second", at: 2, by: desks.south, of: "another")
        let report = try desks.sync(desks.south)
        #expect(report.failures.map(\.kind) == [.denied])
        #expect(report.articles.contains { $0.article.slug == "other" && $0.pushed.versions == 1 })
    }

    /// As plain git can be made to store it.
    private func commit(_ name: String, inFolder: Bool, of desks: TwoDesks) throws -> String {
        let blob = try git(desks, ["rev-parse", "local/troops:article.txt"])
        let rest = try run("/usr/bin/git", ["-C", desks.hub, "ls-tree", "local/troops"]).output
        let script = """
            import subprocess, sys
            hub, name, blob, inner, rest = sys.argv[1:]
            def git(*words, data): return subprocess.run(["git", "-C", hub, *words], input=data, capture_output=True, check=True).stdout.decode().strip()
            def tree(entries): return git("hash-object", "-t", "tree", "-w", "--literally", "--stdin", data=b"".join(
                mode.encode() + b" " + name.encode() + b"\\0" + bytes.fromhex(id) for mode, name, id in entries))
            entries = [("100644", name, blob)]
            if inner == "1": entries = [("40000", "annotations", tree(entries))]
            for line in rest.splitlines():
                mode, kind, id, name = line.split(None, 3)
                entries.append((mode, name, id))
            print(git("-c", "user.name=a", "-c", "user.email=b", "commit-tree", tree(entries), "-p", "local/troops", data=b"Reviews\\n"))
            """
        let answer = try run(
            "/usr/bin/env", ["python3", "-c", script, desks.hub, name, blob, inFolder ? "1" : "0", rest])
        #expect(answer.status == 0, "\(answer.output)")
        return String(answer.output.prefix { $0 != "\n" })
    }

    @Test(arguments: ["..", ".", ".git", ".GIT", ".git.", ".git ", "git~1", ".git::$INDEX_ALLOCATION"], [false, true])
    func `a file name that git does not allow is not taken over`(name: String, inFolder: Bool) throws {
        let desks = try desks { desks in
            _ = try git(desks, ["update-ref", "refs/heads/local/odd", try commit(name, inFolder: inFolder, of: desks)])
        }
        let report = try desks.sync(desks.south)
        #expect(report.failures.map(\.kind) == [.damaged])
        #expect(report.failures.first?.problem.contains("does not allow") == true)
        #expect(Set(report.articles.map(\.article.slug)) == ["other", "troops"])
        #expect(try !desks.south.open().has(ArticleID("odd")))
    }

    @Test(arguments: [".gitignore", "..notes", "git~2", "gitx", ".git-notes"])
    func `a file name that git allows is`(name: String) throws {
        let desks = try desks { desks in
            _ = try git(desks, ["update-ref", "refs/heads/local/odd", try commit(name, inFolder: false, of: desks)])
        }
        #expect(try desks.sync(desks.south).failures.isEmpty)
        try desks.snapshot("two", at: 3, by: desks.south, of: "odd")
    }

    @Test(arguments: ["..", ".git", "git~1"], [false, true])
    func `an article that has one already can still be written to`(name: String, inFolder: Bool) throws {
        let desks = try desks { desks in
            _ = try git(
                desks, ["update-ref", "refs/heads/local/troops", try commit(name, inFolder: inFolder, of: desks)])
        }
        let store = try ArticleStore.create(at: desks.hub)
        #expect(try store.snapshot(.example("two", minute: 5)).words == "stored 2")
        let outcome = try store.commit(
            annotations: ["a.jsonld": [1]], to: desks.article, author: Person(name: "Ed", email: "ed@example.org"),
            time: Timestamp(seconds: 1_729_253_800), message: "Reviews")
        #expect(outcome != .unchanged)
        let names = try git(desks, ["ls-tree", "-r", "--name-only", "local/troops"])
        #expect(!names.contains(name))
    }
}
