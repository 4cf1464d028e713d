internal import ArgumentParser
internal import ArticleArchives
internal import ArticleIngest
internal import ArticleReport
internal import ArticleStore

/// What every import of an archive can be told.
struct ImportOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who imports: \"Name <address>\".", valueName: "person"))
    var author: String?

    @Flag(help: "Keep only the hashes of the sources, not the sources themselves.")
    var withoutSource = false

    @Flag(help: "Store versions even if they seem to be no articles.")
    var force = false

    @OptionGroup var store: StoreOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    /// Imports what a reader reads; the command then ends with 1 where a record was refused.
    func take(_ reader: @autoclosure () throws -> any ArchiveReader, as article: String? = nil) throws {
        let store = try store.open()
        store.clearLitter(at: Clock.now)
        let naming = ArchivedSnapshot.Naming(
            store: store, article: try article.map { try store.articleID($0) },
            author: try SnapshotAuthor.named(author), keepsSource: !withoutSource, isForced: force)
        var run = ArchiveRun(
            try BulkWriter(into: store, leavingOut: force ? nil : { isCollapse(old: $0, new: $1) }), try reader(),
            naming)
        try run.toTheEnd()
        switch format {
        case .terminal: print(run.counts.sentence)
        case .json: print(try ContractJSON.encode(run.counts, pretty: true))
        }
        if run.counts.refused > 0 { throw ExitCode(1) }
    }
}

/// The option `--article`, for archives whose files may be one article.
struct OneArticleOption: ParsableArguments {
    @Option(
        name: .customLong("article"),
        help: ArgumentHelp(
            "All of it is this article: any name, or host/slug. Else the page's address or the file's name says which.",
            valueName: "id"))
    var id: String?
}
