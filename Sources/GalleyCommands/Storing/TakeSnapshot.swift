internal import ArgumentParser
internal import ArticleIngest
internal import ArticleReport
internal import ArticleStore

/// `galley snapshot`: stores the article as it stands now.
struct TakeSnapshot: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Stores an article as it stands now; makes a new version if its text is new.",
        discussion: """
            Name the article with --article (any name that you choose, such as election) or with --url (the page's \
            address). The text comes from a text file, a web page, or standard input with “-”. The version is on the \
            disk when the command returns.

            With --batch, standard input holds a version a line, as “galley import ndjson” takes them, and each line is \
            answered by one of JSON when its version is on the disk.

            What seems to be no article (an error page, a consent wall, the start of a paid one, a feed), and a version \
            that has lost most of the last one, is refused: exit code 3. With --force it is stored as it is.

            Example: galley snapshot draft.txt --article election
            """)

    @Argument(help: ArgumentHelp("A text file or web page; “-” reads standard input.", valueName: "file"))
    var file: String?

    @Flag(
        help: ArgumentHelp(
            "Store a version for each line of JSON on standard input: article or url, text or html, retrieved, published."
        ))
    var batch = false

    @Option(help: ArgumentHelp("The article's id: any name, or host/slug.", valueName: "id"))
    var article: String?

    @Option(help: ArgumentHelp("The page's address; names the article if --article does not.", valueName: "address"))
    var url: String?

    @Option(
        help: ArgumentHelp(
            "When it was published (2024-10-18, or a time), if the page does not say.", valueName: "time"))
    var published: String?

    @Option(
        help: ArgumentHelp("When it was fetched (default: now); UTC unless the time says otherwise.", valueName: "time")
    )
    var retrieved: String?

    @Option(help: ArgumentHelp("Who takes the snapshot: \"Name <address>\".", valueName: "person"))
    var author: String?

    @Flag(help: "Keep only the hash of the source, not the source itself.")
    var withoutSource = false

    @Flag(help: "Store it even if it seems to be no article.")
    var force = false

    @OptionGroup var store: StoreOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func validate() throws {
        guard batch else {
            if file == nil { throw ValidationError("Name a file with the article’s text, or “-” for standard input.") }
            return
        }
        guard file == nil, article == nil, url == nil, published == nil, retrieved == nil else {
            throw ValidationError(
                "With --batch the lines themselves say which article each is, and when it was retrieved.")
        }
    }

    func run() throws {
        let store = try store.open()
        store.clearLitter(at: Clock.now)
        guard let file else {
            var batch = try SnapshotBatch(
                into: store, author: try SnapshotAuthor.named(author), keepsSource: !withoutSource,
                isForced: force)
            if try !batch.run() { throw ExitCode(1) }
            return
        }
        let (id, input) = (try id(in: store), try InputFile(file))
        let article = try input.article(url: url)
        if !force { try store.refuseLoss(of: article, after: id, named: input.name) }
        let outcome = try store.snapshot(try snapshot(of: id, article, from: input))
        switch format {
        case .terminal: for line in [outcome.sentence, article.reading.sentence].compactMap(\.self) { print(line) }
        case .json: print(try ContractJSON.encode(SnapshotJSON(outcome), pretty: true))
        }
    }

    private func id(in store: ArticleStore) throws -> ArticleID {
        if let article { return try store.articleID(article) }
        if let url { return try ArticleID(url: url) }
        try fail(
            "The snapshot needs a name. Give --article with an id such as election, or --url with the page's address.")
    }

    private func snapshot(
        of id: ArticleID, _ article: IngestedArticle, from input: InputFile
    ) throws -> Snapshot {
        if let published, !FoundVersion.isTime(published) {
            try fail("“\(published)” is no day and no time. Write --published 2024-10-18, or 2024-10-18T14:05Z.")
        }
        let source = Snapshot.Source(
            bytes: input.bytes, kind: input.isPage ? .html : .text, isKept: !withoutSource)
        return FoundVersion(article: article, source: source, url: url, published: published)
            .snapshot(of: id, retrieved: try Clock.time(retrieved), by: try SnapshotAuthor.named(author))
    }
}

extension SnapshotOutcome {
    /// What became of the snapshot, for people.
    var sentence: String {
        switch self {
        case .stored(let version):
            "Stored version \(version.number) of \(version.article): \(counted(version.words, "word"))."
        case .unchanged(let version):
            """
            \(version.article) is unchanged since version \(version.number) of \(version.retrieved.forPeople); no new \
            version was stored.
            """
        case .returned(let version, to: let earlier):
            "Stored version \(version.number) of \(version.article): it returns to the text of version \(earlier)."
        }
    }
}

/// Who takes snapshots: the person that an option names, or Galley.
enum SnapshotAuthor {
    static func named(_ text: String?) throws -> Person {
        guard let text else { return .galley }
        guard let person = Person(text) else {
            try fail("“\(text)” is no person. Write --author \"Ada Lovelace <ada@example.org>\".")
        }
        return person
    }
}
