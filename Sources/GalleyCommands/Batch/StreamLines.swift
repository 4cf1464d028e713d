/// Cuts bytes that come in pieces into lines: memory for one line and one piece, however many there are.
struct StreamLines {
    enum Line {
        /// Without its end.
        case whole([UInt8])
        case tooLong
    }

    private let longest: Int
    private var buffer: [UInt8] = []
    /// Where the next line starts, and how far it was searched for its end.
    private var (start, searched) = (0, 0)
    private var isTooLong = false
    private(set) var isAtEnd = false

    /// Cuts lines of at most so many bytes; of a longer one nothing is kept.
    init(longest: Int) { self.longest = longest }

    /// Takes the next piece; an empty one is the end.
    mutating func append(_ piece: [UInt8]) {
        guard !piece.isEmpty else { return isAtEnd = true }
        buffer.removeSubrange(..<start)
        (searched, start) = (searched - start, 0)
        buffer += piece
    }

    /// The next line; nil if more bytes must come first, or none do. The last one needs no end.
    mutating func next() -> Line? {
        if let end = buffer[searched...].firstIndex(of: 0x0A) {
            defer { (start, searched) = (end + 1, end + 1) }
            return finished(buffer[start..<end])
        }
        searched = buffer.count
        if isAtEnd, isTooLong || start < buffer.count {
            defer { start = buffer.count }
            return finished(buffer[start...])
        }
        if isTooLong || buffer.count - start > longest {
            isTooLong = true
            buffer.removeAll(keepingCapacity: false)
            (start, searched) = (0, 0)
        }
        return nil
    }

    private mutating func finished(_ line: ArraySlice<UInt8>) -> Line {
        defer { isTooLong = false }
        return isTooLong || line.count > longest ? .tooLong : .whole(Array(line))
    }
}
