extension ArticleStore {
    /// All articles with their latest versions, sorted by id; one that cannot be read stands in `damaged` and does not
    /// hide the others.
    ///
    /// Costs a commit an article, and one more for each review since its latest version.
    package func articles() throws(StoreError) -> (summaries: [ArticleSummary], damaged: [StoreError]) {
        var summaries: [ArticleSummary] = []
        var damaged: [StoreError] = []
        for article in try articleIDs() {
            do throws(StoreError) {
                let latest = try withRepository("Reading \(article)") { repository throws(GitError) in
                    try repository.target(of: article.reference).flatMap { tip throws(GitError) in
                        try repository.latestVersion(of: article, from: tip).map { $0.noted(in: repository.path) }
                    }
                }
                if let latest { summaries.append(ArticleSummary(article: article, latest: latest)) }
            } catch {
                damaged.append(error)
            }
        }
        return (summaries, damaged)
    }

    /// The ids of all articles, sorted by their bytes.
    package func articleIDs() throws(StoreError) -> [ArticleID] {
        try withRepository("Listing the articles") { repository throws(GitError) in try repository.articleIDs() }
    }

    /// The versions of one article, the oldest first; reads as many commits as the article has, however many articles
    /// stand beside it.
    ///
    /// Throws `unknownArticle` where the store has no such article.
    package func versions(of article: ArticleID) throws(StoreError) -> [Version] { try history(of: article).versions }

    /// The versions and reviews of one article.
    ///
    /// Throws `unknownArticle` where the store has no such article.
    package func history(of article: ArticleID) throws(StoreError) -> History {
        let history = try withRepository("Reading the history of \(article)") { repository throws(GitError) in
            try repository.target(of: article.reference).map { tip throws(GitError) in
                try repository.history(of: article, from: tip)
            }
        }
        guard let history else { throw .unknown(article.description) }
        return history
    }

    /// The text of one version and nothing else, at the cost of one object.
    ///
    /// Throws `damaged` where it is missing or not UTF-8.
    package func text(of version: Version) throws(StoreError) -> String {
        try withRepository("Reading version \(version.number) of \(version.article)") { repository throws(GitError) in
            guard let text = String(validating: try repository.blob(version.text), as: UTF8.self) else {
                throw .damaged("article.txt is not UTF-8")
            }
            return text
        }
    }

    /// One version, read whole, or without the page that it was made from, which is most of it.
    ///
    /// Throws `damaged` where one of its files is missing or is not what Galley writes.
    package func read(_ version: Version, withSource: Bool = true) throws(StoreError) -> StoredArticle {
        try withRepository("Reading version \(version.number) of \(version.article)") { repository throws(GitError) in
            try repository.read(version, withSource: withSource)
        }
    }
}

/// The names in a version's tree.
enum Layout {
    static let text = "article.txt"
    static let record = "article.json"
    static let sources = ["source.html", "source.txt"]
    static let annotations = "annotations"
    /// What belongs to one version and is never mixed with another's.
    static let own = [text, record] + sources
}

extension Repository {
    func read(_ version: Version, withSource: Bool = true) throws(GitError) -> StoredArticle {
        let files = try files(of: version.commit)
        let record = try ArticleRecord.decode(try blob(try files.file(Layout.record)))
        guard let text = String(validating: try blob(try files.file(Layout.text)), as: UTF8.self) else {
            throw .damaged("article.txt is not UTF-8")
        }
        var source: [UInt8]?
        if withSource, let kept = record.source, kept.kept { source = try blob(try files.file(kept.file)) }
        return StoredArticle(version: version, text: text, record: record, source: source)
    }

    func articleIDs() throws(GitError) -> [ArticleID] {
        try references(below: ArticleID.branches).compactMap { ArticleID(reference: $0) }.sorted()
    }

    /// Everything that is reachable from a branch, the parents of merges too; each list from the oldest.
    func history(of article: ArticleID, from tip: ObjectID) throws(GitError) -> History {
        let commits = try commits(from: tip)
        var versions = Timeline(commits, of: article).versions
        if let latest = versions.popLast() { versions.append(withNote(latest)) }
        let told = Set(versions.flatMap(\.commits))
        let reviews = ordered(commits) { CommitKey($0) }.filter { !told.contains($0.id) }
        return History(article: article, versions: versions, reviews: reviews.map(Review.init))
    }

    /// The version that stands, without reading those before it nor what the store notes of it; a merge has more than
    /// one line, so there it reads them all.
    func latestVersion(of article: ArticleID, from tip: ObjectID) throws(GitError) -> Version? {
        var next: ObjectID? = tip
        while let id = next {
            let commit = try commit(id)
            if commit.parents.count > 1 { return Timeline(try commits(from: tip), of: article).versions.last }
            if let version = Version(commit, Trailers(of: commit.message), of: article) { return version }
            next = commit.parents.first
        }
        return nil
    }

    /// The version as last seen by what the store notes of it.
    private func withNote(_ version: Version) -> Version {
        version.noted(in: path)
    }

    /// A commit and all before it, the latest first.
    func commits(from tip: ObjectID) throws(GitError) -> [GitCommit] {
        var found: [GitCommit] = []
        var seen: Set<ObjectID> = [tip]
        var open = [tip]
        while let next = open.popLast() {
            let commit = try commit(next)
            found.append(commit)
            open += commit.parents.filter { seen.insert($0).inserted }
        }
        return found
    }

    /// The tree of a commit.
    func files(of commit: ObjectID) throws(GitError) -> [GitEntry] { try tree(try self.commit(commit).tree) }
}

extension Version {
    /// The version as last seen by what a store notes of it: no history, so nothing that a branch would tell.
    func noted(in store: String) -> Version {
        ArticleLock.lastSeen(anyOf: commits, of: article, in: store).map { seen(until: $0) } ?? self
    }
}

extension [GitEntry] {
    func file(_ name: String) throws(GitError) -> ObjectID {
        guard let entry = first(where: { $0.name == name && !$0.isFolder }) else {
            throw .damaged("\(name) is missing")
        }
        return entry.id
    }
}

extension Review {
    init(_ commit: GitCommit) {
        let subject = commit.message.split(separator: "\n").first.map { String($0) } ?? ""
        self.init(commit: commit.id, author: commit.author, time: commit.time, subject: subject)
    }
}
