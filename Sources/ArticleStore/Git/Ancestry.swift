private import CLibGit2

extension Repository {
    /// Whether a commit is another, or stands before it.
    func isReachable(_ commit: ObjectID, from tip: ObjectID) throws(GitError) -> Bool {
        if commit == tip { return true }
        var (raw, tipRaw) = (commit.raw, tip.raw)
        // Both ids are locals that outlive the call, here and below.
        let answer = unsafe git_graph_descendant_of(handle.pointer, &tipRaw, &raw)
        return try check(answer, "comparing \(commit.short) with \(tip.short)") == 1
    }

    /// The commits from which two lines parted, sorted; none if they never were one, several if they were joined
    /// crosswise.
    func mergeBases(_ first: ObjectID, _ second: ObjectID) throws(GitError) -> [ObjectID] {
        var (firstRaw, secondRaw) = (first.raw, second.raw)
        var bases = unsafe git_oidarray()
        let code = unsafe git_merge_bases(&bases, handle.pointer, &firstRaw, &secondRaw)
        if code == GIT_ENOTFOUND.rawValue { return [] }
        try check(code, "looking for where \(first.short) and \(second.short) parted")
        // libgit2 filled the array, and takes it back after its ids were copied.
        defer { unsafe git_oidarray_free(&bases) }
        return unsafe UnsafeBufferPointer(start: bases.ids, count: bases.count).map { ObjectID($0) }.sorted()
    }

    /// The commits that one tip leads to and another does not, the latest first.
    func commits(from tip: ObjectID, notFrom other: ObjectID?) throws(GitError) -> [GitCommit] {
        guard tip != other else { return [] }
        let known = try other.map { other throws(GitError) in Set(try commits(from: other).map(\.id)) } ?? []
        return try commits(from: tip).filter { !known.contains($0.id) }
    }
}
