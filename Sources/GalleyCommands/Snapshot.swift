internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleStore
internal import FoundationEssentials

/// `galley snapshot`: stores the article as it stands now.
struct TakeSnapshot: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Stores an article as it stands now; makes a new version if its text is new.",
        discussion: """
            Name the article with --article (a name that you choose, such as election) or with --url (the page's address); the text comes \
            from a file, or from standard input with “-”. The version is on the disk when the command returns.

            Example: galley snapshot draft.txt --article election
            """)

    @Argument(help: ArgumentHelp("The article's text, UTF-8; “-” reads standard input.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("The article's id: any name, or host/slug.", valueName: "id"))
    var article: String?

    @Option(help: ArgumentHelp("The page's address; names the article if --article does not.", valueName: "address"))
    var url: String?

    @Option(help: ArgumentHelp("When the article says that it was published (2024-10-18, or a time).", valueName: "time"))
    var published: String?

    @Option(help: ArgumentHelp("When the text was fetched (default: now); UTC unless it says otherwise.", valueName: "time"))
    var retrieved: String?

    @Option(help: ArgumentHelp("Who takes the snapshot: “Name <address>”.", valueName: "person"))
    var author: String?

    @Flag(help: "Store only the hash of the source, not the source itself.")
    var withoutSource = false

    @OptionGroup var store: StoreOption
    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let store = try store.open()
        let outcome = try store.snapshot(try snapshot(of: try id(), from: try InputFile(file)))
        switch format {
        case .terminal: print(sentence(outcome))
        case .json: print(try SnapshotJSON(outcome).line)
        }
    }

    private func id() throws -> ArticleID {
        if let article { return try ArticleID(article) }
        if let url { return try ArticleID(url: url) }
        try fail("The snapshot needs a name: give --article with an id such as local/election, or --url with the page's address.")
    }

    private func snapshot(of id: ArticleID, from input: InputFile) throws -> Snapshot {
        let text = try input.articleText()
        let analysis = analyze(ArticleText(text), published: try published.map(day))
        var snapshot = Snapshot(
            article: id, text: text, retrieved: try retrieved.map(Moment.init)?.timestamp ?? Moment.now.timestamp,
            extractor: "galley \(GalleyCommand.version) text", author: try author.map(person) ?? .galley)
        snapshot.roles = analysis.blocks.map(\.role.rawValue)
        snapshot.headline = analysis.blocks.first { $0.role == .headline }.map { analysis.text[$0.range].singleLine }
        snapshot.url = url
        snapshot.published = published
        snapshot.source = .init(bytes: input.bytes, kind: .text, isKept: !withoutSource)
        return snapshot
    }

    private func day(_ text: String) throws -> Day {
        guard let day = Day(iso: text) else { try fail("“\(text)” is no day: write --published 2024-10-18, or a time such as 2024-10-18T14:05Z.") }
        return day
    }

    private func person(_ text: String) throws -> Person {
        guard let person = Person(text) else { try fail("“\(text)” is no person: write --author \"Ada Lovelace <ada@example.org>\".") }
        return person
    }

    private func sentence(_ outcome: SnapshotOutcome) -> String {
        let version = outcome.version
        return switch outcome {
        case .stored: "Stored version \(version.number) of \(version.article): \(version.words) words."
        case .unchanged: "\(version.article) is unchanged since \(version.retrieved) (version \(version.number)); nothing was stored."
        case .returned(_, to: let earlier): "Stored version \(version.number) of \(version.article): it returns to version \(earlier)."
        }
    }
}
