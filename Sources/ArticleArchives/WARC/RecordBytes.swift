/// Where a record begins: in a packed file the start of its gzip member, and how far into what that unpacks to.
struct RecordPlace: Hashable {
    let member: Int
    let skip: Int
}

/// The bytes of a WARC file one after the other, unpacked where they are packed, with the place of each.
final class RecordBytes {
    /// What is wrong with the file's bytes, until somebody has asked; the reader goes on behind it.
    private(set) var trouble: String?
    let file: FileBytes
    private let isPacked: Bool
    private var inflater: Inflater?
    /// The member that is being unpacked, and how much of it was handed out.
    private var member = 0
    private var handed = 0
    /// Where the next bytes of the file are read, and those that were read and not unpacked.
    private var offset = 0
    private var input: ArraySlice<UInt8> = []
    private var buffer: ArraySlice<UInt8> = []
    private var isAtEnd = false

    private static let piece = 1 << 16

    init(_ file: FileBytes) throws(ArchiveError) {
        self.file = file
        isPacked = try file.bytes(at: 0, count: 2) == [0x1F, 0x8B]
    }

    /// How many bytes of the file were taken.
    var bytesTaken: Int { offset - input.count }

    /// Where the next byte stands; at the end, where it would.
    func place() throws(ArchiveError) -> RecordPlace {
        if buffer.isEmpty { try fill() }
        return RecordPlace(member: member, skip: handed)
    }

    /// Goes to a place that ``place()`` gave; forwards in the same member nothing is unpacked twice.
    func seek(to place: RecordPlace) throws(ArchiveError) {
        if isPacked, member == place.member, handed <= place.skip, inflater != nil || !buffer.isEmpty {
            try skip(place.skip - handed)
            return
        }
        (buffer, input, isAtEnd, inflater) = ([], [], false, nil)
        (member, handed) = (place.member, 0)
        offset = isPacked ? place.member : place.skip
        if isPacked { try skip(place.skip) } else { handed = place.skip }
    }

    /// So many bytes; fewer at the end, of a gzip member where they are to stay in one.
    func read(_ count: Int, staying: Bool = false) throws(ArchiveError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count, try hasMore(staying: staying) {
            let part = buffer.prefix(count - bytes.count)
            bytes += part
            take(part.count)
        }
        return bytes
    }

    /// How many of so many bytes there were.
    @discardableResult
    func skip(_ count: Int, staying: Bool = false) throws(ArchiveError) -> Int {
        var left = count
        if !isPacked, left > buffer.count {
            let far = min(left, file.count - handed)
            (offset, handed, buffer) = (handed + far, handed + far, [])
            return far
        }
        while left > 0, try hasMore(staying: staying) {
            let part = min(left, buffer.count)
            take(part)
            left -= part
        }
        return count - left
    }

    /// The bytes to the next line feed, without it and what stands before it as its carriage return; nil at the end. Of a
    /// longer line than is allowed only its start is kept.
    func line() throws(ArchiveError) -> [UInt8]? {
        guard try hasMore() else { return nil }
        var line: [UInt8] = []
        while try hasMore() {
            let end = buffer.firstIndex(of: 0x0A)
            let part = buffer[..<(end ?? buffer.endIndex)]
            line += part.prefix(max(0, ArchiveLimits.line - line.count))
            take(part.count + (end == nil ? 0 : 1))
            if end != nil { break }
        }
        if line.last == 0x0D { line.removeLast() }
        return line
    }

    /// The next bytes, which stay.
    func peek(_ count: Int) throws(ArchiveError) -> ArraySlice<UInt8> {
        while buffer.count < count {
            let before = buffer
            buffer = []
            // What follows in another member is not looked at: its place would be lost.
            guard !before.isEmpty || !isAtEnd else { return [] }
            try fill(staying: !before.isEmpty)
            if buffer.isEmpty {
                buffer = before
                return before
            }
            buffer = before + buffer
        }
        return buffer.prefix(count)
    }

    /// What was wrong since somebody asked last.
    func takeTrouble() -> String? {
        defer { trouble = nil }
        return trouble
    }

    private func hasMore(staying: Bool = false) throws(ArchiveError) -> Bool {
        if buffer.isEmpty { try fill(staying: staying) }
        return !buffer.isEmpty
    }

    private func take(_ count: Int) {
        buffer = buffer.dropFirst(count)
        handed += count
    }

    private func readInput() throws(ArchiveError) {
        guard input.isEmpty else { return }
        input = try file.bytes(at: offset, count: Self.piece)[...]
        offset += input.count
    }

    /// Reads on until there is something, or the end; `staying` not behind the end of a member.
    private func fill(staying: Bool = false) throws(ArchiveError) {
        guard isPacked else {
            try readInput()
            (buffer, input) = (input, [])
            isAtEnd = buffer.isEmpty
            return
        }
        while buffer.isEmpty, !isAtEnd {
            try readInput()
            if inflater == nil {
                if staying { return }
                guard try beginMember() else { return }
            }
            try unpack()
        }
    }

    private func beginMember() throws(ArchiveError) -> Bool {
        // Zeros may stand between members, and behind the last.
        while input.first == 0 || input.isEmpty {
            input = input.drop { $0 == 0 }
            guard input.isEmpty else { break }
            try readInput()
            if input.isEmpty {
                (isAtEnd, member, handed) = (true, file.count, 0)
                return false
            }
        }
        (member, handed) = (bytesTaken, 0)
        inflater = try Inflater(.gzip)
        return true
    }

    private func unpack() throws(ArchiveError) {
        guard let inflater else { return }
        guard !input.isEmpty else {
            trouble = trouble ?? "the file ends in the middle of it"
            (isAtEnd, self.inflater) = (true, nil)
            return
        }
        guard let piece = inflater.unpack(input, atMost: Self.piece) else { return try goOn() }
        input = input.dropFirst(piece.taken)
        buffer = piece.output[...]
        if piece.isAtEnd { self.inflater = nil }
    }

    /// Looks for the next member behind broken bytes.
    private func goOn() throws(ArchiveError) {
        trouble = trouble ?? "its packed bytes are damaged"
        inflater = nil
        let magic: [UInt8] = [0x1F, 0x8B, 0x08]
        var place = member + 1
        while true {
            let bytes = try file.bytes(at: place, count: Self.piece)
            if let found = bytes[...].place(of: magic) {
                (offset, input) = (place + found, [])
                return
            }
            guard bytes.count == Self.piece else {
                (isAtEnd, offset, input) = (true, file.count, [])
                return
            }
            place += bytes.count - magic.count
        }
    }
}
