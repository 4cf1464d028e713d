import Foundation
import TestSupport
import Testing

/// “galley fetch” against a server that behaves as badly as the web does.
@Suite struct FetchTests {
    private let server: MisbehavingServer
    private let desk: Desk

    init() throws {
        (server, desk) = (try MisbehavingServer(), try Desk())
        #expect(try desk.galley("init").exitCode == 0)
    }

    private func fetch(_ arguments: String...) throws -> GalleyRun {
        try desk.galley(["fetch", "--allow-private", "--pause", "0"] + arguments)
    }

    @Test(arguments: [
        "article/1", "packed", "chain/9", "tagged", "dated", "busy", "wrong-charset", "too-short", "late",
    ])
    func `a page that can be had is stored`(path: String) throws {
        let run = try fetch(server.url(path))
        #expect(run.exitCode == 0, "\(run.trouble)")
        #expect(run.output.hasPrefix("Stored version 1 of 127.0.0.1"))
        #expect(try desk.galley("verify").exitCode == 0)
    }

    @Test(arguments: [
        ("bomb", "sends more than 20 MB"), ("endless", "sends more than 20 MB"),
        ("endless-header", "header without an end"),
        ("not-packed", "broke off"), ("silent", "took too long"), ("slow", "took too long"),
        ("cut-off", "ended the page before its end"), ("no-http", "broke off"), ("nothing", "broke off"),
        ("circle", "round in a circle"), ("chain/12", "elsewhere more than 10 times"),
        ("elsewhere?to=file:///etc/passwd", "to what is no address of a page"),
        ("elsewhere?to=ftp://127.0.0.1/a", "to what is no address of a page"),
        ("elsewhere?to=/", "the site’s front page"), ("nowhere", "does not say where the page is"),
        ("down", "asks to be left alone for now"), ("down?after=9000", "asks to be left alone for 2 hours"),
        ("failing/500", "answers 500"), ("failing/403", "answers 403"), ("failing/410", "the page is not there"),
        ("closed/1", "robots.txt of 127.0.0.1 asks to leave this page alone"),
    ])
    func `a page that cannot be had is one sentence, and nothing is stored`(path: String, words: String) throws {
        let run = try fetch("--timeout", path == "slow" || path == "silent" ? "1" : "60", server.url(path))
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.trouble.contains(words), "\(run.trouble)")
        #expect(run.trouble.split(separator: "\n").count == 1)
        #expect(try desk.galley("articles").output.contains("127.0.0.1") == false)
    }

    @Test func `what robots.txt does not allow is fetched by leave alone`() throws {
        let run = try fetch("--no-robots", server.url("closed/1"))
        #expect(run.exitCode == 0, "\(run.trouble)")
    }

    @Test(arguments: [(3, false), (4, false), (5, true), (6, true), (7, true)])
    func `a robots.txt that is missing allows, and one that fails does not`(host: Int, isAllowed: Bool) throws {
        let run = try fetch(server.url("article/1", host: host))
        #expect(run.exitCode == (isAllowed ? 0 : 2), "\(run.trouble)")
        let pages = try server.requests().filter { $0.path == "/article/1" }
        #expect(pages.count == (isAllowed ? 1 : 0))
    }

    @Test func `no name and no number leads into a private network`() throws {
        for url in [
            server.url("article/1"), "http://localhost:\(server.port)/article/1", "http://2130706433:\(server.port)/a",
            "http://[::ffff:127.0.0.1]:\(server.port)/a", "http://0x7f.1:\(server.port)/a", "http://169.254.169.254/a",
            "http://0:\(server.port)/a",
        ] {
            let run = try desk.galley("fetch", "--pause", "0", url)
            #expect(run.exitCode == 2)
            #expect(run.trouble.contains("which --allow-private alone allows"), "\(run.trouble)")
        }
        #expect(try server.requests().isEmpty)
    }

    @Test func `a page that its server knows again is not sent again, unless it is wanted`() throws {
        for path in ["tagged", "dated"] {
            #expect(try fetch(server.url(path)).output.contains("Stored version 1"))
            #expect(try fetch(server.url(path)).output.contains("is unchanged since version 1"))
            #expect(try fetch("--force", server.url(path)).output.contains("is unchanged since version 1"))
            #expect(try server.requests().filter { $0.path == "/\(path)" }.map(\.status) == [200, 304, 200])
        }
    }

    @Test func `what the server compares with counts only if the store has it`() throws {
        #expect(try fetch(server.url("tagged")).exitCode == 0)
        let branches = try desk.git("-C", desk.store.path, "for-each-ref", "--format=%(refname)").output
        for branch in branches.split(separator: "\n") {
            #expect(try desk.git("-C", desk.store.path, "update-ref", "-d", String(branch)).exitCode == 0)
        }
        #expect(try fetch(server.url("tagged")).output.contains("Stored version 1"))
        #expect(try server.requests().filter { $0.path == "/tagged" }.map(\.status) == [200, 304, 200])
    }

    @Test func `a page that changes has versions, and keeps its article wherever it is sent`() throws {
        #expect(try fetch(server.url("changing/1")).output.contains("Stored version 1"))
        #expect(try fetch(server.url("changing/1")).output.contains("Stored version 2"))
        let agents = try server.requests().map(\.agent)
        #expect(agents.allSatisfy { $0 == "galley/0.1.0" })
        _ = try fetch("--contact", "desk@harbour.example", server.url("changing/1"))
        #expect(try server.requests().last?.agent == "galley/0.1.0 (+desk@harbour.example)")
    }

    @Test func `many addresses are answered each, in their order`() throws {
        let urls = [server.url("failing/404"), server.url("article/1", host: 5), server.url("nothing", host: 6)]
        let run = try desk.galley(["fetch", "--allow-private", "--pause", "0", "--format", "json"] + urls)
        #expect(run.exitCode == 1)
        let answers = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]] ?? []
        #expect(answers.map { $0["url"] as? String } == urls)
        #expect(answers.map { $0["outcome"] as? String } == ["failed", "stored", "failed"])
        #expect(answers.map { ($0["error"] as? [String: Any])?["code"] as? String } == ["gone", nil, "cut-off"])
    }

    @Test func `a host is asked one question at a time`() throws {
        let urls = ["late/1", "late/2", "late/3", "elsewhere?to=/late/4"].map { server.url("\($0)") }
        let run = try desk.galley(["fetch", "--allow-private", "--pause", "0"] + urls)
        #expect(run.exitCode == 0, "\(run.trouble)")
        let requests = try server.requests().sorted { $0.at < $1.at }
        #expect(requests.count == 6)
        for (earlier, later) in zip(requests, requests.dropFirst()) {
            #expect(try #require(earlier.answered) <= later.at)
        }
    }

    @Test func `a host that asked for patience is left alone by the next command, too`() throws {
        #expect(try fetch(server.url("down?after=3000")).exitCode == 2)
        let run = try fetch(server.url("article/1"))
        #expect(run.trouble.contains("asks to be left alone for"), "\(run.trouble)")
        #expect(try server.requests().filter { $0.path == "/article/1" }.isEmpty)
    }

    @Test(arguments: [
        ["fetch", "harbour.example"], ["fetch", "https://a:b@harbour.example/"], ["fetch", "file:///etc/passwd"],
        ["fetch", "--contact", "a\nb", "https://harbour.example/"],
        ["fetch", "--pause", "-1", "https://harbour.example/"],
        ["fetch"],
    ])
    func `a wrong address or option is said`(arguments: [String]) throws {
        let run = try desk.galley(arguments)
        #expect(run.exitCode == 2)
        #expect(!run.trouble.isEmpty)
    }
}
