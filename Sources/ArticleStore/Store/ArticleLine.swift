/// An article's versions as a bulk write needs them: which texts stood when, and what the next version builds on.
struct ArticleLine {
    /// A version's text, and the time for which it is known to have stood.
    private struct Stand {
        let text: ObjectID
        let commit: ObjectID
        let since: Timestamp
        var until: Timestamp
    }

    private(set) var end: LineEnd
    /// In order: the first is version 1.
    private var stands: [Stand] = []
    /// The files of the latest version that was added, by name: the next version's are like them.
    var files: [String: ObjectID] = [:]
    /// Whether the latest version was seen again since it was stored.
    private var isSeenAgain = false

    /// Reads the article's whole history, once for all lines of it.
    init(of article: ArticleID, in repository: borrowing Repository) throws(GitError) {
        guard let tip = try repository.target(of: article.reference) else {
            end = .new
            return
        }
        let versions = try repository.history(of: article, from: tip).versions
        end = LineEnd(tip: tip, others: try repository.others(at: tip), latest: versions.last)
        stands = versions.map {
            Stand(text: $0.text, commit: $0.commit, since: $0.retrieved, until: $0.lastSeen)
        }
    }

    /// How many versions it has.
    var count: Int { stands.count }

    /// The version that had this text at that time; nil where none is known to have.
    func known(_ text: ObjectID, at time: Timestamp) -> BulkOutcome? {
        stands.firstIndex { $0.text == text && $0.since <= time && time <= $0.until }.map {
            .known(number: $0 + 1, commit: stands[$0].commit)
        }
    }

    /// The number of the first version that had this text.
    func firstVersion(with text: ObjectID) -> Int? { stands.firstIndex { $0.text == text }.map { $0 + 1 } }

    /// The latest version, seen once more.
    mutating func see(_ latest: Version) {
        isSeenAgain = latest != end.latest
        end = LineEnd(tip: end.tip, others: end.others, latest: latest)
        if let last = stands.indices.last { stands[last].until = latest.lastSeen }
    }

    mutating func grow(_ draft: VersionDraft) {
        end = draft.end
        isSeenAgain = false
        let version = draft.version
        stands.append(
            Stand(text: version.text, commit: version.commit, since: version.retrieved, until: version.lastSeen))
    }

    /// Notes when the latest version was last seen, as a single snapshot does.
    ///
    /// A note that cannot be written is lost: it is no history.
    mutating func noteLastSeen(in store: String) {
        guard isSeenAgain, let latest = end.latest, let lock = try? ArticleLock.take(latest.article, in: store) else {
            return
        }
        lock.note(latest.commit, seen: latest.lastSeen)
        isSeenAgain = false
    }
}
