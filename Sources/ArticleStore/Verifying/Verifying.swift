internal import FoundationEssentials

/// What a check of the store found.
package struct VerifyReport: Sendable {
    /// How many articles were read.
    package internal(set) var articles = 0
    /// How many versions were read, over all articles.
    package internal(set) var versions = 0
    /// How many commits were read that are no versions.
    package internal(set) var reviews = 0
    /// How many articles were left out, since they stand where they stood when they were verified last.
    package internal(set) var unmoved = 0
    /// When all of the store was read last and was sound, before this check; nil where that is not known.
    package internal(set) var lastFull: Timestamp?
    /// What does not read back, by article, and of one article in the order in which it was found; empty for a sound
    /// store.
    package internal(set) var problems: [Problem] = []
    /// Of each article that can be read, the commit that was verified.
    var tips: [ArticleID: ObjectID] = [:]

    /// Something that does not read back as it was stored.
    package struct Problem: Sendable, Hashable {
        /// The article, or the branch that should be one.
        package let place: String
        /// The commit that it was found in; nil where the branch itself is the trouble.
        package let commit: ObjectID?
        /// A clause without its full stop.
        package let sentence: String

        init(_ place: String, _ commit: ObjectID?, _ sentence: String) {
            (self.place, self.commit, self.sentence) = (place, commit, sentence.singleLine)
        }
    }
}

/// How much of a store is read.
package enum VerifyExtent: Sendable {
    case everything
    /// What came since the last check that found the store sound; everything where none is noted.
    case new
}

extension ArticleStore {
    /// Reads everything back: branches, commits, trees, files, and each hash and number that Galley wrote against what
    /// it stands for.
    ///
    /// Costs the time to read and hash the whole store, or what is new of it, shared by so many threads. Opens the store
    /// anew, so that nothing comes from a cache. `progress` hears before each article how many were begun, and of how
    /// many; one thread at a time.
    ///
    /// What does not read back is no error but stands in the report, which is the same however many threads there are;
    /// throws where the store cannot be read at all.
    package func verify(
        _ extent: VerifyExtent = .everything, threads: Int = 1,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws(StoreError) -> VerifyReport {
        try attempt("Checking the store", in: path) { () throws(GitError) in
            let articles = try Repository(at: path).articleIDs()
            let note = extent == .new ? VerifiedNote(in: path) : nil
            let round = VerifyRound(of: articles, in: path, since: note, progress: progress)
            let checks = try round.checks(threads: threads)
            var report = VerifyReport()
            report.lastFull = note?.lastFull
            report.problems = unreadableBranches(besides: articles, in: path)
            for check in checks { report.add(check) }
            return report
        }
    }

    /// Notes in the store what a check found sound, for the next one that asks for what is new; on the disk when this
    /// returns.
    ///
    /// Takes the note away where there are problems, so that the next check meets them again. Where the folder may not
    /// be written, that check reads more than it had to, or less: so it is told.
    package func note(_ report: VerifyReport, at now: Timestamp) throws(StoreError) {
        try attempt("Noting what was verified", in: path) { () throws(GitError) in
            if report.problems.isEmpty {
                try VerifiedNote(lastFull: report.lastFull ?? now, tips: report.tips).write(in: path)
            } else {
                try VerifiedNote.remove(from: path)
            }
        }
    }
}

extension VerifyReport {
    fileprivate mutating func add(_ check: ArticleCheck) {
        if check.isUnmoved { unmoved += 1 } else { articles += 1 }
        versions += check.versions
        reviews += check.reviews
        problems += check.problems
        tips[check.article] = check.tip
    }
}

/// Libgit2 passes over a branch file whose content is not a commit's id: one that a power cut emptied, for example.
private func unreadableBranches(besides articles: [ArticleID], in path: String) -> [VerifyReport.Problem] {
    let known = Set(articles.map(\.description))
    let folder = "\(path)/\(ArticleID.branches)"
    var problems: [VerifyReport.Problem] = []
    for host in folders(in: folder, &problems) {
        for slug in names(in: folder + host, of: host, &problems)
        where !slug.hasSuffix(".lock") && !known.contains("\(host)/\(slug)") {
            let sentence = """
                the branch's file in refs/heads holds no commit's id; delete it and sync with a store that has the \
                article
                """
            problems.append(.init("\(host)/\(slug)", nil, sentence))
        }
    }
    return problems
}

private func folders(in folder: String, _ problems: inout [VerifyReport.Problem]) -> [String] {
    names(in: folder, of: ArticleID.branches, &problems).filter { name in
        var isFolder = false
        return FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder) && isFolder
    }
}

/// What stands in a folder of branches; one that cannot be listed is a problem of its own. Packed branches have none.
private func names(in folder: String, of place: String, _ problems: inout [VerifyReport.Problem]) -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    do {
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
        problems.append(.init(place, nil, "the folder of branches \(folder) cannot be listed"))
        return []
    }
}
