internal import ArticleReport
internal import ArticleStore

/// What became of a snapshot, as programs read it.
struct SnapshotJSON: Encodable {
    /// “stored”, “unchanged” or “returned”.
    let outcome: String
    let version: VersionJSON

    init(_ outcome: SnapshotOutcome) {
        self.outcome = outcome.word
        version = VersionJSON(outcome.version)
    }
}

extension SnapshotOutcome {
    /// For programs.
    var word: String {
        switch self {
        case .stored: "stored"
        case .unchanged: "unchanged"
        case .returned: "returned"
        }
    }
}

/// A version as programs read it.
struct VersionJSON: Encodable {
    let article: String
    let version: Int
    let commit: String
    let text: String
    let retrieved: String
    let lastSeen: String
    let headline: Nullable<String>
    let url: Nullable<String>
    let words: Int
    let returnsTo: Nullable<Int>

    init(_ version: Version) {
        article = version.article.description
        self.version = version.number
        commit = version.commit.hex
        text = version.text.hex
        retrieved = version.retrieved.iso
        lastSeen = version.lastSeen.iso
        headline = Nullable(version.headline)
        url = Nullable(version.url)
        words = version.words
        returnsTo = Nullable(version.returnsTo)
    }
}
