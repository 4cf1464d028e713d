/// The records of one WARC file (ISO 28500), in the order in which they stand.
final class WARCFile {
    struct Record {
        let place: RecordPlace
        let head: RecordHead
        /// The start of what it holds, or all of it.
        let block: [UInt8]
        let isWhole: Bool
    }

    enum Item {
        case record(Record)
        /// Why what stands there is no record: a clause.
        case broken(RecordPlace, String)
    }

    let bytes: RecordBytes

    init(_ file: FileBytes) throws(ArchiveError) { bytes = try RecordBytes(file) }

    private static let mark = Array("WARC/".utf8)

    /// The next record with so many bytes of what it holds; nil at the end.
    func next(atMost limit: Int) throws(ArchiveError) -> Item? {
        guard let place = try findRecord() else {
            return bytes.takeTrouble().map { .broken(RecordPlace(member: bytes.file.count, skip: 0), $0) }
        }
        if let trouble = bytes.takeTrouble() { return .broken(place, trouble) }
        guard try bytes.peek(Self.mark.count).elementsEqual(Self.mark) else {
            try passOver()
            return .broken(place, "what stands there is no WARC record")
        }
        return try record(at: place, atMost: limit)
    }

    /// The record at a place that an earlier round gave.
    func record(at place: RecordPlace) throws(ArchiveError) -> Item {
        try bytes.seek(to: place)
        _ = bytes.takeTrouble()
        return try record(at: place, atMost: ArchiveLimits.block)
    }

    private func record(at place: RecordPlace, atMost limit: Int) throws(ArchiveError) -> Item {
        guard let head = RecordHead(try head()) else {
            try passOver()
            return .broken(place, "its head says no Content-Length")
        }
        // A record that claims more than its gzip member has must not cost the reading of all members behind it.
        let block = try bytes.read(min(limit, head.length), staying: true)
        let passed = try bytes.skip(head.length - block.count, staying: true)
        if let trouble = bytes.takeTrouble() { return .broken(place, trouble) }
        guard block.count + passed == head.length else {
            try comeBack(behind: place)
            return .broken(place, "it ends before the \(head.length) bytes that it says it has")
        }
        guard try isFollowedByRecord() else {
            try comeBack(behind: place)
            return .broken(place, "it does not have the \(head.length) bytes that it says it has")
        }
        return .record(Record(place: place, head: head, block: block, isWhole: block.count == head.length))
    }

    /// The place behind empty lines; nil at the end.
    private func findRecord() throws(ArchiveError) -> RecordPlace? {
        while let byte = try bytes.peek(1).first {
            guard byte == 0x0D || byte == 0x0A else { return try bytes.place() }
            try bytes.skip(1)
        }
        return nil
    }

    private func head() throws(ArchiveError) -> HeadFields {
        var (lines, size) = ([[UInt8]](), 0)
        while size < ArchiveLimits.head, let line = try bytes.line(), !line.isEmpty {
            lines.append(line)
            size += line.count
        }
        return HeadFields(lines.dropFirst().map { $0[...] })
    }

    /// Whether two empty lines follow, or at least one, and then a record or the end.
    private func isFollowedByRecord() throws(ArchiveError) -> Bool {
        var ends = 0
        while let byte = try bytes.peek(1).first {
            guard byte == 0x0D || byte == 0x0A else {
                let isRecord = try bytes.peek(Self.mark.count).elementsEqual(Self.mark)
                return ends > 0 && isRecord
            }
            ends += 1
            try bytes.skip(1)
        }
        return true
    }

    /// Looks for the next record from the head of one whose length is wrong.
    private func comeBack(behind place: RecordPlace) throws(ArchiveError) {
        try bytes.seek(to: place)
        _ = try head()
        try passOver()
    }

    /// Goes to the next line that begins like a record.
    private func passOver() throws(ArchiveError) {
        repeat {
            guard try bytes.line() != nil else { return }
        } while try !startsRecord()
    }

    private func startsRecord() throws(ArchiveError) -> Bool {
        _ = try bytes.peek(1)  // goes into the next member where this one is at its end
        return try bytes.peek(Self.mark.count).elementsEqual(Self.mark)
    }
}
