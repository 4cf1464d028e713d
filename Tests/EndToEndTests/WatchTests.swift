import Foundation
import TestSupport
import Testing

/// “galley watch” against a server that behaves as badly as the web does; `Scripts/watch-hour` kills it besides.
@Suite struct WatchTests {
    private let server: MisbehavingServer
    private let desk: Desk

    init() throws {
        (server, desk) = (try MisbehavingServer(), try Desk())
        #expect(try desk.galley("init").exitCode == 0)
    }

    private func once(_ arguments: String...) throws -> GalleyRun {
        try desk.galley(["watch", "--once", "--allow-private", "--pause", "0", "--timeout", "5"] + arguments)
    }

    private func list(_ text: String) throws -> String {
        try text.write(to: desk.folder.appending(path: "sites.toml"), atomically: true, encoding: .utf8)
        return "sites.toml"
    }

    private func asked(_ path: String) throws -> Int { try server.requests().count { $0.path == path } }

    @Test func `a feed's pages are stored, and not asked for again before they are due`() throws {
        let run = try once(server.url("feed/3"), "--contact", "desk@harbour.example")
        #expect(run.exitCode == 0, "\(run.trouble)")
        #expect(run.output.split(separator: "\n").count == 3)
        #expect(run.trouble.contains("3 new pages"))
        #expect(!run.trouble.contains("Give --contact"))
        let before = try server.requests().count
        #expect(try once(server.url("feed/3")).exitCode == 0)
        #expect(try server.requests().count == before)
    }

    @Test func `a bad page holds up no other, and is told once`() throws {
        let paths = ["nothing", "failing/500", "article/1", "bomb", "circle", "down?after=900", "cut-off"]
        let urls = paths.enumerated().map { "\"\(server.url($1, host: $0 + 10))\"" }.joined(separator: ", ")
        let sites = try list("pages = [\(urls)]\nevery = \"1s\"")
        let run = try once(sites)
        #expect(run.exitCode == 0, "\(run.trouble)")
        #expect(run.output.contains("Stored version 1"))
        for path in paths where path != "article/1" { #expect(run.trouble.contains("/\(path): ")) }
        Thread.sleep(forTimeInterval: 1.5)
        let again = try once(sites)
        #expect(!again.trouble.contains("/bomb: "))
        #expect(try asked("/down?after=900") == 1)
    }

    @Test func `a change is annotated, told to a program and posted, with its stakes`() throws {
        let sites = try list(
            """
            pages = ["\(server.url("changing/1"))"]
            every = "1s"
            annotate = true
            """)
        let hooks = ["--webhook", server.url("hook", host: 9), "--on-change", "cat >> told.ndjson; echo heard"]
        let first = try desk.galley(["watch", "--once", "--allow-private", sites] + hooks)
        #expect(first.exitCode == 0, "\(first.trouble)")
        Thread.sleep(forTimeInterval: 1.5)
        let second = try desk.galley(["watch", "--once", "--allow-private", sites] + hooks)
        #expect(second.output.contains("Stored version 2"), "\(second.trouble)")
        #expect(second.trouble.contains("heard"))
        let told = try String(contentsOf: desk.folder.appending(path: "told.ndjson"), encoding: .utf8)
        #expect(told.split(separator: "\n").count == 1)
        let message = try JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any]
        let changes = message?["changes"] as? [[String: Any]] ?? []
        #expect(changes.first?["kind"] as? String == "figure.changed")
        #expect(changes.first?["stakes"] as? Int == 2)
        #expect((message?["new"] as? [String: Any])?["version"] as? Int == 2)
        #expect(try server.requests().filter { $0.path == "/hook" }.map { $0.body.map { $0 + "\n" } } == [told])
        let article = message?["article"] as? String ?? ""
        #expect(try desk.galley("review", article).output.contains("figure"))
    }

    @Test func `what nobody takes waits, and is not lost`() throws {
        let sites = try list("pages = [\"\(server.url("changing/1"))\"]\nevery = \"1s\"")
        let hook = ["--webhook", server.url("hook-down", host: 9)]
        _ = try desk.galley(["watch", "--once", "--allow-private", sites] + hook)
        Thread.sleep(forTimeInterval: 1.5)
        let run = try desk.galley(["watch", "--once", "--allow-private", sites] + hook)
        #expect(run.exitCode == 0)
        #expect(run.trouble.contains("messages: 0 delivered, 1 waiting"), "\(run.trouble)")
        let failing = try desk.shell("\"$galley\" watch --once --allow-private sites.toml --on-change 'exit 3'")
        #expect(failing.exitCode == 0)
    }

    @Test func `it ends when it is asked to, lets nobody else in meanwhile, and shows its figures`() throws {
        let sites = try list("pages = [\"\(server.url("article/1"))\"]")
        let run = try desk.shell(
            """
            port=$((20000 + $$ % 20000))
            "$galley" watch \(sites) --allow-private --metrics 127.0.0.1:$port > out 2> err &
            watch=$!
            for i in $(seq 200); do grep -q Stored out && break; sleep 0.1; done
            "$galley" watch \(sites) --once --allow-private; echo "other $?"
            python3 -c "import urllib.request as u; print(u.urlopen('http://127.0.0.1:$port/metrics').read().decode())"
            python3 -c "import urllib.request as u; u.urlopen('http://127.0.0.1:$port/x')" 2>&1 | grep -o 'Error 404'
            kill -TERM $watch; wait $watch; echo "ended $?"; cat err
            """)
        #expect(
            run.output.contains("galley_watch_requests_total{outcome=\"stored\"} 1\n"), "\(run.output) \(run.trouble)")
        #expect(run.output.contains("other 2\n"))
        #expect(run.trouble.contains("Another “galley watch” is at work"))
        #expect(run.output.contains("Error 404"))
        #expect(run.output.contains("ended 0\n"))
        #expect(run.output.contains("1 watched, 0 due"))
    }

    @Test(arguments: [
        (["watch"], "Missing expected argument"), (["watch", "nowhere.toml"], "There is no file nowhere.toml"),
        (["watch", "sites.toml"], "“evry” is no setting"),
        (["watch", "--stakes", "4", "https://a.example/"], "--stakes takes"),
        (["watch", "--metrics", "here", "https://a.example/"], "There is no door to be opened at here"),
        (["watch", "--webhook", "ftp://a.example/", "https://a.example/"], "Only http: and https:"),
    ])
    func `a wrong list or option is said`(arguments: [String], words: String) throws {
        _ = try list("evry = \"3m\"")
        let run = try desk.galley(arguments)
        #expect(run.exitCode == 2)
        #expect(run.trouble.contains(words), "\(run.trouble)")
    }
}
