private import CLibGit2

extension Repository {
    /// The id that these bytes have, or would have, as a file; nothing is written.
    func identify(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
        var raw = git_oid()
        // The array is lent for the length of the call.
        try check(
            unsafe bytes.withUnsafeBytes { unsafe git_odb_hash(&raw, $0.baseAddress, $0.count, GIT_OBJECT_BLOB) },
            "hashing a file")
        return ObjectID(raw)
    }

    func write(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
        var raw = git_oid()
        // The array is lent for the length of the call.
        let code = unsafe bytes.withUnsafeBytes {
            unsafe git_blob_create_from_buffer(&raw, handle.pointer, $0.baseAddress, $0.count)
        }
        try check(code, "writing a file of \(bytes.count) bytes")
        return ObjectID(raw)
    }

    func write(_ entries: [GitEntry]) throws(GitError) -> ObjectID {
        // The builder is owned to the end of this function, and refers to nothing of ours.
        let builder = try Handle<TreeBuilderResource>("starting a tree") {
            unsafe git_treebuilder_new(&$0, handle.pointer, nil)
        }
        for entry in entries {
            var raw = entry.id.raw
            // libgit2 copies the name and the id.
            let code = unsafe git_treebuilder_insert(
                nil, builder.pointer, entry.name, &raw, git_filemode_t(rawValue: entry.mode))
            try check(code, "adding \(entry.name) to a tree")
        }
        var raw = git_oid()
        // the builder is owned to the end
        try check(unsafe git_treebuilder_write(&raw, builder.pointer), "writing a tree")
        return ObjectID(raw)
    }

    /// Writes a commit that no branch names yet.
    func write(tree: ObjectID, parents: [ObjectID], author: Person, time: Timestamp, message: String) throws(GitError)
        -> ObjectID
    {
        var raw = git_oid()
        var treeID = tree.raw
        let parentIDs = parents.map(\.raw)
        let code = unsafe withSignature(author, time) { signature in
            // Every pointer names a local of this function, or something lent for the length of the call.
            unsafe parentIDs.withUnsafeBufferPointer { ids in
                var pointers: [UnsafePointer<git_oid>?] = unsafe ids.indices.map {
                    unsafe ids.baseAddress?.advanced(by: $0)
                }
                return unsafe git_commit_create_from_ids(
                    &raw, handle.pointer, nil, signature, signature, nil, message, &treeID, ids.count, &pointers)
            }
        }
        try check(code, "writing a commit")
        return ObjectID(raw)
    }

    /// Lends libgit2's form of who and when; in UTC, so that no machine's time zone changes a commit's id.
    private func withSignature(_ author: Person, _ time: Timestamp, _ body: (UnsafePointer<git_signature>) -> Int32)
        -> Int32
    {
        var name = Array(author.name.utf8CString)
        var email = Array(author.email.utf8CString)
        // Both strings are local copies that outlive the body; libgit2 only reads them.
        return unsafe name.withUnsafeMutableBufferPointer { name in
            unsafe email.withUnsafeMutableBufferPointer { email in
                var signature = unsafe git_signature(
                    name: name.baseAddress, email: email.baseAddress,
                    when: git_time(time: time.seconds, offset: 0, sign: 43))
                return unsafe body(&signature)
            }
        }
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
