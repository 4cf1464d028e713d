private import Glibc

/// A file descriptor from which bytes come, or into which they go.
struct ByteStream {
    static let input = ByteStream(descriptor: STDIN_FILENO)

    let descriptor: Int32

    /// Reads what is there, and waits where there is nothing yet; empty at the end.
    func read(atMost count: Int = 1 << 18) throws(StreamError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        while true {
            // The buffer is lent for the length of one call, and its own count bounds it.
            let count = unsafe bytes.withUnsafeMutableBytes {
                unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw StreamError(number: errno) }
            bytes.removeLast(bytes.count - count)
            return bytes
        }
    }

    /// Writes as much as is taken at once, and says how much that was.
    func writeSome(_ bytes: ArraySlice<UInt8>) throws(StreamError) -> Int {
        while true {
            // The bytes are lent for the length of one call, and their own count bounds it.
            let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw StreamError(number: errno) }
            return count
        }
    }

    /// Writes all bytes.
    func write(_ bytes: [UInt8]) throws(StreamError) {
        var rest = bytes[...]
        while !rest.isEmpty { rest = rest.dropFirst(try writeSome(rest)) }
    }

    func close() { Glibc.close(descriptor) }
}

/// Why a stream could not be read or written.
struct StreamError: Error {
    /// An `errno`.
    let number: Int32

    /// Whoever read has gone.
    var isBrokenPipe: Bool { number == EPIPE }
    /// Nothing is taken at this moment.
    var isBusy: Bool { number == EAGAIN }
    /// In the system's words; they are constant, or this thread's own, and are copied at once.
    var reason: String { unsafe String(cString: strerror(number)) }
}
