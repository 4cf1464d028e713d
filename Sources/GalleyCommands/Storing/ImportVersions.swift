internal import ArgumentParser
internal import ArticleIngest
internal import ArticleReport
internal import ArticleStore

/// `galley import`: whole archives at once.
struct ImportVersions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes over whole archives.",
        discussion: """
            Every kind ends on the same path: what is stored is what “galley snapshot” would have stored, in large groups. \
            Whatever stops an import, run it again with the same archive: what is stored is passed over. A record that is \
            no version is told and passed over, and the exit code is 1.

            Example: galley import warc crawl.warc.gz
            """,
        subcommands: [
            ImportLines.self, ImportWARC.self, ImportWACZ.self, ImportMHTML.self, ImportSaved.self, ImportWayback.self,
            ImportMarkdown.self, ImportWord.self, ImportGit.self, ImportMediaWiki.self, ImportNewsDiffs.self,
            ImportNewsEdits.self, ImportGuess.self,
        ])
}

/// `galley import ndjson`: the door through which every other import writes.
struct ImportLines: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ndjson",
        abstract: "Stores many versions, one a line of JSON.",
        discussion: """
            Each line is an object with strings: {"article" or "url", "text" or "html", "retrieved", "published"?}. The \
            versions of an article stand in their order, the oldest first; articles may be mixed. What is stored is \
            what “galley snapshot” would have stored, with the same ids.

            The versions become visible in large groups. Whatever stops an import, run it again with the same lines: \
            what is stored is passed over. A line that is no version is told and passed over, and the exit code is 1: \
            so is one that seems to be no article, or has lost most of the version before it, unless --force is given.

            Example: galley import ndjson archive.ndjson
            """)

    @Argument(
        help: ArgumentHelp("A file with a line of JSON for each version; “-” reads standard input.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("Who imports: \"Name <address>\".", valueName: "person"))
    var author: String?

    @Flag(help: "Keep only the hashes of the sources, not the sources themselves.")
    var withoutSource = false

    @Flag(help: "Store lines even if they seem to be no articles.")
    var force = false

    @OptionGroup var store: StoreOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let store = try store.open()
        store.clearLitter(at: Clock.now)
        var run = ImportRun(
            try BulkWriter(into: store, leavingOut: force ? nil : { isCollapse(old: $0, new: $1) }),
            try LineSource(file),
            VersionLine.Defaults(
                store: store, author: try SnapshotAuthor.named(author), keepsSource: !withoutSource, now: nil,
                isForced: force))
        try run.toTheEnd()
        switch format {
        case .terminal: print(run.counts.sentence)
        case .json: print(try ContractJSON.encode(run.counts, pretty: true))
        }
        if run.counts.refused > 0 { throw ExitCode(1) }
    }
}

/// An import on its way.
struct ImportRun {
    private let writer: BulkWriter
    private var source: LineSource
    private let defaults: VersionLine.Defaults
    private var progress: ImportProgress
    private(set) var counts = ImportCounts(unit: "line")

    /// Lines with so many bytes are read, hashed and compressed at a time.
    private static let bytesTogether = 8 << 20

    init(_ writer: BulkWriter, _ source: LineSource, _ defaults: VersionLine.Defaults) {
        (self.writer, self.source, self.defaults) = (writer, source, defaults)
        progress = ImportProgress(length: source.length)
    }

    mutating func toTheEnd() throws {
        while true {
            let lines = try source.next(atMost: Self.bytesTogether, waits: true)
            guard !lines.isEmpty else { break }
            try take(lines)
            if writer.isFull { try writer.commit() }
            progress.tell(bytes: source.bytesRead, versions: counts.lines)
        }
        try writer.commit()
    }

    private mutating func take(_ lines: [StreamLines.Line]) throws {
        var versions: [(place: Int, line: VersionLine)] = []
        for (place, version) in lines.versions(defaults).enumerated() {
            switch version {
            case .success(let version): versions.append((counts.lines + place + 1, version))
            case .failure(let error): counts.refuse("Line \(counts.lines + place + 1): \(error.message)")
            case nil: break
            }
        }
        for (outcome, version) in zip(try writer.add(versions.map(\.line.snapshot)), versions) {
            if case .collapsed(let latest) = outcome {
                let error = BatchError(version.line, collapsedFrom: latest)
                counts.refuse("Line \(version.place): \(error.message)")
            } else {
                counts.count(outcome)
            }
        }
        counts.lines += lines.count
    }
}
