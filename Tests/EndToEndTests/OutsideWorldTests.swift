import Foundation
import Testing

/// What the world hands in, and what comes out to it.
@Suite struct OutsideWorldTests {
    /// A version whose headline, author and text would steer a terminal.
    private func hostileDesk() throws -> Desk {
        let desk = try Desk()
        _ = try desk.galley("init", desk.store.path)
        let page = """
            <html><head><title>Boats &#27;[31msail\u{9B}2J &#8238;home&#7;</title></head><body><article>
            <h1>Boats &#27;[31msail\u{9B}2J &#8238;home&#7;</h1>
            <p>Ten boats &#27;]0;title&#7; sailed to the \u{202E}island on Monday, and nobody had seen them go.</p>
            </article></body></html>
            """
        try Data(page.utf8).write(to: desk.folder.appending(path: "a.html"))
        let run = try desk.galley("snapshot", "a.html", "--article", "boats", "--retrieved", "2024-10-18T12:00Z")
        #expect(run.exitCode == 0, "\(run.trouble)")
        let tree = try desk.git("-C", desk.store.path, "rev-parse", "local/boats^{tree}").output.dropLast()
        let commit = try desk.git([
            "-C", desk.store.path, "-c", "user.name=Ed \u{1B}[1m\u{202E}Ward", "-c", "user.email=ed@example.org",
            "commit-tree", String(tree), "-p", "local/boats", "-m", "Notes \u{9B}31m on it",
        ]).output.dropLast()
        for name in ["boats", "sp\u{202E}oof\u{9B}"] {
            _ = try desk.git("-C", desk.store.path, "update-ref", "refs/heads/local/\(name)", String(commit))
        }
        return desk
    }

