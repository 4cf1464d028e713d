private import CLibGit2

extension Repository {
    /// The commit that a branch stands at; nil if there is no such branch.
    func target(of reference: String) throws(GitError) -> ObjectID? {
        var raw = git_oid()
        let code = unsafe git_reference_name_to_id(&raw, handle.pointer, reference)  // the id is copied out
        if code == GIT_ENOTFOUND.rawValue { return nil }
        try check(code, "reading the branch \(reference)")
        return ObjectID(raw)
    }

    /// The names of all references below a prefix such as `refs/heads/`, sorted by their bytes.
    ///
    /// A damaged reference file is left out: that is what ``target(of:)`` is for.
    func references(below prefix: String) throws(GitError) -> [String] {
        let iterator = try Handle<ReferenceIteratorResource>("listing the branches") {
            unsafe git_reference_iterator_glob_new(&$0, handle.pointer, prefix + "*")  // copies the pattern
        }
        var names: [String] = []
        var name: UnsafePointer<CChar>?
        while true {
            let code = unsafe git_reference_next_name(&name, iterator.pointer)
            if code == GIT_ITEROVER.rawValue { break }
            try check(code, "listing the branches")
            // The name belongs to the iterator until its next step; it is copied at once.
            if let name = unsafe name { names.append(unsafe String(cString: name)) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Moves a branch from one commit to another, or makes it where `old` is nil; fails if somebody else moved it
    /// first, or has it checked out.
    func move(_ reference: String, from old: ObjectID?, to new: ObjectID) throws(GitError) {
        try refuseCheckedOut(reference)
        var target = new.raw
        var expected = old?.raw ?? git_oid()  // all zeros: there must be no such branch
        _ = try Handle<ReferenceResource>("moving the branch \(reference)") {
            // Both ids are locals that outlive the call; libgit2 copies the strings.
            unsafe git_reference_create_matching(&$0, handle.pointer, reference, &target, 1, &expected, nil)
        }
    }

    /// Whether HEAD names a branch that does not exist yet.
    func isHeadUnborn() throws(GitError) -> Bool {
        try check(unsafe git_repository_head_unborn(handle.pointer), "reading HEAD") == 1  // only reads
    }

    /// Lets HEAD name a branch: what `git clone` checks out and `git log` shows.
    func setHead(_ reference: String) throws(GitError) {
        try check(unsafe git_repository_set_head(handle.pointer, reference), "setting HEAD")  // copies the name
    }
}
