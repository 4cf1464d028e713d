internal import CLibraryLoaders
internal import CMicroHTTPD
private import Dispatch
private import Glibc

/// Answers browsers: GNU libmicrohttpd, a thread a connection, and one function that turns a request into an answer.
///
/// The library reads what comes from the network and keeps to its limits; nothing of it leaves this file. Each answer
/// carries the headers that keep a browser from being used against the desk.
@safe package final class WebServer {
    private let daemon: OpaquePointer
    private let house: Unmanaged<House>
    private let news: NewsBoard
    /// Where it listens, with the port that it got.
    package let address: ListenAddress

    /// What all connections have in common.
    fileprivate final class House: Sendable {
        let answer: @Sendable (WebRequest) -> WebResponse
        let news: NewsBoard
        /// So many requests are worked on at once; the others wait.
        let places: DispatchSemaphore

        init(_ answer: @escaping @Sendable (WebRequest) -> WebResponse, _ news: NewsBoard, places: Int) {
            (self.answer, self.news) = (answer, news)
            self.places = DispatchSemaphore(value: places)
        }
    }

    /// Begins to listen. `places` requests are worked on at once.
    package init(
        on address: ListenAddress, news: NewsBoard, places: Int,
        answer: @escaping @Sendable (WebRequest) -> WebResponse
    ) throws(ServingError) {
        // The system's words stay where they are until it has more to say; they are copied at once.
        if let trouble = unsafe galley_load_microhttpd() {
            throw ServingError(
                """
                libmicrohttpd cannot be opened: \(unsafe String(cString: trouble)). Install it: the package is called \
                libmicrohttpd12 on Debian.
                """)
        }
        let house = unsafe Unmanaged.passRetained(House(answer, news, places: places))
        // The house outlives the daemon: it is released behind its end.
        let daemon = unsafe galley_http_start(
            address.address, address.port, WebLimits.connections, WebLimits.idle, WebLimits.head, house.toOpaque(),
            asked, ended)
        guard let daemon = unsafe daemon else {
            let reason = unsafe String(cString: strerror(errno))
            unsafe house.release()
            throw ServingError(
                "The desk cannot listen on \(address): \(reason). Name another address with --listen, or end who has it."
            )
        }
        unsafe (self.daemon, self.house, self.news) = (daemon, house, news)
        self.address = address.at(port: unsafe galley_http_port(daemon))
    }

    /// Takes no more requests, and waits for those that are being worked on.
    package func stop() {
        news.end()
        unsafe MHD_stop_daemon(daemon)
    }

    deinit { unsafe house.release() }
}

/// Limits of the server; what exceeds one costs that connection.
enum WebLimits {
    /// More than a newsroom's browsers open.
    static let connections: UInt32 = 400
    /// In seconds without a byte.
    static let idle: UInt32 = 30
    /// Bytes for the head of a request.
    static let head = 32 * 1_024
    /// Bytes of a form: longer than any notice, and than a note may be.
    static let body = 1_024 * 1_024
    /// Bytes that are read of a form that is too long, so that a browser gets to read why; more costs the connection.
    static let longestBody = 8 * body
    /// Heaps that all threads share: with two the desk took 169 MB where it took 296 MB with as many as there were.
    static let heaps: Int32 = 2
    /// Bytes of news that are sent at once.
    static let news = 16 * 1_024
}

// MARK: What the library calls

/// A request on its way in.
private final class Incoming {
    var body: [UInt8] = []
    var received = 0
    var isTooLong = false
}

/// Called for the head, then for each piece of the body, then once more when all of it is there.
private func asked(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _ url: UnsafePointer<CChar>?,
    _ method: UnsafePointer<CChar>?, _ version: UnsafePointer<CChar>?, _ upload: UnsafePointer<CChar>?,
    _ uploadSize: UnsafeMutablePointer<Int>?, _ request: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
    // The context is the house, which outlives the daemon; every other pointer is lent for the length of the call.
    guard let context = unsafe context, let connection = unsafe connection, let request = unsafe request else {
        return galley_http_no
    }
    guard let known = unsafe request.pointee else {
        unsafe request.pointee = Unmanaged.passRetained(Incoming()).toOpaque()
        return galley_http_yes
    }
    let incoming = unsafe Unmanaged<Incoming>.fromOpaque(known).takeUnretainedValue()
    if let size = unsafe uploadSize, unsafe size.pointee > 0, let upload = unsafe upload {
        unsafe incoming.received += size.pointee
        guard incoming.received <= WebLimits.longestBody else { return galley_http_no }
        incoming.isTooLong = incoming.received > WebLimits.body
        if !incoming.isTooLong {
            unsafe incoming.body += UnsafeRawBufferPointer(start: upload, count: size.pointee)
        } else {
            incoming.body = []
        }
        unsafe size.pointee = 0
        return galley_http_yes
    }
    let house = unsafe Unmanaged<WebServer.House>.fromOpaque(context).takeUnretainedValue()
    let line = unsafe WireRequest(connection, url: url, method: method)
    return unsafe send(house.respond(to: line, incoming), to: line, on: connection, house)
}

private func ended(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
    _ request: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ code: MHD_RequestTerminationCode
) {
    // Balances the retain of the first call for this request.
    guard let known = unsafe request?.pointee else { return }
    unsafe Unmanaged<Incoming>.fromOpaque(known).release()
    unsafe request?.pointee = nil
}

