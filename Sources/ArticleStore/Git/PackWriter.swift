private import CLibGit2
private import CLibraryLoaders

/// Objects on their way into one pack (https://git-scm.com/docs/pack-format): a file and its index, which are on the
/// disk together or not at all.
///
/// A packbuilder of our own, since libgit2's compares each object with ten others: it packs 530 versions of 6 KB a
/// second, and this thousands. What is written is read back, hashed and indexed by libgit2's indexer before it counts.
struct PackWriter {
    private struct Waiting: Sendable {
        let object: GitObject
        /// The place of the object that it may be written as a difference from; it waits, too.
        let base: Int?
        /// How many differences lead to it.
        let depth: Int
    }

    private var entries: [PackEntry] = []
    /// What ``compress()`` has not seen; the places go on behind the entries.
    private var waiting: [Waiting] = []
    private var places: [ObjectID: Int] = [:]
    /// Of the entries, compressed.
    private(set) var byteCount = 0
    /// Of what waits, as it is.
    private var waitingBytes = 0

    var isEmpty: Bool { places.isEmpty }

    /// Takes an object once; one that is much like another that waits is written as a difference from it.
    mutating func add(_ object: GitObject, like earlier: ObjectID? = nil) {
        guard places[object.id] == nil else { return }
        let base = earlier.flatMap { places[$0] }.flatMap { place -> (place: Int, depth: Int)? in
            guard place >= entries.count, waiting[place - entries.count].depth < Limits.deltaChain else { return nil }
            return (place, waiting[place - entries.count].depth)
        }
        places[object.id] = entries.count + waiting.count
        waiting.append(Waiting(object: object, base: base?.place, depth: base.map { $0.depth + 1 } ?? 0))
        waitingBytes += object.bytes.count
    }

    /// Compresses what waits if it is much, so that little is held as it is.
    mutating func compressIfMuch() throws(GitError) {
        if waitingBytes > Limits.bytesUncompressed { try compress() }
    }

    /// Compresses on all cores.
    private mutating func compress() throws(GitError) {
        let (waiting, first) = (waiting, entries.count)
        let made = try concurrentMap(waiting) { one throws(GitError) in
            try PackEntry(one.object, after: one.base.map { ($0, waiting[$0 - first].object) })
        }
        entries += made
        byteCount += made.reduce(0) { $0 + $1.compressed.count }
        (self.waiting, waitingBytes) = ([], 0)
    }

    /// Writes the pack and its index into the repository, and returns when both are on the disk; few objects become files
    /// of their own, since many packs are slow to search.
    mutating func write(into repository: borrowing Repository) throws(GitError) {
        if entries.isEmpty, waiting.count < Limits.packedObjects {
            for one in waiting { try repository.write(one.object) }
            return
        }
        try compress()
        let indexer = try Handle<IndexerResource>("starting a pack") {
            // The path is copied; no options are given, and no pack is thin.
            unsafe git_indexer_new(&$0, "\(repository.path)/objects/pack", 0, nil, nil)
        }
        var (stream, progress) = (PackStream(count: entries.count), git_indexer_progress())
        for entry in entries { try append(stream.bytes(of: entry), to: indexer, &progress) }
        try append(stream.end(), to: indexer, &progress)
        // The indexer is owned to the end of this function, and the count is a local.
        try check(unsafe git_indexer_commit(indexer.pointer, &progress), "writing a pack")
        try repository.lookForNewPacks()
    }

    /// The indexer compares what it counted in `progress` with what it finds at the end.
    private func append(
        _ bytes: [UInt8], to indexer: borrowing Handle<IndexerResource>, _ progress: inout git_indexer_progress
    ) throws(GitError) {
        // The array and the count are lent for the length of the call.
        let code = unsafe bytes.withUnsafeBytes {
            unsafe git_indexer_append(indexer.pointer, $0.baseAddress, $0.count, &progress)
        }
        try check(code, "writing a pack")
    }
}

/// An object as it stands in a pack.
private struct PackEntry: Sendable {
    /// As the head of the entry has it.
    let type: UInt8
    /// Before it was compressed.
    let size: Int
    let compressed: [UInt8]
    /// The place of the entry that this is a difference from.
    let base: Int?

    init(_ object: GitObject, after earlier: (place: Int, object: GitObject)?) throws(GitError) {
        if let earlier, let delta = Delta(from: earlier.object.bytes, to: object.bytes).bytes {
            (type, size, compressed, base) = (6, delta.count, try compress(delta), earlier.place)
        } else {
            (type, size, base) = (object.kind.packType, object.bytes.count, nil)
            compressed = try compress(object.bytes)
        }
    }
}

/// The bytes of a pack, in order.
private struct PackStream {
    private var hash = SHA1()
    private var head: [UInt8]
    private var offset = 0
    private var offsets: [Int] = []

    init(count: Int) {
        head = Array("PACK".utf8) + [0, 0, 0, 2] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
    }

    /// The next entry; the first one with the head of the pack.
    mutating func bytes(of entry: PackEntry) -> [UInt8] {
        let start = offset + head.count
        var bytes = head
        head = []
        bytes += Self.head(of: entry)
        if let base = entry.base { bytes += Self.way(back: start - offsets[base]) }
        bytes += entry.compressed
        offsets.append(start)
        offset += bytes.count
        hash.add(bytes)
        return bytes
    }

    /// The SHA-1 of all before it.
    mutating func end() -> [UInt8] { hash.finish() }

    /// Type and size: four bits of the size, then seven a byte, the lowest first.
    private static func head(of entry: PackEntry) -> [UInt8] {
        var bytes = [entry.type << 4 | UInt8(entry.size & 15)]
        var rest = entry.size >> 4
        while rest > 0 {
            bytes[bytes.count - 1] |= 0x80
            bytes.append(UInt8(rest & 0x7F))
            rest >>= 7
        }
        return bytes
    }

    /// How far back an entry starts: seven bits a byte, the highest first, where each further byte counts one more.
    private static func way(back distance: Int) -> [UInt8] {
        var bytes = [UInt8(distance & 0x7F)]
        var rest = distance >> 7
        while rest > 0 {
            rest -= 1
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        return bytes.reversed()
    }
}
