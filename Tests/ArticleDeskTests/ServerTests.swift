import ArticleStore
import Foundation
import Glibc
import TestSupport
import Testing

@testable import ArticleDesk

/// The desk over a real socket.
@Suite(.serialized) struct ServerTests {
    /// A line to the desk, as a browser has one.
    struct Line: ~Copyable {
        private let socket: Int32

        init(to port: UInt16) throws {
            socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            (address.sin_family, address.sin_port) = (sa_family_t(AF_INET), port.bigEndian)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            // The address is lent for the length of the call.
            let code = unsafe withUnsafePointer(to: &address) {
                unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    unsafe connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            try #require(code == 0)
        }

        deinit { close(socket) }

        func send(_ text: String) {
            let bytes = Array(text.utf8)
            var sent = 0
            while sent < bytes.count {
                let piece = Array(bytes[sent...].prefix(65_536))
                // The bytes are lent for the length of the call.
                let count = unsafe Glibc.send(socket, piece, piece.count, Int32(MSG_NOSIGNAL))
                guard count > 0 else { return }
                sent += count
            }
        }

        /// What comes until the other side closes the line, or until it has these words.
        func receive(until words: String? = nil) -> String {
            var bytes: [UInt8] = []
            var room = [UInt8](repeating: 0, count: 65_536)
            while true {
                // The room is lent for the length of the call.
                let count = unsafe recv(socket, &room, room.count, 0)
                guard count > 0 else { break }
                bytes += room[..<count]
                if let words, String(decoding: bytes, as: UTF8.self).contains(words) { break }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private func opened() throws -> (site: HarbourSite, desk: OpenDesk, port: UInt16) {
        let site = try HarbourSite()
        let desk = try OpenDesk(
            of: try site.temporary.open(), title: "The desk", people: .local(HarbourSite.ada),
            on: try #require(ListenAddress("127.0.0.1:0")), origin: nil, places: 4,
            clock: DeskClock(now: { Timestamp(seconds: 1_729_270_000) }, nanoseconds: { 1_900_000_000_000_000_000 }))
        return (site, desk, desk.address.port)
    }

    private func ask(_ port: UInt16, _ request: String) throws -> String {
        let line = try Line(to: port)
        line.send(request.replacing("\n", with: "\r\n"))
        return line.receive()
    }

    private static func head(_ port: UInt16, _ rest: String = "") -> String {
        "Host: 127.0.0.1:\(port)\nConnection: close\n\(rest)\n"
    }

    @Test func `a page comes with the heads that keep a browser from being used against the desk`() throws {
        let (site, desk, port) = try opened()
        let answer = try ask(port, "GET /queue HTTP/1.1\n" + Self.head(port))
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        for head in [
            "Content-Security-Policy: default-src 'none'; script-src 'self'", "X-Content-Type-Options: nosniff",
            "Referrer-Policy: same-origin", "frame-ancestors 'none'", "Cache-Control: no-store", "Set-Cookie: galley=",
        ] { #expect(answer.contains(head)) }
        #expect(answer.hasSuffix("</html>\n"))
        let head = try ask(port, "HEAD /queue HTTP/1.1\n" + Self.head(port))
        #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n") && head.hasSuffix("\r\n\r\n"))
        let style = try #require(answer.firstRange(of: "/assets/desk."))
        let asset = answer[style.lowerBound...].prefix { $0 != "\"" }
        let kept = try ask(port, "GET \(asset) HTTP/1.1\n" + Self.head(port))
        #expect(kept.contains("immutable") && kept.contains("Content-Type: text/css"))
        desk.close()
        withExtendedLifetime(site) {}
    }

    @Test(arguments: [
        ("GET /queue HTTP/1.1\nHost: evil.example\nConnection: close\n\n", "421"),
        ("DELETE /queue HTTP/1.1\nHost: x\nConnection: close\n\n", "405"),
        ("GET /articles/../../etc/passwd HTTP/1.1\nHost: x\nConnection: close\n\n", "400"),
        ("GET /articles/%2e%2e/x HTTP/1.1\nHost: x\nConnection: close\n\n", "400"),
        (
            "POST /steps HTTP/1.1\nHost: x\nConnection: close\nContent-Type: application/json\nContent-Length: 2\n\n{}",
            "415"
        ),
        (
            "POST /steps HTTP/1.1\nHost: x\nConnection: close\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 3\n\na=b",
            "421"
        ),
        ("GET /queue HTTP/1.1\nConnection: close\n\n", "400"),
    ])
    func `what is none of the desk's business is refused`(request: String, status: String) throws {
        let (site, desk, port) = try opened()
        let answer = try ask(port, request)
        #expect(
            status.isEmpty ? !answer.contains(" 200 ") : answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer.prefix(80))"
        )
        // And the desk goes on.
        #expect(try ask(port, "GET /keys HTTP/1.1\n" + Self.head(port)).contains(" 200 OK"))
        desk.close()
        withExtendedLifetime(site) {}
    }

    @Test func `a form that is too long is refused, and one that is not is taken`() throws {
        let (site, desk, port) = try opened()
        let type = "Content-Type: application/x-www-form-urlencoded\nOrigin: http://127.0.0.1:\(port)\n"
        func post(_ count: Int) throws -> String {
            let body = "text=" + String(repeating: "x", count: count)
            return try ask(
                port, "POST /steps HTTP/1.1\n" + Self.head(port, type + "Content-Length: \(body.utf8.count)\n") + body)
        }
        #expect(try post(WebLimits.body + 1).hasPrefix("HTTP/1.1 413 "))
        let taken = try post(200_000)
        #expect(taken.hasPrefix("HTTP/1.1 403 ") && taken.contains("This was not taken yet"))
        #expect(taken.contains(String(repeating: "x", count: 200_000)))
        desk.close()
        withExtendedLifetime(site) {}
    }

    @Test func `news come as they are told, and the line ends with the desk`() throws {
        let (site, desk, port) = try opened()
        let line = try Line(to: port)
        line.send("GET /events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
        #expect(line.receive(until: ": the desk").contains("text/event-stream"))
        desk.tell(DeskNews(article: "local/harbour", annotation: nil, person: "Bo", sentence: "Bo said “no”\nand more"))
        let told = line.receive(until: "and more")
        #expect(told.contains("id: 1\ndata: {") && told.contains("Bo said “no”\\nand more"))
        desk.close()
        #expect(!line.receive().contains("data:"))
        withExtendedLifetime(site) {}
    }

    @Test func `a line that an earlier desk had begun hears what this one tells`() throws {
        let board = NewsBoard()
        for number in [nil, 57] {
            let reader = try #require(board.reader(behind: number))
            _ = reader.next(atMost: 1_000)
            board.tell(
                DeskNews(article: "local/harbour", annotation: nil, person: "Bo", sentence: "Bo said \(number ?? 0)"))
            let told = String(decoding: reader.next(atMost: 10_000) ?? [], as: UTF8.self)
            #expect(told.contains("Bo said \(number ?? 0)"))
        }
    }

    @Test func `a form without end costs its connection`() throws {
        let (site, desk, port) = try opened()
        let line = try Line(to: port)
        line.send(
            "POST /steps HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: \(1 << 40)\r\n\r\n")
        // As much as is taken, and some more: a line that was closed takes nothing.
        line.send(String(repeating: "x", count: 2 * WebLimits.longestBody))
        #expect(!line.receive().contains(" 200 "))
        #expect(try ask(port, "GET /keys HTTP/1.1\n" + Self.head(port)).contains(" 200 OK"))
        desk.close()
        withExtendedLifetime(site) {}
    }

    @Test func `many ask at once, and each has the answer to what it asked`() async throws {
        let (site, desk, port) = try opened()
        let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<24 {
                group.addTask {
                    let path = ["keys", "queue", "articles", "articles/local/harbour"][number % 4]
                    let words = ["What the keys do", "Nothing waits", "Articles by name", "Harbour reopens"][number % 4]
                    return try ask(port, "GET /\(path) HTTP/1.1\n" + Self.head(port)).contains(words)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count == 24 && !answers.contains(false))
        desk.close()
        withExtendedLifetime(site) {}
    }
}
