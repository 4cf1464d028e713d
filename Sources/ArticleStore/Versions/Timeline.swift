/// The versions of an article as if one store had taken every snapshot, whichever clones took them.
///
/// Along one line of commits that is the line itself. Where clones took snapshots side by side, both lines are told as
/// one: in order of retrieval, but never against the order of a line; numbered anew from 1; and the same text twice in
/// a row is one version that was seen twice. So the numbers that commits carry hold only as long as nobody else took
/// snapshots too.
struct Timeline {
    private(set) var versions: [Version] = []
    private let article: ArticleID
    /// Of each commit, the place of the last version that it is or follows.
    private var places: [ObjectID: Int] = [:]
    private var firstNumbers: [ObjectID: Int] = [:]

    init(_ commits: [GitCommit], of article: ArticleID) {
        self.article = article
        let entries = Dictionary(uniqueKeysWithValues: commits.map { ($0.id, Trailers(of: $0.message)) })
        for commit in ordered(commits, by: { VersionKey($0, isVersion: entries[$0.id]?[.version] != nil) }) {
            add(commit, entries[commit.id] ?? Trailers())
        }
    }

    private mutating func add(_ commit: GitCommit, _ trailers: Trailers) {
        let before = commit.parents.compactMap { places[$0] }.max()
        guard let version = Version(commit, trailers, of: article) else {
            places[commit.id] = before
            return
        }
        if let before, let seen = trailers[.previousSeen].flatMap({ Timestamp($0) }) {
            versions[before] = versions[before].seen(until: seen)
        }
        if let latest = versions.last, latest.text == version.text {
            versions[versions.count - 1] = latest.seen(again: version)
        } else {
            let number = versions.count + 1
            versions.append(version.numbered(number, returnsTo: firstNumbers[version.text]))
            if firstNumbers[version.text] == nil { firstNumbers[version.text] = number }
        }
        places[commit.id] = versions.count - 1
    }
}

/// Reviews wait for no version, so that a late review does not make the version behind it late.
private struct VersionKey: Comparable {
    let isVersion: Bool
    let key: CommitKey

    init(_ commit: GitCommit, isVersion: Bool) { (self.isVersion, key) = (isVersion, CommitKey(commit)) }

    static func < (left: VersionKey, right: VersionKey) -> Bool {
        left.isVersion == right.isVersion ? left.key < right.key : right.isVersion
    }
}
