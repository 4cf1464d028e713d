extension GitEntry {
    /// Whether git lets a tree hold this name: a checkout must not lead out of its folder, nor into git's own.
    ///
    /// As libgit2 judges when it writes (https://git-scm.com/docs/git-config, core.protectNTFS); it reads any.
    var isLegal: Bool {
        if name.isEmpty || name == "." || name == ".." || name.contains("/") { return false }
        let small = name.lowercased()
        guard let start = [".git", "git~1"].first(where: small.hasPrefix) else { return true }
        let rest = small.dropFirst(start.count)
        if rest.first == ":" || rest.first == "\\" { return false }
        let tail = rest.drop { $0 == " " || $0 == "." }
        return !(tail.isEmpty || tail.first == ":" || tail.first == "\\")
    }
}

extension [GitEntry] {
    /// Those that can be written again. What plain git was made to store under other names stays in the commit that has
    /// it, and must not stop every later one.
    var legal: [GitEntry] { filter(\.isLegal) }
}

extension Repository {
    /// Refuses commits whose trees hold a name that git does not allow, in folders too.
    func refuseIllegalNames(in commits: [GitCommit]) throws(GitError) {
        var seen: Set<ObjectID> = []
        for commit in commits { try refuseIllegalNames(below: commit.tree, in: commit, &seen) }
    }

    /// Whether a commit stands at the end of an article's history, of which nothing is to be refused.
    func isWholeArticle(_ article: ArticleID, at tip: ObjectID) -> Bool {
        do throws(GitError) {
            try refuseIllegalNames(in: try commits(from: tip))
            return try latestVersion(of: article, from: tip) != nil
        } catch {
            return false
        }
    }

    private func refuseIllegalNames(
        below folder: ObjectID, in commit: GitCommit, _ seen: inout Set<ObjectID>
    ) throws(GitError) {
        guard seen.insert(folder).inserted else { return }
        for entry in try tree(folder) {
            guard entry.isLegal else {
                throw .damaged("commit \(commit.id.short) has a file named “\(entry.name)”, which git does not allow")
            }
            if entry.isFolder { try refuseIllegalNames(below: entry.id, in: commit, &seen) }
        }
    }
}
