// Sockets are declared in headers of the system that come with those of libcurl.
private import CCurl
private import Glibc

/// A door through which Prometheus, or a browser, reads how a watch is doing: HTTP, reading only, without waiting for
/// anybody.
package final class MetricsDoor {
    private let listener: Int32
    private var visitors: [Visitor] = []

    private struct Visitor {
        let descriptor: Int32
        var heard: [UInt8] = []
        let since: Moment
    }

    /// Whoever asks in a longer line, or for longer, is not answered.
    private static let longestQuestion = 8_192
    private static let patience = Moment.seconds(5)
    private static let mostVisitors = 16

    /// Opens the door at “127.0.0.1:9187”; nil where that is no address of this machine, or is taken.
    package init?(at place: String) {
        guard let colon = place.lastIndex(of: ":"), let port = UInt16(place[place.index(after: colon)...]) else {
            return nil
        }
        var address = sockaddr_in()
        (address.sin_family, address.sin_port) = (sa_family_t(AF_INET), port.bigEndian)
        let host = place[..<colon] == "localhost" ? "127.0.0.1" : String(place[..<colon])
        // What is lent here and below is lent for the length of the call.
        guard unsafe inet_pton(AF_INET, host, &address.sin_addr) == 1 else { return nil }
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
        var isReused: Int32 = 1
        unsafe setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
        let bound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard bound == 0, listen(listener, 16) == 0 else {
            close(listener)
            return nil
        }
    }

    deinit {
        for visitor in visitors { close(visitor.descriptor) }
        close(listener)
    }

    /// What to wait for.
    package var descriptors: [Int32] { [listener] + visitors.map(\.descriptor) }

    /// Lets in who waits, and answers who has asked; `text` is made only for somebody.
    package func serve(at now: Moment, _ text: () -> String) {
        while visitors.count < Self.mostVisitors {
            let descriptor = accept(listener, nil, nil)
            guard descriptor >= 0 else { break }
            _ = (fcntl(descriptor, F_SETFL, O_NONBLOCK), fcntl(descriptor, F_SETFD, FD_CLOEXEC))
            visitors.append(Visitor(descriptor: descriptor, since: now))
        }
        visitors = visitors.compactMap { visitor in
            var visitor = visitor
            if isWaiting(&visitor, text), now - visitor.since < Self.patience { return visitor }
            close(visitor.descriptor)
            return nil
        }
    }

    /// Whether the visitor has not asked yet.
    private func isWaiting(_ visitor: inout Visitor, _ text: () -> String) -> Bool {
        var piece = [UInt8](repeating: 0, count: 2_048)
        // The buffer is lent for the length of the call, and its own count bounds it.
        let count = unsafe piece.withUnsafeMutableBytes { unsafe read(visitor.descriptor, $0.baseAddress, $0.count) }
        if count < 0 { return errno == EAGAIN || errno == EINTR }
        guard count > 0 else { return false }
        visitor.heard += piece.prefix(count)
        let question = String(decoding: visitor.heard, as: UTF8.self)
        guard question.contains("\r\n\r\n") || question.contains("\n\n") else {
            return visitor.heard.count < Self.longestQuestion
        }
        answer(question, visitor, text)
        return false
    }

    /// The answer fits into what the system takes at once.
    private func answer(_ question: String, _ visitor: Visitor, _ text: () -> String) {
        let words = question.split(separator: " ", maxSplits: 2)
        let isWanted = words.first == "GET" && words.dropFirst().first.map { ["/metrics", "/"].contains($0) } == true
        let body = isWanted ? text() : "Ask for /metrics.\n"
        let bytes = Array(
            """
            HTTP/1.1 \(isWanted ? "200 OK" : "404 Not Found")\r
            Content-Type: text/plain; version=0.0.4; charset=utf-8\r
            Content-Length: \(body.utf8.count)\r
            Connection: close\r
            \r
            \(body)
            """.utf8)
        _ = unsafe bytes.withUnsafeBytes {
            unsafe send(visitor.descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
    }
}