/// A request as the library has it, copied.
private struct WireRequest {
    let method: String
    let path: [String]
    private(set) var query: [(name: String, value: String)] = []
    private(set) var headers: [String: String] = [:]

    init(_ connection: OpaquePointer, url: UnsafePointer<CChar>?, method: UnsafePointer<CChar>?) {
        // Both texts are lent for the length of the call and copied.
        self.method = unsafe method.map { unsafe String(cString: $0) } ?? ""
        path = unsafe (url.map { unsafe String(cString: $0) } ?? "").split(separator: "/").map(String.init)
        query = unsafe Self.values(galley_http_asked_for, of: connection)
        for (name, value) in unsafe Self.values(galley_http_head, of: connection) {
            headers[name.lowercased()] = value
        }
    }

    private static func values(_ kind: MHD_ValueKind, of connection: OpaquePointer) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        // The list is lent to the library for the length of the call, in which it calls back.
        _ = unsafe withUnsafeMutablePointer(to: &found) { list in
            unsafe MHD_get_connection_values(
                connection, kind,
                { context, _, name, value in
                    let list = unsafe context?.assumingMemoryBound(to: [(name: String, value: String)].self)
                    let value = unsafe value.map { unsafe String(cString: $0) } ?? ""
                    if let name = unsafe name { unsafe list?.pointee.append((String(cString: name), value)) }
                    return galley_http_yes
                }, list)
        }
        return found
    }
}

extension WebServer.House {
    /// What is none of the desk's business is answered here.
    fileprivate func respond(to line: WireRequest, _ incoming: Incoming) -> WebResponse {
        guard let method = WebRequest.Method(rawValue: line.method) else {
            return WebResponse(
                405, .text, Array("The desk answers GET, HEAD and POST.\n".utf8),
                headers: [("Allow", "GET, HEAD, POST")])
        }
        guard !incoming.isTooLong else {
            return WebResponse(413, .text, Array("That is longer than a form of this desk can be.\n".utf8))
        }
        let type = line.headers["content-type"]?.lowercased() ?? ""
        guard method != .post || type.hasPrefix("application/x-www-form-urlencoded") else {
            return WebResponse(415, .text, Array("The desk takes forms as browsers send them.\n".utf8))
        }
        guard !line.path.contains(where: { $0 == "." || $0 == ".." }) else {
            return WebResponse(400, .text, Array("That is no address of a page.\n".utf8))
        }
        places.wait()
        defer { places.signal() }
        return answer(
            WebRequest(
                method, line.path, query: FormFields(line.query), headers: line.headers,
                form: FormFields(encoded: method == .post ? incoming.body : [])))
    }
}

/// Hands an answer to the library, which copies it.
private func send(
    _ answer: WebResponse, to line: WireRequest, on connection: OpaquePointer, _ house: WebServer.House
) -> MHD_Result {
    var answer = answer
    var reader: NewsReader?
    if answer.followsNews {
        reader = house.news.reader(behind: line.headers["last-event-id"].flatMap { Int($0) })
        if reader == nil { answer = WebResponse(503, .text, Array("Too many follow the news already.\n".utf8)) }
    }
    // The bytes are lent for the length of the call, which copies them; the reader is released by the library's last
    // call of the function that is given for that.
    let response =
        if let reader {
            unsafe MHD_create_response_from_callback(
                UInt64.max, WebLimits.news, readNews, Unmanaged.passRetained(reader).toOpaque(), leaveNews)
        } else {
            unsafe answer.body.withUnsafeBytes { bytes in
                unsafe galley_http_answer(bytes.baseAddress, bytes.count)
            }
        }
    guard let response = unsafe response else { return galley_http_no }
    defer { unsafe MHD_destroy_response(response) }
    for (name, value) in answer.allHeaders { unsafe _ = MHD_add_response_header(response, name, value) }
    return unsafe MHD_queue_response(connection, UInt32(answer.status), response)
}

private func readNews(
    _ context: UnsafeMutableRawPointer?, _ position: UInt64, _ room: UnsafeMutablePointer<CChar>?, _ count: Int
) -> Int {
    // The reader lives until `leaveNews`; the room is lent for the length of the call.
    guard let context = unsafe context, let room = unsafe room else { return -1 }
    let reader = unsafe Unmanaged<NewsReader>.fromOpaque(context).takeUnretainedValue()
    guard let piece = reader.next(atMost: count) else { return -1 }
    unsafe UnsafeMutableRawBufferPointer(start: room, count: count).copyBytes(from: piece)
    return piece.count
}

private func leaveNews(_ context: UnsafeMutableRawPointer?) {
    // Balances the retain with which the answer was made.
    if let context = unsafe context { unsafe Unmanaged<NewsReader>.fromOpaque(context).release() }
}

extension WebResponse {
    /// With those that every answer has: nothing runs or is loaded but what the desk sends itself, nobody frames it, and
    /// nothing is kept that was decided on.
    fileprivate var allHeaders: [(name: String, value: String)] {
        let isKept = headers.contains { $0.name == "Cache-Control" }
        return [
            ("Content-Type", content.rawValue), ("Content-Security-Policy", Self.policy),
            ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Frame-Options", "DENY"),
        ] + (isKept ? [] : [("Cache-Control", "no-store")]) + headers
    }

    private static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
        form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """
}
