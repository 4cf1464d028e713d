internal import ArgumentParser
internal import ArticleReport
internal import ArticleStore

/// `galley export-versions`: what the store has, as lines for other programs.
struct ExportVersions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-versions",
        abstract: "Writes every version in the store, or of some articles, as one JSON object a line.",
        discussion: """
            Articles in the order of their ids, versions from the oldest. “galley import ndjson” reads these lines and \
            makes the same versions of them. With --pairs each line holds two neighbouring versions and is one that \
            “galley batch diff” takes. Memory does not grow with the store.

            Exit code 2 if a version cannot be read: it is told, and the others are written.

            Example: galley export-versions --pairs | galley batch diff > changes.ndjson
            """)

    @Argument(
        help: ArgumentHelp("Only these articles (default: all): ids, addresses or parts of ids.", valueName: "article"))
    var articles: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only versions retrieved since then: 30d, 12h, 2w, a day, or a time (2024-10-18T14:05Z).", valueName: "time"
        ))
    var since: String?

    @Flag(help: "Write neighbouring versions in pairs: {id, old, new, …}.")
    var pairs = false

    @Option(help: ArgumentHelp("Write into this file, which is replaced when all is there.", valueName: "file"))
    var output: String?

    @OptionGroup var store: StoreOption

    func run() throws {
        let start = try since.map { try Clock.since($0) }
        let store = try store.open()
        let ids = articles.isEmpty ? try store.articleIDs() : Set(try articles.map(store.named)).sorted()
        var troubles = 0
        try OutputFile.stream(to: output) { write in
            var export = VersionExport(store: store, since: start, write: write)
            for (place, id) in ids.enumerated() {
                Progress.tell("\(place) of \(counted(ids.count, "article"))")
                if pairs { try export.writePairs(of: id) } else { try export.writeVersions(of: id) }
            }
            troubles = export.troubles
        }
        if troubles > 0 { throw ExitCode(2) }
    }
}

/// Writes lines about versions, and tells what cannot be read.
private struct VersionExport {
    let store: ArticleStore
    let since: Timestamp?
    let write: ([UInt8]) throws -> Void
    private(set) var troubles = 0

    init(store: ArticleStore, since: Timestamp?, write: @escaping ([UInt8]) throws -> Void) {
        (self.store, self.since, self.write) = (store, since, write)
    }

    mutating func writeVersions(of article: ArticleID) throws {
        for version in versions(of: article) where isAsked(version) {
            if let stored = read(version) { try write(VersionLines.line(of: stored)) }
        }
    }

    /// Asked is the newer version of a pair. Each version is read once; one that cannot be read has no pair.
    mutating func writePairs(of article: ArticleID) throws {
        let versions = versions(of: article)
        var before: StoredArticle?
        for (old, new) in zip(versions, versions.dropFirst()) where isAsked(new) {
            let older = before?.version == old ? before : read(old)
            before = read(new)
            if let older, let before { try write(VersionLines.line(of: older, before)) }
        }
    }

    private func isAsked(_ version: Version) -> Bool { since.map { version.retrieved >= $0 } ?? true }

    private mutating func versions(of article: ArticleID) -> [Version] {
        do throws(StoreError) {
            return try store.versions(of: article)
        } catch {
            tell(error)
            return []
        }
    }

    private mutating func read(_ version: Version) -> StoredArticle? {
        do throws(StoreError) {
            return try store.read(version, withSource: false)
        } catch {
            tell(error)
            return nil
        }
    }

    private mutating func tell(_ error: StoreError) {
        Terminal.note("galley: \(error)")
        troubles += 1
    }
}
