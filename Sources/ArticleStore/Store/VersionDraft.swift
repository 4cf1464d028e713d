/// What of a snapshot depends on nothing but the snapshot: its files, hashed.
///
/// Made on any thread, before it is known what the article's next version builds on.
package struct PreparedSnapshot: Sendable {
    let snapshot: Snapshot
    let record: ArticleRecord
    let text: GitObject
    /// How many words the text has.
    package let words: Int
    /// The files of the version by name, the text first.
    let files: [(name: String, object: GitObject)]

    /// Which article it is a version of.
    package var article: ArticleID { snapshot.article }

    /// Hashes the files of a snapshot; throws `unexpected` where git's library is not to be had.
    package init(_ snapshot: Snapshot) throws(StoreError) {
        self = try attempt("Hashing a version of \(snapshot.article)", in: "") { () throws(GitError) in
            try PreparedSnapshot(snapshot, ArticleRecord(snapshot))
        }
    }

    init(_ snapshot: Snapshot, _ record: ArticleRecord) throws(GitError) {
        (self.snapshot, self.record) = (snapshot, record)
        text = try .blob(Array(snapshot.text.utf8))
        words = snapshot.text.wordCount
        var files = [(name: Layout.text, object: text), (name: Layout.record, object: try .blob(try record.encoded()))]
        if let source = snapshot.source, source.isKept {
            files.append((source.kind.file, source.bytes == text.bytes ? text : try .blob(source.bytes)))
        }
        self.files = files
    }
}

extension PreparedSnapshot {
    /// The version of a commit as it was before it was stored; nil where the commit is none.
    init?(again commit: GitCommit, of article: ArticleID, in repository: borrowing Repository) throws(GitError) {
        guard let version = Version(commit, Trailers(of: commit.message), of: article) else { return nil }
        let stored = try repository.read(version)
        let record = stored.record
        var snapshot = Snapshot(
            article: article, text: stored.text, retrieved: version.retrieved, extractor: record.extractor,
            author: version.author)
        (snapshot.headline, snapshot.byline, snapshot.url) = (record.headline, record.byline, record.url)
        (snapshot.published, snapshot.modified, snapshot.language, snapshot.section) = (
            record.published, record.modified, record.language, record.section
        )
        snapshot.otherDates = record.otherDates ?? []
        (snapshot.roles, snapshot.notices) = (record.blocks, record.notices ?? [])
        if let source = stored.source, let kind = record.source?.kind {
            snapshot.source = .init(bytes: source, kind: kind)
        }
        try self.init(snapshot, record)
    }
}

/// Where an article's line ends: what its next version builds on.
struct LineEnd {
    /// The branch's commit; nil for an article that has none yet.
    let tip: ObjectID?
    /// What the tip's tree holds besides the files of a version: annotations above all.
    let others: [GitEntry]
    let latest: Version?

    /// An article without versions.
    static var new: LineEnd { LineEnd(tip: nil, others: [], latest: nil) }
}

/// A version as the objects that git will hold.
struct VersionDraft {
    let version: Version
    private let prepared: PreparedSnapshot
    let tree: GitObject
    let commit: GitObject
    /// What the version after this one builds on.
    let end: LineEnd

    /// `earlier` is the number of the version whose text comes back.
    init(_ prepared: PreparedSnapshot, after end: LineEnd, returnsTo earlier: Int?) throws(GitError) {
        let snapshot = prepared.snapshot
        let own = prepared.files.map { GitEntry.file($0.name, $0.object.id) }
        tree = try .tree(own + end.others)
        let previousSeen = end.latest.flatMap { $0.lastSeen > $0.retrieved ? $0.lastSeen : nil }
        let message = VersionMessage(
            prepared, number: (end.latest?.number ?? 0) + 1, returnsTo: earlier, previousSeen: previousSeen)
        let parents = end.tip.map { [$0] } ?? []
        commit = try .commit(
            tree: tree.id, parents: parents, author: snapshot.author, time: snapshot.retrieved, message: message.text)
        let written = GitCommit(
            id: commit.id, parents: parents, tree: tree.id, author: snapshot.author, time: snapshot.retrieved,
            message: message.text)
        guard let version = Version(written, message.trailers, of: snapshot.article) else {
            throw .damaged("commit \(commit.id.short) does not read back as a version")
        }
        (self.version, self.prepared) = (version, prepared)
        self.end = LineEnd(tip: commit.id, others: end.others, latest: version)
    }

    var files: [(name: String, object: GitObject)] { prepared.files }
}

extension Repository {
    /// What the next version of an article builds on; reads a commit, one more for each review since the latest
    /// version, and the whole history where lines were joined or a commit claims a number that no line reaches.
    func end(of article: ArticleID, at tip: ObjectID?) throws(GitError) -> LineEnd {
        guard let tip else { return .new }
        var latest = try latestVersion(of: article, from: tip)?.noted(in: path)
        if let version = latest, version.number > Limits.versions {
            latest = try history(of: article, from: tip).versions.last
        }
        return LineEnd(tip: tip, others: try others(at: tip), latest: latest)
    }

    /// What a commit's tree holds besides the files of a version.
    func others(at commit: ObjectID) throws(GitError) -> [GitEntry] {
        try files(of: commit).legal.filter { !Layout.own.contains($0.name) }
    }

    /// The first version that had this text; nil where none had.
    ///
    /// Most texts are new, and the store has no such file then: only where it has one is the history read.
    func firstVersion(with text: ObjectID, of article: ArticleID, at tip: ObjectID?) throws(GitError) -> Int? {
        guard let tip, has(text) else { return nil }
        return try history(of: article, from: tip).versions.first { $0.text == text }?.number
    }
}
