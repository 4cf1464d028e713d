private import CLibGit2

/// One commit, copied out.
struct GitCommit {
    let id: ObjectID
    let parents: [ObjectID]
    let tree: ObjectID
    let author: Person
    let time: Timestamp
    let message: String
}

/// One line of a tree: a file, or a folder.
struct GitEntry: Hashable {
    let name: String
    let id: ObjectID
    let isFolder: Bool
    /// The git file mode.
    let mode: UInt32

    /// Whether it is a plain file, executable or not.
    var isFile: Bool { mode == GIT_FILEMODE_BLOB.rawValue || mode == GIT_FILEMODE_BLOB_EXECUTABLE.rawValue }

    /// “a folder”.
    var kindInWords: String {
        switch mode {
        case GIT_FILEMODE_TREE.rawValue: "a folder"
        case GIT_FILEMODE_LINK.rawValue: "a symbolic link"
        case GIT_FILEMODE_COMMIT.rawValue: "a submodule"
        default: "a file"
        }
    }
}

extension Repository {
    func commit(_ id: ObjectID) throws(GitError) -> GitCommit {
        var raw = id.raw  // a local that outlives the call, here and below
        let commit = try Handle<CommitResource>("reading commit \(id.short)") {
            unsafe git_commit_lookup(&$0, handle.pointer, &raw)
        }
        // All of these belong to the commit, which this function owns to its end; each is copied at once.
        let pointer = unsafe commit.pointer
        var parents: [ObjectID] = []
        for index in 0..<(unsafe git_commit_parentcount(pointer)) {
            if let parent = unsafe git_commit_parent_id(pointer, index) {
                parents.append(ObjectID(unsafe parent.pointee))
            }
        }
        guard let tree = unsafe git_commit_tree_id(pointer), let author = unsafe git_commit_author(pointer),
            let message = unsafe git_commit_message(pointer)
        else { throw .damaged("commit \(id.short) has no tree, author or message") }
        return GitCommit(
            id: id, parents: parents, tree: ObjectID(unsafe tree.pointee),
            author: Person(
                name: unsafe String(cString: author.pointee.name), email: unsafe String(cString: author.pointee.email)),
            time: Timestamp(seconds: unsafe git_commit_time(pointer)), message: unsafe String(cString: message))
    }

    /// The entries of a tree, in git's order.
    func tree(_ id: ObjectID) throws(GitError) -> [GitEntry] {
        var raw = id.raw
        let tree = try Handle<TreeResource>("reading tree \(id.short)") {
            unsafe git_tree_lookup(&$0, handle.pointer, &raw)
        }
        var entries: [GitEntry] = []
        for index in 0..<(unsafe git_tree_entrycount(tree.pointer)) {
            // The entry belongs to the tree, which this function owns to its end; name and id are copied at once.
            guard let entry = unsafe git_tree_entry_byindex(tree.pointer, index),
                let name = unsafe git_tree_entry_name(entry),
                let target = unsafe git_tree_entry_id(entry)
            else { throw .damaged("tree \(id.short) has an entry without a name") }
            let mode = unsafe git_tree_entry_filemode(entry)
            entries.append(
                GitEntry(
                    name: unsafe String(cString: name), id: ObjectID(unsafe target.pointee),
                    isFolder: mode == GIT_FILEMODE_TREE,
                    mode: mode.rawValue))
        }
        return entries
    }

    func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
        var raw = id.raw
        let blob = try Handle<BlobResource>("reading file \(id.short)") {
            unsafe git_blob_lookup(&$0, handle.pointer, &raw)
        }
        // The content belongs to the blob, which this function owns to its end; it is copied whole.
        let content = unsafe UnsafeRawBufferPointer(
            start: git_blob_rawcontent(blob.pointer), count: Int(git_blob_rawsize(blob.pointer)))
        return unsafe Array(content)
    }

    /// How many bytes an object has, which costs nothing of them.
    func size(of id: ObjectID) throws(GitError) -> Int {
        var (raw, size, kind) = (id.raw, 0, GIT_OBJECT_INVALID)
        // All three are locals that outlive the call.
        try check(unsafe git_odb_read_header(&size, &kind, objects.pointer, &raw), "reading object \(id.short)")
        return size
    }

    /// Looks into the folder of packs again; libgit2 does so by itself only where it misses an object.
    func lookForNewPacks() throws(GitError) {
        try check(unsafe git_odb_refresh(objects.pointer), "looking for new packs")  // only reads
    }

    /// Whether there is an object of this id.
    func has(_ id: ObjectID) -> Bool {
        var raw = id.raw  // a local that outlives the call
        return unsafe git_odb_exists(objects.pointer, &raw) == 1
    }

    /// The one commit whose id starts with these digits; nil if there is none.
    func commit(startingWith digits: String) throws(GitError) -> ObjectID? {
        var short = git_oid()
        guard unsafe git_oid_fromstrn(&short, digits, digits.utf8.count) == 0 else { return nil }  // copies the digits
        do throws(GitError) {
            let commit = try Handle<CommitResource>("looking for commit \(digits)") {
                unsafe git_commit_lookup_prefix(&$0, handle.pointer, &short, digits.utf8.count)
            }
            // copied while the commit is owned
            return unsafe git_commit_id(commit.pointer).map { unsafe ObjectID($0.pointee) }
        } catch  where error.isMissing {
            return nil
        }
    }
}
