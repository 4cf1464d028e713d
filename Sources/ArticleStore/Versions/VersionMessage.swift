/// The message of a version's commit: a line for people, trailers for programs.
///
/// The trailers hold what a list of versions shows, so that reading one costs one object a version.
struct VersionMessage {
    /// In code points: `git log --oneline` stays one line.
    static let headlineInSubject = 80

    let trailers: Trailers

    init(
        _ prepared: PreparedSnapshot, number: Int, returnsTo: Int?, previousSeen: Timestamp?
    ) {
        let snapshot = prepared.snapshot
        var trailers = Trailers()
        trailers[.article] = snapshot.article.description
        trailers[.version] = String(number)
        trailers[.returnsTo] = returnsTo.map { String($0) }
        trailers[.retrieved] = snapshot.retrieved.iso
        trailers[.previousSeen] = previousSeen?.iso
        trailers[.headline] = snapshot.headline
        trailers[.url] = snapshot.url
        trailers[.words] = String(prepared.words)
        trailers[.text] = prepared.text.id.hex
        trailers[.sourceHash] = prepared.record.source?.sha256
        self.trailers = trailers
    }

    var text: String { subject + "\n\n" + trailers.lines }

    private var subject: String {
        let version = "Version \(trailers[.version] ?? "")"
        if let earlier = trailers[.returnsTo] { return "\(version): returns to version \(earlier)" }
        guard let headline = trailers[.headline], !headline.isEmpty else { return version }
        return "\(version): \(headline.shortened(to: Self.headlineInSubject))"
    }
}

extension Version {
    /// Reads a version from its commit; nil for any other commit, a review for one.
    ///
    /// `lastSeen` is the next commit's or the store's to say, so it starts as the time of retrieval.
    init?(_ commit: GitCommit, _ trailers: Trailers, of article: ArticleID) {
        guard let number = trailers[.version].flatMap({ Int($0) }), number >= 1,
            let text = trailers[.text].flatMap({ ObjectID(hex: $0) })
        else { return nil }
        self.init(
            article: article, number: number, commit: commit.id, twins: [], text: text, retrieved: commit.time,
            lastSeen: commit.time,
            headline: trailers[.headline], url: trailers[.url], words: trailers[.words].flatMap { Int($0) } ?? 0,
            returnsTo: trailers[.returnsTo].flatMap { Int($0) }, author: commit.author)
    }
}

extension String {
    /// Runs of anything but ASCII white space, as `wc -w` counts them.
    var wordCount: Int {
        var count = 0
        var isInside = false
        for byte in utf8 {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
        }
        return count
    }
}