    private func steers(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            (scalar.value < 0x20 && scalar != "\n" && scalar != "\r") || (0x7F...0x9F).contains(scalar.value)
                || scalar == "\u{202E}"
        }
    }

    @Test(arguments: [["log", "boats"], ["articles"], ["show", "boats", "--analysis"], ["verify"]])
    func `nothing that an article says steers the terminal`(arguments: [String]) throws {
        let desk = try hostileDesk()
        for run in [try desk.galley(arguments), try desk.galley(arguments + ["--store", "none\u{1B}[2J"])] {
            #expect(!steers(run.output), "\(run.output.debugDescription)")
            #expect(!steers(run.trouble), "\(run.trouble.debugDescription)")
        }
        let log = try desk.galley("log", "boats").output
        #expect(log.contains("Boats [31msail") && log.contains("<U+202E>home\n"), "\(log)")
        #expect(log.contains("Ed [1m<U+202E>Ward: Notes <U+009B>31m on it"))
    }

    @Test func `the text goes out as it is stored, and to a terminal by name`() throws {
        let desk = try hostileDesk()
        let stored = try desk.git("-C", desk.store.path, "show", "local/boats:article.txt").output
        #expect(steers(stored))
        #expect(try desk.galley("show", "boats").output == stored)
        let shown = try desk.shell("script -qec '\"$galley\" show boats' /dev/null < /dev/null")
        #expect(
            shown.output.contains("Ten boats ␛]0;title␇ sailed to the <U+202E>island"),
            "\(shown.output) \(shown.trouble)")
        #expect(!steers(shown.output), "\(shown.output.debugDescription)")
    }

    /// What stands at the place of the export, how it is made, and what it is afterwards.
    @Test(arguments: [
        ("echo old > f; chmod 600 f", "stat -c '%F %a' f", "regular file 600"),
        ("echo old > f; chmod 755 f", "stat -c '%F %a' f", "regular file 755"),
        ("umask 027", "stat -c '%F %a' f", "regular file 640"),
        ("echo old > g; ln -s g f", "stat -c '%F' f g | tr '\\n' ' '; grep -cx old g", "symbolic link regular file 0"),
        ("ln -s g f", "stat -c '%F' f g | tr '\\n' ' '", "symbolic link regular file"),
        (
            "mkdir d; ln -s d/g h; ln -s h f", "stat -c '%F' f h d/g | tr '\\n' ' '",
            "symbolic link symbolic link regular file"
        ),
        ("mkfifo f; (cat f > g &)", "sleep 0.2; stat -c '%F' f; test -s g && echo filled", "fifo\nfilled"),
        ("ln -s /dev/stdout f", "stat -c '%F' f", "symbolic link"),
        ("ln -s /dev/null f", "stat -L -c '%F' f", "character special file"),
    ])
    func `an export leaves what it is written into what it is`(before: String, after: String, state: String) throws {
        let desk = try Desk()
        try Fixture(name: "troops").snapshotAll(at: desk)
        let export = "\"$galley\" export troops --format criticmarkup --output f"
        let run = try desk.shell("\(before); \(export) > out && { \(after); }")
        #expect(run.exitCode <= 1, "\(run.trouble)")  // grep counts none
        #expect(run.output.trimmingCharacters(in: .whitespacesAndNewlines) == state, "\(run.trouble)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).allSatisfy { !$0.contains("part") })
    }

    @Test(arguments: ["ln -s f f", "mkdir f", "ln -s nowhere/g f", "ln -s /dev/full f", "touch f; chmod a-w ."])
    func `an export that cannot be written is one sentence`(before: String) throws {
        let desk = try Desk()
        try Fixture(name: "troops").snapshotAll(at: desk)
        guard before != "touch f; chmod a-w ." || getuid() != 0 else { return }  // nothing is denied to root
        let run = try desk.shell("\(before); \"$galley\" export troops --format criticmarkup --output f")
        #expect(run.exitCode == 2)
        #expect(run.trouble.hasPrefix("galley: f cannot be written: "), "\(run.trouble)")
        #expect(run.trouble.split(separator: "\n").count == 1)
    }

    @Test(arguments: ["--help", "-x.txt", "-", "--", "--all", "a b.txt", "--color"])
    func `git diff shows a file whatever it is called`(name: String) throws {
        let desk = try Desk()
        _ = try desk.git("init", "-q", "copy")
        let file = desk.folder.appending(path: "copy").path + "/" + name
        try Data("Ten boats sailed to the island on Monday.\n".utf8).write(to: URL(fileURLWithPath: file))
        _ = try desk.git("-C", "copy", "add", "-A")
        try Data("Twelve boats sailed to the island on Monday.\n".utf8).write(to: URL(fileURLWithPath: file))
        for options in ["", " --all", " --color never"] {
            let driver = "diff.external=\(binary.path) git-driver diff\(options)"
            let run = try desk.git("-C", "copy", "-c", driver, "diff")
            #expect(run.exitCode == 0, "\(run.trouble)")
            #expect(run.output.contains("figure changed: Ten → Twelve"), "\(run.output)\(run.trouble)")
        }
        try Data("* diff=galley\n".utf8).write(to: desk.folder.appending(path: "copy/.git/info/attributes"))
        let text = try desk.git(
            "-C", "copy", "-c", "diff.galley.textconv=\(binary.path) git-driver textconv", "diff", "--no-ext-diff")
        #expect(text.exitCode == 0 && text.output.contains("+Twelve boats sailed"), "\(text.output)\(text.trouble)")
    }

    @Test(arguments: [
        ["git-driver", "diff", "--help"], ["git-driver", "textconv", "--help"], ["git-driver", "--help"],
    ])
    func `who asks a driver for help gets it`(arguments: [String]) throws {
        let run = try Desk().galley(arguments)
        #expect(run.exitCode == 0 && run.output.contains("USAGE"), "\(run.output)\(run.trouble)")
    }

    @Test func `a comment too long to be read again is refused before it is written`() throws {
        let desk = try Desk()
        try Fixture(name: "troops").snapshotAll(at: desk)
        let head = try desk.git("-C", desk.store.path, "rev-parse", "local/troops").output
        func export(_ comment: String) -> Data {
            Data(
                """
                {"total": 1, "rows": [{"id": "h1", "created": "2024-10-19T09:00:00+00:00", "user": "acct:bo@hypothes.is",
                 "uri": "https://example.org/troops", "text": "\(comment)", "target": [{"selector": [
                 {"type": "TextQuoteSelector", "exact": "2,600 soldiers"}]}]}]}
                """.utf8)
        }
        let long = try desk.galley(
            ["annotate", "troops", "--import", "-"] + Desk.ada,
            input: export(String(repeating: "long ", count: 1_000_000)))
        #expect(long.exitCode == 2)
        #expect(long.trouble.contains("Shorten") && long.trouble.split(separator: "\n").count == 1, "\(long.trouble)")
        #expect(try desk.git("-C", desk.store.path, "rev-parse", "local/troops").output == head)
        let short = try desk.galley(
            ["annotate", "troops", "--import", "-"] + Desk.ada,
            input: export(String(repeating: "long ", count: 100_000)))
        #expect(short.exitCode == 0, "\(short.trouble)")
        #expect(try desk.brokenAnnotations(of: "troops") == [])
    }
}
