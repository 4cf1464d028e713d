/// What an index of the store is made of: everything here is told by commits, and so never changes.
extension ArticleStore {
    /// Where the article's branch stands; nil where it has none.
    package func tip(of article: ArticleID) throws(StoreError) -> ObjectID? {
        try withRepository("Looking for \(article)") { repository throws(GitError) in
            try repository.target(of: article.reference)
        }
    }

    /// The version that stands at a commit of the article's branch, without what the store notes of it.
    package func latestVersion(of article: ArticleID, from tip: ObjectID) throws(StoreError) -> Version? {
        try withRepository("Reading \(article)") { repository throws(GitError) in
            try repository.latestVersion(of: article, from: tip)
        }
    }

    /// The version as last seen by what the store notes of it.
    package func noted(_ version: Version) -> Version { version.noted(in: path) }

    /// The files of the folder `annotations/` at a commit, each with the id of its content.
    package func annotationFiles(at tip: ObjectID) throws(StoreError) -> [(name: String, content: ObjectID)] {
        try withRepository("Reading the annotations at \(tip.short)") { repository throws(GitError) in
            try repository.annotationEntries(of: tip).filter(\.isFile).map { ($0.name, $0.id) }
        }
    }

    /// The bytes of a file by the id of its content.
    package func content(_ id: ObjectID) throws(StoreError) -> [UInt8] {
        try withRepository("Reading file \(id.short)") { repository throws(GitError) in try repository.blob(id) }
    }

    /// The versions that an article got since a commit of its branch.
    ///
    /// Reads the commits behind that one alone, unless clones' lines were joined since, or the commit is not on the
    /// branch: then it is the whole history.
    package func versions(
        of article: ArticleID, from tip: ObjectID, since known: ObjectID?
    ) throws(StoreError) -> LaterVersions {
        try withRepository("Reading the history of \(article)") { repository throws(GitError) in
            var later: [GitCommit] = []
            var next: ObjectID? = tip
            while let id = next, id != known {
                let commit = try repository.commit(id)
                guard commit.parents.count < 2 else {
                    return LaterVersions(
                        versions: Timeline(try repository.commits(from: tip), of: article).versions, isWhole: true)
                }
                later.append(commit)
                next = commit.parents.first
            }
            return LaterVersions(versions: Timeline(later, of: article).versions, isWhole: next == nil)
        }
    }
}

/// The end of an article's history.
package struct LaterVersions: Sendable {
    /// From the oldest; their numbers count from the first of them.
    package let versions: [Version]
    /// Whether no version stands before them.
    package let isWhole: Bool
}

extension Version {
    /// A version as an index remembers it.
    package init(
        article: ArticleID, number: Int, commits: [ObjectID], text: ObjectID, retrieved: Timestamp,
        lastSeen: Timestamp, headline: String?, url: String?, words: Int, returnsTo: Int?, author: Person
    ) {
        self.init(
            article: article, number: number, commit: commits.first ?? text, twins: Array(commits.dropFirst()),
            text: text, retrieved: retrieved, lastSeen: lastSeen, headline: headline, url: url, words: words,
            returnsTo: returnsTo, author: author)
    }
}

extension ArticleSummary {
    /// An article as an index remembers it.
    package init(latest: Version) { self.init(article: latest.article, latest: latest) }
}
