import ArticleStore
import Foundation
import Testing

@testable import ArticleDesk

/// Who is let in, and which forms are taken.
struct GateTests {
    private static let origin = "http://127.0.0.1:8437"
    private static let password = "a long enough one"

    /// A desk that knows Ada, and a browser.
    final class Browser {
        let harbour: HarbourDesk
        let gate: Gate
        var cookie: String?
        let folder: URL

        init(knows people: Bool = true, local person: Person? = HarbourSite.ada) throws {
            harbour = try HarbourDesk()
            folder = FileManager.default.temporaryDirectory.appending(path: "galley-people-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let address = try #require(ListenAddress("127.0.0.1:8437"))
            guard people else {
                gate = Gate(harbour.desk, people: .local(person), origin: DeskOrigin(address))
                return
            }
            let passwords = try Passwords(memory: 64, passes: 1)
            let hash = try #require(passwords.hash(GateTests.password))
            let file = folder.appending(path: "people.toml")
            try PeopleFile.lines(adding: HarbourSite.ada, password: hash, roles: [.approver])
                .write(to: file, atomically: true, encoding: .utf8)
            gate = Gate(
                harbour.desk, people: .known(try PeopleBook(file.path, passwords)), origin: DeskOrigin(address))
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        func ask(
            _ method: WebRequest.Method, _ path: String, _ form: [(String, String)] = [],
            _ headers: [String: String] = [:]
        ) -> WebResponse {
            var all = ["host": "127.0.0.1:8437"]
            if method == .post { all["origin"] = GateTests.origin }
            all["cookie"] = cookie
            all.merge(headers) { $1 }
            let parts = path.split(separator: "?", maxSplits: 1)
            let answer = gate.answer(
                WebRequest(
                    method, (parts.first ?? "").split(separator: "/").map(String.init),
                    query: FormFields(encoded: Array((parts.dropFirst().first ?? "").utf8)), headers: all,
                    form: FormFields(form.map { ($0.0, $0.1) })))
            if let set = answer.headers.first(where: { $0.name == "Set-Cookie" }) {
                cookie = String(set.value.prefix { $0 != ";" })
            }
            return answer
        }

        func signIn(_ password: String = GateTests.password, also: [(String, String)] = []) -> WebResponse {
            ask(.post, "login", [("mail", "ADA@example.org"), ("password", password)] + also)
        }
    }

    @Test func `nobody sees the queue who has not signed in, and whoever has comes to the page that was meant`() throws
    {
        let browser = try Browser()
        let answer = browser.ask(.get, "queue?stakes=3")
        #expect(answer.status == 303)
        #expect(answer.location == "/login?next=%2Fqueue%3Fstakes%3D3")
        #expect(browser.signIn(also: [("next", "/queue?stakes=3")]).location == "/queue?stakes=3")
        #expect(browser.ask(.get, "queue").status == 200)
        #expect(browser.signIn(also: [("next", "//evil.example")]).location == "/queue")
    }

    @Test func `a cookie is the browser's alone, and another one after signing in`() throws {
        let browser = try Browser()
        browser.cookie = "galley=chosen-by-somebody-else"
        let answer = browser.signIn()
        let cookie = try #require(answer.headers.first { $0.name == "Set-Cookie" }?.value)
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
        #expect(!cookie.contains("chosen-by-somebody-else") && !cookie.contains("Secure"))
        #expect(cookie.prefix { $0 != ";" }.count > 64)
    }

    @Test func `readers see the corrections without signing in`() throws {
        let browser = try Browser()
        #expect(browser.ask(.get, "corrections").status == 200)
        #expect(browser.ask(.get, "corrections.atom").status == 200)
        #expect(browser.ask(.get, "queue.atom").status == 401)
        let claim = Data("ada@example.org:\(Self.password)".utf8).base64EncodedString()
        #expect(browser.ask(.get, "queue.atom", [], ["authorization": "Basic \(claim)"]).status == 200)
        #expect(browser.ask(.get, "queue.atom", [], ["authorization": "Basic eDp5"]).status == 401)
        #expect(browser.ask(.get, "queue", [], ["authorization": "Basic \(claim)"]).status == 303)
    }

    @Test(arguments: [
        (["host": "evil.example"], 421), (["host": "127.0.0.1:80"], 421), (["origin": "http://evil.example"], 403),
        (["origin": "null"], 403), (["origin": ""], 403), (["origin": "http://localhost:8437"], 403),
    ])
    func `a form of another site, or for another name, is refused`(headers: [String: String], status: Int) throws {
        let browser = try Browser()
        _ = browser.signIn()
        // “localhost” is a name of this desk; what is refused then is the missing secret.
        #expect(browser.ask(.post, "steps", [("step", "silent")], headers).status == status)
    }

    @Test func `a form without the session's secret is shown again with what was typed`() throws {
        let browser = try Browser()
        _ = browser.signIn()
        let form = [("step", "reply"), ("text", "first line\nsecond <b>"), ("csrf", "an old one")]
        let answer = browser.ask(.post, "steps", form)
        #expect(answer.status == 403)
        #expect(answer.text.contains("This was not taken yet"))
        #expect(answer.text.contains("first line\nsecond &lt;b&gt;</textarea>"))
        #expect(!answer.text.contains("an old one"))
        #expect(browser.harbour.news.all.isEmpty)
    }

    @Test func `a form of a session that is over is kept until somebody has signed in`() throws {
        let browser = try Browser()
        let answer = browser.ask(.post, "steps", [("step", "reply"), ("text", "kept"), ("csrf", "x")])
        #expect(answer.status == 403)
        let carried = ["pending-to", "pending.step", "pending.text"].map { ($0, answer.values(of: $0).first ?? "") }
        #expect(carried.map(\.1) == ["/steps", "reply", "kept"])
        let wrong = browser.signIn("not this one", also: carried)
        #expect(wrong.status == 403)
        #expect(wrong.values(of: "pending.text") == ["kept"] && !wrong.text.contains("not this one"))
        let right = browser.signIn(also: carried)
        #expect(right.status == 200)
        #expect(right.text.contains("kept</textarea>") && right.text.contains("action=\"/steps\""))
    }

    @Test func `whoever guesses has to wait, and says so without the password`() throws {
        let browser = try Browser()
        for _ in 0..<Throttle.free { #expect(browser.signIn("a guess, a guess").status == 403) }
        let answer = browser.signIn()
        #expect(answer.status == 429)
        #expect(answer.text.contains("Wait 2 seconds"))
        #expect(answer.text.contains("value=\"ADA@example.org\"") && !answer.text.contains(Self.password))
    }

    @Test func `leaving ends the session, and so does another password`() throws {
        let browser = try Browser()
        _ = browser.signIn()
        let token = try #require(browser.ask(.get, "queue").values(of: "csrf").first)
        let cookie = browser.cookie
        #expect(browser.ask(.post, "logout", [("csrf", "wrong")]).status == 403)
        #expect(browser.ask(.post, "logout", [("csrf", token)]).location == "/login")
        browser.cookie = cookie
        #expect(browser.ask(.get, "queue").status == 303)
        _ = browser.signIn()
        try "# nobody\n".write(to: browser.folder.appending(path: "people.toml"), atomically: true, encoding: .utf8)
        #expect(browser.ask(.get, "queue").status == 303)
    }

    @Test func `at one's own machine one is git's author, or says who one is`() throws {
        let browser = try Browser(knows: false)
        let page = browser.ask(.get, "queue")
        #expect(page.status == 200 && page.text.contains("Ada Bell"))
        let token = try #require(page.values(of: "csrf").first)
        let named = browser.ask(.post, "person", [("csrf", token), ("name", "Bo Carr"), ("mail", "bo@example.org")])
        #expect(named.location == "/queue")
        #expect(browser.ask(.get, "queue").text.contains("Bo Carr"))
        let stranger = try Browser(knows: false, local: nil)
        let asked = stranger.ask(.post, "steps", [("step", "reply"), ("text", "kept")])
        #expect(asked.text.contains("Who are you?"))
        #expect(asked.values(of: "pending.text") == ["kept"])
        let secret = try #require(asked.values(of: "csrf").first)
        let refused = stranger.ask(
            .post, "person", [("csrf", secret), ("name", ""), ("mail", "x"), ("pending-to", "/steps")])
        #expect(refused.status == 422)
        let known = stranger.ask(
            .post, "person",
            [
                ("csrf", secret), ("name", "Cy"), ("mail", "cy@example.org"), ("pending-to", "/steps"),
                ("pending.text", "kept"),
            ])
        #expect(known.text.contains("kept</textarea>"))
    }

    @Test func `sessions end after a while, and the oldest goes for the next`() {
        let table = SessionTable()
        let first = table.begin(as: HarbourSite.ada, at: 0).secret
        #expect(table.session(first, at: SessionTable.longestUnused - 1)?.person == HarbourSite.ada)
        #expect(table.session(first, at: 2 * SessionTable.longestUnused) == nil)
        let second = table.begin(as: HarbourSite.ada, at: 0).secret
        for hour in 1..<12 { #expect(table.session(second, at: Int64(hour) * 3_600) != nil) }
        #expect(table.session(second, at: SessionTable.longest) == nil)
        let oldest = table.begin(as: nil, at: 0).secret
        for number in 1...SessionTable.most { _ = table.begin(as: nil, at: Int64(number)) }
        #expect(table.session(oldest, at: 1) == nil)
        #expect(table.session("", at: 1) == nil)
    }

    @Test(arguments: [
        ("127.0.0.1:8437", true, true), ("[::1]:0", true, true), ("0.0.0.0:80", true, false),
        ("192.168.1.2:80", true, false),
        ("localhost:80", false, false), ("127.0.0.1", false, false), ("127.0.0.1:99999", false, false),
        (":80", false, false),
        ("127.0.0.1:-1", false, false), ("::1:80", false, false),
    ])
    func `an address is one of numbers, with a port`(text: String, isOne: Bool, isLoopback: Bool) {
        #expect((ListenAddress(text) != nil) == isOne || text == "::1:80")
        #expect((ListenAddress(text)?.isLoopback ?? false) == isLoopback || text == "::1:80")
    }

    @Test func `behind TLS the desk has one name, and cookies go no other way`() throws {
        let origin = try #require(DeskOrigin(public: "https://desk.example.org/"))
        #expect(origin.isHost("desk.example.org") && !origin.isHost("127.0.0.1:8437") && !origin.isHost(nil))
        #expect(origin.isSender(origin: "https://desk.example.org", referer: nil))
        #expect(!origin.isSender(origin: "http://desk.example.org", referer: nil))
        #expect(origin.isSender(origin: nil, referer: "https://desk.example.org/queue"))
        #expect(!origin.isSender(origin: nil, referer: "https://desk.example.org.evil.example/"))
        #expect(!origin.isSender(origin: nil, referer: nil))
        #expect(origin.isSecure)
        for text in ["desk.example.org", "https://", "https://a b", "ftp://x", "https://x/y"] {
            #expect(DeskOrigin(public: text) == nil)
        }
    }
}

/// The file of people.
struct PeopleTests {
    private static let hash = "$argon2id$v=19$m=64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZg"

    private static func entry(_ change: [String: String] = [:]) -> String {
        let lines = [
            "name": "\"Ada Bell\"", "mail": "\"ada@example.org\"", "password": "\"\(hash)\"", "roles": "[\"editor\"]",
        ]
        let all = lines.merging(change) { $1 }.filter { !$0.value.isEmpty }
        return "[[person]]\n" + all.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: "\n")
            + "\n"
    }

    @Test(arguments: [
        (entry(["name": ""]), "Person 1 has no name"), (entry(["mail": "\"\""]), "Person 1 has no mail"),
        (entry(["password": "\"secret\""]), "is no Argon2id hash"), (entry(["roles": "[\"boss\"]"]), "“boss”"),
        (entry(["roles": "[]"]), "has no role"),
        (entry() + entry(["mail": "\"ADA@example.org\""]), "stands there twice"),
        ("[[person", "cannot be read"),
        (entry(["password": "\"$argon2id$v=19$m=99999999,t=1,p=1$YWJj$YWJj\""]), "is no Argon2id hash"),
    ])
    func `what is wrong with the file is one sentence`(text: String, words: String) {
        let error = #expect(throws: ServingError.self) { try PeopleFile(Array(text.utf8)) }
        #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    }

    @Test func `what is written is read again, whatever the name has in it`() throws {
        let person = try #require(Person("Ada \"B\\\" Bell <ada@example.org>"))
        let lines = PeopleFile.lines(adding: person, password: Self.hash, roles: [.reader, .approver])
        let read = try PeopleFile(Array((Self.entry(["mail": "\"bo@example.org\""]) + lines).utf8))
        #expect(read.person("ADA@EXAMPLE.ORG")?.person == person)
        #expect(read.person("ada@example.org")?.roles == [.reader, .approver])
        #expect(read.people.count == 2)
    }

    @Test func `a password is known by its hash alone`() throws {
        let passwords = try Passwords(memory: 64, passes: 1)
        let hash = try #require(passwords.hash("correct horse"))
        #expect(Passwords.isHash(hash))
        #expect(passwords.isRight("correct horse", for: hash))
        #expect(!passwords.isRight("correct horsf", for: hash))
        #expect(!passwords.isRight("", for: hash))
        #expect(!passwords.isRight("correct horse", for: ""))
        #expect(!passwords.isRight(String(repeating: "x", count: 2_000), for: hash))
        #expect(passwords.hash("correct horse") != hash)
    }
}
