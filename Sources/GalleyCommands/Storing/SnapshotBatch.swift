internal import ArticleIngest
internal import ArticleReport
internal import ArticleStore

/// `galley snapshot --batch`: a line in, an answer out once its version is on the disk.
///
/// Lines that wait are stored together, so that a disk which is slow to sync holds up no more than one group.
struct SnapshotBatch {
    private let store: ArticleStore
    private let writer: BulkWriter
    private let author: Person
    private let keepsSource: Bool
    private let isForced: Bool
    private var source: LineSource
    private var hasRefused = false

    /// Lines of so many bytes are stored together at most.
    private static let bytesTogether = 4 << 20

    init(into store: ArticleStore, author: Person, keepsSource: Bool, isForced: Bool) throws {
        (self.store, self.author, self.keepsSource, self.isForced) = (store, author, keepsSource, isForced)
        writer = try BulkWriter(into: store, leavingOut: isForced ? nil : { isCollapse(old: $0, new: $1) })
        source = try LineSource("-")
    }

    /// Whether every line became a version, or was one.
    mutating func run() throws -> Bool {
        while true {
            let lines = try source.next(atMost: Self.bytesTogether, waits: false)
            guard !lines.isEmpty else { return !hasRefused }
            let defaults = VersionLine.Defaults(
                store: store, author: author, keepsSource: keepsSource, now: Clock.now, isForced: isForced)
            try answer(lines.versions(defaults).compactMap(\.self))
        }
    }

    private mutating func answer(_ lines: [Result<VersionLine, BatchError>]) throws {
        var outcomes = try writer.add(lines.compactMap { try? $0.get().snapshot })[...]
        try writer.commit()
        var answers: [UInt8] = []
        for line in lines {
            switch line {
            case .success(let version):
                guard let outcome = outcomes.popFirst() else { continue }
                if case .collapsed = outcome { hasRefused = true }
                answers += try Self.answer(version, outcome)
            case .failure(let error):
                hasRefused = true
                answers += error.answer + [0x0A]
            }
        }
        StandardStreams.write(answers, to: .output)
    }

    private static func answer(_ line: VersionLine, _ outcome: BulkOutcome) throws -> [UInt8] {
        switch outcome {
        case .taken(let taken):
            try Self.line(LineAnswer(line, taken.word, taken.version.number, taken.version.commit))
        case .known(let number, let commit): try Self.line(LineAnswer(line, "known", number, commit))
        case .collapsed(let latest): BatchError(line, collapsedFrom: latest).answer + [0x0A]
        }
    }

    private static func line(_ answer: LineAnswer) throws -> [UInt8] {
        Array(try ContractJSON.encode(answer).utf8) + [0x0A]
    }
}

/// What became of a line, as whoever sent it reads it.
private struct LineAnswer: Encodable {
    let id: Nullable<String>
    let article: String
    /// “stored”, “unchanged”, “returned”, or “known” for a line that was stored before.
    let outcome: String
    let version: Int
    let commit: String

    init(_ line: VersionLine, _ outcome: String, _ version: Int, _ commit: ObjectID) {
        (id, article) = (Nullable(line.id), line.snapshot.article.description)
        (self.outcome, self.version, self.commit) = (outcome, version, commit.hex)
    }
}
