private import Glibc

/// The lines of standard input as bytes, read in chunks: memory for one line, however many there are.
struct InputLines {
    /// A line that is longer is refused; the largest article has a hundredth of it.
    private static let longestLine = 128_000_000
    private static let chunk = 1 << 18

    private var buffer: [UInt8] = []
    /// Where the next line starts, and how far it was searched for its end.
    private var (start, searched) = (0, 0)
    private var isAtEnd = false

    /// The next line without its end; nil at the end of the input. Lines of nothing but white space are passed over.
    ///
    /// What is no UTF-8, or too long, is an error in the place of the line, and the next call goes on behind it.
    mutating func next() -> Result<[UInt8], BatchError>? {
        while let line = nextLine() {
            switch line {
            case .failure: return line
            case .success(let bytes) where bytes.allSatisfy({ $0 <= 0x20 }): continue
            case .success(let bytes):
                return checked(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
            }
        }
        return nil
    }

    private func checked(_ line: [UInt8]) -> Result<[UInt8], BatchError> {
        guard String(validating: line, as: UTF8.self) == nil else { return .success(line) }
        let known = BatchTask.id(of: Array(String(decoding: line, as: UTF8.self).utf8))
        return .failure(BatchError(id: known, code: "bad-utf8", message: "The line is not valid UTF-8."))
    }

    private mutating func nextLine() -> Result<[UInt8], BatchError>? {
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { (start, searched) = (end + 1, end + 1) }
                return .success(Array(buffer[start..<end]))
            }
            searched = buffer.count
            if isAtEnd {
                defer { start = buffer.count }
                return start < buffer.count ? .success(Array(buffer[start...])) : nil
            }
            if buffer.count - start > Self.longestLine {
                skipLine()
                return .failure(
                    BatchError(code: "too-long", message: "The line is longer than \(Self.longestLine / 1_000_000) MB.")
                )
            }
            fill()
        }
    }

    private mutating func skipLine() {
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                (start, searched) = (end + 1, end + 1)
                return
            }
            buffer.removeAll(keepingCapacity: true)
            (start, searched) = (0, 0)
            if isAtEnd { return }
            fill()
        }
    }

    /// Reads one more chunk behind what is left of the last.
    private mutating func fill() {
        buffer.removeSubrange(..<start)
        (searched, start) = (searched - start, 0)
        let used = buffer.count
        buffer += repeatElement(0, count: Self.chunk)
        // The bytes are lent for the length of one call, and their own count bounds it.
        var count = -1
        repeat {
            count = unsafe buffer.withUnsafeMutableBytes {
                unsafe read(STDIN_FILENO, $0.baseAddress?.advanced(by: used), $0.count - used)
            }
        } while count < 0 && errno == EINTR
        buffer.removeLast(Self.chunk - max(0, count))
        isAtEnd = count <= 0
    }
}
