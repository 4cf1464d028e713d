internal import ArticleArchives
internal import ArticleIngest
internal import ArticleStore

/// An import of an archive on its way: what a reader hands out, in groups, into the bulk path.
struct ArchiveRun {
    private let writer: BulkWriter
    private let reader: any ArchiveReader
    private let naming: ArchivedSnapshot.Naming
    private var progress: ImportProgress
    private(set) var counts = ImportCounts(unit: "record")

    /// Versions with so many bytes are read, hashed and compressed at a time, or so many items.
    private static let (bytesTogether, itemsTogether) = (8 << 20, 2_000)

    init(_ writer: BulkWriter, _ reader: any ArchiveReader, _ naming: ArchivedSnapshot.Naming) {
        (self.writer, self.reader, self.naming) = (writer, reader, naming)
        progress = ImportProgress(length: reader.extent.whole)
    }

    mutating func toTheEnd() throws {
        while try takeGroup() {
            if writer.isFull { try writer.commit() }
            progress.tell(bytes: reader.extent.done, versions: counts.stored + counts.unchanged + counts.known)
        }
        try writer.commit()
    }

    /// Whether there was something.
    private mutating func takeGroup() throws -> Bool {
        var (versions, bytes, items) = ([ArchivedVersion](), 0, 0)
        defer { if items > 0 { counts.lines += versions.count } }
        do throws(ArchiveError) {
            while bytes < Self.bytesTogether, items < Self.itemsTogether, let item = try reader.next() {
                items += 1
                guard case .version(let version) = item else {
                    take(item)
                    continue
                }
                versions.append(version)
                bytes += version.byteCount
            }
        } catch {
            // What was read before is safe, and is there when the command is run again.
            try store(versions)
            try writer.commit()
            try fail(error.description)
        }
        try store(versions)
        return items > 0
    }

    private mutating func take(_ item: ArchiveItem) {
        switch item {
        case .refused(let place, let reason):
            counts.lines += 1
            counts.refuse("\(place): \(reason).")
        case .passed:
            counts.lines += 1
            counts.passed += 1
        case .noted, .version: break
        }
    }

    private mutating func store(_ versions: [ArchivedVersion]) throws {
        let naming = naming
        let results = concurrentMap(versions) { version in
            do throws(ArchivedSnapshot.Refusal) {
                return Result<PreparedSnapshot, ArchivedSnapshot.Refusal>.success(
                    try ArchivedSnapshot.prepared(version, naming))
            } catch {
                return .failure(error)
            }
        }
        for (version, result) in zip(versions, results) {
            if case .failure(let refusal) = result { counts.refuse("\(version.place): \(refusal.reason)") }
        }
        let prepared = zip(versions, results).compactMap { version, result in
            (try? result.get()).map { (place: version.place, snapshot: $0) }
        }
        for (outcome, version) in zip(try writer.add(prepared.map(\.snapshot)), prepared) {
            if case .collapsed(let latest) = outcome {
                let error = collapse(of: "\(latest.article)", words: version.snapshot.words, from: latest.words)
                counts.refuse("\(version.place): \(error.description)")
            } else {
                counts.count(outcome)
            }
        }
    }
}
