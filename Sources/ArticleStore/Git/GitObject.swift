private import CLibGit2

/// One object of git, whether it is written yet or not: its kind, its bytes and the id that follows from them.
///
/// What is encoded here is what git itself writes (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects), so that
/// an object has the same id whichever way it gets into the store.
struct GitObject: Sendable {
    enum Kind: Sendable {
        case commit, tree, blob

        fileprivate var raw: git_object_t {
            switch self {
            case .commit: GIT_OBJECT_COMMIT
            case .tree: GIT_OBJECT_TREE
            case .blob: GIT_OBJECT_BLOB
            }
        }

        /// As the head of an object in a pack has it.
        var packType: UInt8 { UInt8(raw.rawValue) }
    }

    let kind: Kind
    let bytes: [UInt8]
    let id: ObjectID

    init(_ kind: Kind, _ bytes: [UInt8]) throws(GitError) {
        try GitLibrary.start()
        var raw = git_oid()
        // The array is lent for the length of the call.
        try check(
            unsafe bytes.withUnsafeBytes { unsafe git_odb_hash(&raw, $0.baseAddress, $0.count, kind.raw) },
            "hashing \(bytes.count) bytes")
        (self.kind, self.bytes, id) = (kind, bytes, ObjectID(raw))
    }

    /// A file.
    static func blob(_ bytes: [UInt8]) throws(GitError) -> GitObject { try GitObject(.blob, bytes) }

    /// A folder; refuses names that git does not allow.
    static func tree(_ entries: [GitEntry]) throws(GitError) -> GitObject {
        var bytes: [UInt8] = []
        for entry in entries.sorted(by: { $0.orderKey.lexicographicallyPrecedes($1.orderKey) }) {
            guard entry.isLegal else {
                throw .damaged("adding “\(entry.name)” to a tree, which git does not allow")
            }
            bytes += Array("\(String(entry.mode, radix: 8)) \(entry.name)\0".utf8) + entry.id.bytes
        }
        return try GitObject(.tree, bytes)
    }

    /// A commit that no branch names yet; in UTC, so that no machine's time zone changes its id.
    static func commit(
        tree: ObjectID, parents: [ObjectID], author: Person, time: Timestamp, message: String
    ) throws(GitError) -> GitObject {
        let person = "\(author.name) <\(author.email)> \(time.seconds) +0000"
        let head =
            ["tree \(tree.hex)"] + parents.map { "parent \($0.hex)" } + ["author \(person)", "committer \(person)"]
        return try GitObject(.commit, Array((head.joined(separator: "\n") + "\n\n" + message).utf8))
    }
}

extension GitEntry {
    /// Git sorts a folder as if its name ended in a slash.
    fileprivate var orderKey: [UInt8] { Array(name.utf8) + (isFolder ? [0x2F] : []) }
}

extension Repository {
    /// Writes an object unless it is there, and syncs it to the disk.
    @discardableResult
    func write(_ object: GitObject) throws(GitError) -> ObjectID {
        do throws(GitError) {
            return try writeOnce(object)
        } catch {
            // “git gc” may have taken away an empty folder between two steps of libgit2's.
            return try writeOnce(object)
        }
    }

    private func writeOnce(_ object: GitObject) throws(GitError) -> ObjectID {
        var raw = git_oid()
        // The array is lent for the length of the call.
        let code = unsafe object.bytes.withUnsafeBytes {
            unsafe git_odb_write(&raw, objects.pointer, $0.baseAddress, $0.count, object.kind.raw)
        }
        try check(code, "writing \(object.bytes.count) bytes")
        return object.id
    }
}
