private import Glibc

/// Many branches moved at once, by one file that takes the place of another: `packed-refs`
/// (https://git-scm.com/docs/gitrepository-layout), written under the locks that git itself takes.
///
/// A branch that has a file of its own would hide what stands in the packed one: that file goes, still under its lock.
struct PackedReferences {
    private let store: String

    init(in store: String) { self.store = store }

    private var path: String { "\(store)/packed-refs" }

    /// How many branches the file names, by its length: a line has the 41 bytes of an id and the name of a branch.
    var estimatedCount: Int {
        var file = stat()
        return unsafe stat(path, &file) == 0 ? Int(file.st_size) / 70 : 0  // both are lent for the length of the call
    }

    /// Moves those that still stand where they are expected; gives back the others, where somebody was faster or a lock
    /// is held.
    ///
    /// For whoever is alone in the store (``WritersLock``): only plain git can come in between.
    func move(_ moves: [BranchMove], in repository: borrowing Repository) throws(GitError) -> [BranchMove] {
        var (locked, refused): ([BranchMove], [BranchMove]) = ([], [])
        defer { for move in locked { remove(lock(of: move)) } }
        for move in moves {
            guard try makeLock(of: move) else {
                refused.append(move)
                continue
            }
            locked.append(move)
        }
        var standing: [BranchMove] = []
        for move in locked {
            if try repository.target(of: move.article.reference) == move.old {
                standing.append(move)
            } else {
                refused.append(move)
            }
        }
        try write(standing)
        for move in standing { remove("\(store)/\(move.article.reference)") }
        return refused
    }

    private func lock(of move: BranchMove) -> String { "\(store)/\(move.article.reference).lock" }

    /// False where somebody else holds it.
    private func makeLock(of move: BranchMove) throws(GitError) -> Bool {
        let path = lock(of: move)
        var file = create(path)
        if file < 0, errno == ENOENT {
            try makeFolder("\(store)/\(ArticleID.branches)\(move.article.host)")
            file = create(path)
        }
        if file < 0, errno == EEXIST { return false }
        guard file >= 0 else { throw .system("locking \(move.article)", errno) }
        close(file)
        return true
    }

    private func create(_ path: String) -> Int32 {
        // The path is lent for the length of the call.
        unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    }

    private func remove(_ path: String) { unsafe unlink(path) }  // the path is lent for the length of the call

    private func write(_ moves: [BranchMove]) throws(GitError) {
        guard !moves.isEmpty else { return }
        let draft = path + ".lock"
        let file = create(draft)
        guard file >= 0 else {
            throw errno == EEXIST ? .locked("\(draft) exists") : .system("locking \(path)", errno)
        }
        close(file)
        do throws(GitError) {
            try DurableFile.write(content(with: moves), into: draft)
            try DurableFile.rename(draft, to: path)
        } catch {
            remove(draft)
            throw error
        }
    }

    /// The file as it stands, with these branches where they are to be; sorted by name, as git searches it.
    private func content(with moves: [BranchMove]) -> [UInt8] {
        let news = moves.map {
            (
                name: Array($0.article.reference.utf8)[...],
                line: Array("\($0.new.hex) \($0.article.reference)\n".utf8)[...]
            )
        }
        .sorted { $0.name.lexicographicallyPrecedes($1.name) }
        let bytes = contents(ofFile: path) ?? []
        var output = Array("# pack-refs with: peeled fully-peeled sorted \n".utf8)
        output.reserveCapacity(bytes.count + news.count * 100)
        var waiting = news[...]
        for entry in PackedEntries(bytes) {
            while let next = waiting.first, next.name.lexicographicallyPrecedes(entry.name) {
                output += next.line
                waiting.removeFirst()
            }
            if let next = waiting.first, next.name.elementsEqual(entry.name) {
                output += next.line
                waiting.removeFirst()
            } else {
                output += entry.lines
            }
        }
        for next in waiting { output += next.line }
        return output
    }
}

/// What a `packed-refs` names, in order of the names.
private struct PackedEntries: Sequence {
    struct Entry {
        let name: ArraySlice<UInt8>
        /// Its line, and that of the object that a tag leads to.
        var lines: ArraySlice<UInt8>
    }

    private var entries: [Entry] = []

    init(_ bytes: [UInt8]) {
        for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
            // With the line feed, which the last line may lack.
            let end = Swift.min(line.endIndex + 1, bytes.endIndex)
            if line.first == 0x5E, let last = entries.indices.last {
                entries[last].lines = bytes[entries[last].lines.startIndex..<end]
            } else if line.count > 41 {
                entries.append(Entry(name: line.dropFirst(41), lines: bytes[line.startIndex..<end]))
            }
        }
        let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0.name.lexicographicallyPrecedes($1.name) }
        if !isSorted { entries.sort { $0.name.lexicographicallyPrecedes($1.name) } }
    }

    func makeIterator() -> Array<Entry>.Iterator { entries.makeIterator() }
}
