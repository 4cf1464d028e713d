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

            Example: galley snapshot draft.txt --article election
            """)

    @Argument(help: ArgumentHelp("A text file or web page; “-” reads standard input.", valueName: "file"))
    var file: String

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

    @OptionGroup var store: StoreOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let store = try store.open()
        store.clearLitter(at: Clock.now)
        let outcome = try store.snapshot(try snapshot(of: try id(in: store), from: try InputFile(file)))
        switch format {
        case .terminal: print(sentence(outcome))
        case .json: print(try ContractJSON.encode(SnapshotJSON(outcome), pretty: true))
        }
    }

    private func id(in store: ArticleStore) throws -> ArticleID {
        if let article { return try store.articleID(article) }
        if let url { return try ArticleID(url: url) }
        try fail(
            "The snapshot needs a name. Give --article with an id such as election, or --url with the page's address.")
    }

    private func snapshot(of id: ArticleID, from input: InputFile) throws -> Snapshot {
        let article = try input.article(url: url)
        let program = "galley \(GalleyCommand.configuration.version)"
        var snapshot = Snapshot(
            article: id, text: article.text + "\n", retrieved: try Clock.time(retrieved), extractor: program,
            author: try person())
        snapshot.roles = article.blocks.map(\.role.rawValue)
        snapshot.headline = article.title
        snapshot.byline = article.byline
        snapshot.url = url ?? article.canonicalURL
        snapshot.published = try checkedPublished() ?? article.published
        snapshot.modified = article.modified
        snapshot.language = article.language
        snapshot.source = .init(bytes: input.bytes, kind: input.isPage ? .html : .text, isKept: !withoutSource)
        return snapshot
    }

    private func checkedPublished() throws -> String? {
        guard let published, Timestamp(published) == nil, Timestamp(endOfDay: published) == nil else {
            return published
        }
        try fail("“\(published)” is no day and no time. Write --published 2024-10-18, or 2024-10-18T14:05Z.")
    }

    private func person() throws -> Person {
        guard let author else { return .galley }
        guard let person = Person(author) else {
            try fail("“\(author)” is no person. Write --author \"Ada Lovelace <ada@example.org>\".")
        }
        return person
    }

    private func sentence(_ outcome: SnapshotOutcome) -> String {
        let version = outcome.version
        return switch outcome {
        case .stored: "Stored version \(version.number) of \(version.article): \(counted(version.words, "word"))."
        case .unchanged:
            """
            \(version.article) is unchanged since version \(version.number) of \(version.retrieved.forPeople); no new \
            version was stored.
            """
        case .returned(_, to: let earlier):
            "Stored version \(version.number) of \(version.article): it returns to the text of version \(earlier)."
        }
    }
}
