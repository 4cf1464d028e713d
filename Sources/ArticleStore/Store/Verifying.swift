internal import FoundationEssentials

/// What a check of the whole store found.
package struct VerifyReport: Sendable {
    /// How many branches were read.
    package var articles = 0
    /// How many versions were read, over all articles.
    package var versions = 0
    /// How many commits were read that are no versions.
    package var reviews = 0
    /// What does not read back, in the order in which it was found; empty for a sound store.
    package var problems: [Problem] = []

    /// Something that does not read back as it was stored.
    package struct Problem: Sendable, Hashable {
        /// The article, or the branch that should be one.
        package let place: String
        /// The commit that it was found in; nil where the branch itself is the trouble.
        package let commit: ObjectID?
        /// A clause without its full stop.
        package let sentence: String
    }
}

extension ArticleStore {
    /// Reads everything back: branches, commits, trees, files, and each hash and number that Galley wrote against what
    /// it stands for.
    ///
    /// Costs the time to read and hash the whole store. Opens the store anew, so that nothing comes from a cache.
    /// `progress` hears before each article how many were read, and of how many.
    ///
    /// What does not read back is no error but stands in the report; throws where the store cannot be read at all.
    package func verify(progress: (Int, Int) -> Void = { _, _ in }) throws(StoreError) -> VerifyReport {
        try attempt("Checking the store", in: path) { () throws(GitError) in
            let repository = try Repository(at: path)
            var checker = StoreChecker()
            let articles = try repository.articleIDs()
            checker.reportUnreadableBranches(besides: articles, in: path)
            for article in articles {
                progress(checker.report.articles, articles.count)
                checker.check(article, in: repository)
            }
            return checker.report
        }
    }
}

/// Checks one article after the other and collects what is wrong.
struct StoreChecker {
    var report = VerifyReport()
    /// What has been read already: versions share most of their files.
    private var readObjects: Set<ObjectID> = []

    /// Libgit2 passes over a branch file whose content is not a commit's id: one that a power cut emptied, for example.
    mutating func reportUnreadableBranches(besides articles: [ArticleID], in path: String) {
        let known = Set(articles.map(\.description))
        let folder = "\(path)/\(ArticleID.branches)"
        for host in folders(in: folder) {
            for slug in names(in: folder + host, of: host)
            where !slug.hasSuffix(".lock") && !known.contains("\(host)/\(slug)") {
                add(
                    "\(host)/\(slug)", nil,
                    "the branch's file in refs/heads holds no commit's id; delete it and sync with a store that has the article"
                )
            }
        }
    }

    private mutating func folders(in folder: String) -> [String] {
        names(in: folder, of: ArticleID.branches).filter { name in
            var isFolder = false
            return FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder) && isFolder
        }
    }

    /// What stands in a folder of branches; one that cannot be listed is a problem of its own. Packed branches have
    /// none.
    private mutating func names(in folder: String, of place: String) -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            add(place, nil, "the folder of branches \(folder) cannot be listed")
            return []
        }
    }

    mutating func check(_ article: ArticleID, in repository: borrowing Repository) {
        report.articles += 1
        var commits: [GitCommit] = []
        do throws(GitError) {
            guard let tip = try repository.target(of: article.reference) else { return }
            commits = try self.commits(from: tip, of: article, in: repository)
        } catch {
            add(article.description, nil, error.problem)
        }
        var numbers = NumberCheck(isOneLine: commits.allSatisfy { $0.parents.count < 2 })
        for commit in ordered(commits, by: { CommitKey($0) }) {
            let version = Version(commit, Trailers(of: commit.message), of: article)
            if version == nil { report.reviews += 1 } else { report.versions += 1 }
            checkFiles(of: commit, version, of: article, in: repository)
            let problem = numbers.problem(of: version, behind: commit.parents, in: commit.id)
            if let problem { add(article.description, commit.id, problem) }
        }
    }

    /// All commits that can be read; one that cannot hides what only it leads to.
    private mutating func commits(
        from tip: ObjectID, of article: ArticleID, in repository: borrowing Repository
    ) throws(GitError) -> [GitCommit] {
        var found: [GitCommit] = []
        var seen: Set<ObjectID> = [tip]
        var open = [tip]
        while let next = open.popLast() {
            do throws(GitError) {
                let commit = try repository.commit(next)
                found.append(commit)
                open += commit.parents.filter { seen.insert($0).inserted }
            } catch {
                add(article.description, next, "\(error.problem); what was stored before it cannot be reached")
            }
        }
        return found
    }

    private mutating func checkFiles(
        of commit: GitCommit, _ version: Version?, of article: ArticleID, in repository: borrowing Repository
    ) {
        do throws(GitError) {
            let files = try repository.tree(commit.tree)
            try read(files, in: repository)
            guard let version else { return }
            for problem in try VersionCheck(version, Trailers(of: commit.message), files).problems(in: repository) {
                add(article.description, commit.id, "version \(version.number): \(problem)")
            }
        } catch {
            add(
                article.description, commit.id,
                version.map { "version \($0.number): \(error.problem)" } ?? error.problem)
        }
    }

    /// Reads every file below a tree once; libgit2 hashes what it reads.
    private mutating func read(_ entries: [GitEntry], in repository: borrowing Repository) throws(GitError) {
        for entry in entries where !readObjects.contains(entry.id) {
            if entry.isFolder {
                try read(try repository.tree(entry.id), in: repository)
            } else {
                _ = try repository.blob(entry.id)
            }
            readObjects.insert(entry.id)
        }
    }

    private mutating func add(_ place: String, _ commit: ObjectID?, _ sentence: String) {
        report.problems.append(.init(place: place, commit: commit, sentence: sentence.singleLine))
    }
}
