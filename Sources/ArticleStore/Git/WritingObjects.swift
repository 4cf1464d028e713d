private import CLibGit2

extension Repository {
    /// Writes a file.
    func write(_ bytes: [UInt8]) throws(GitError) -> ObjectID { try write(try GitObject.blob(bytes)) }

    /// Writes a folder.
    func write(_ entries: [GitEntry]) throws(GitError) -> ObjectID { try write(try GitObject.tree(entries)) }

    /// Writes a commit that no branch names yet.
    func write(
        tree: ObjectID, parents: [ObjectID], author: Person, time: Timestamp, message: String
    ) throws(GitError) -> ObjectID {
        try write(try GitObject.commit(tree: tree, parents: parents, author: author, time: time, message: message))
    }
}

extension GitEntry {
    /// A plain file.
    static func file(_ name: String, _ id: ObjectID) -> GitEntry {
        GitEntry(name: name, id: id, isFolder: false, mode: GIT_FILEMODE_BLOB.rawValue)
    }

    static func folder(_ name: String, _ id: ObjectID) -> GitEntry {
        GitEntry(name: name, id: id, isFolder: true, mode: GIT_FILEMODE_TREE.rawValue)
    }
}
