internal import ArgumentParser
internal import ArticleIndex
internal import ArticleReport
internal import ArticleStore

/// `galley rivals`: what articles of one event say differently.
struct Rivals: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rivals",
        abstract:
            "Tells the same things counted with different figures in different articles, and names spelt two ways.",
        discussion: """
            Compares the latest versions of articles that share rare words, such as the names of one event. Without an \
            article, those that changed lately are compared with all others. The exit code is 1 where there is \
            something to report.

            Example: galley rivals --since 2w --host bbc.co.uk
            """)

    @Argument(
        help: ArgumentHelp(
            "The article: an id, an address, or any part of an id that only one article has.", valueName: "article"))
    var name: String?

    @Option(
        help: ArgumentHelp(
            "Without an article, those that got a version since: a time, a day, or 30d, 12h, 2w ago (default: 7d).",
            valueName: "time"))
    var since: String?

    @OptionGroup var limits: AnswerLimits
    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    private static let shown = 50

    func validate() throws {
        guard name == nil || (since == nil && limits.host == nil) else {
            throw ValidationError("--since and --host choose articles: name none with them.")
        }
    }

    func run() throws {
        let store = try store.open()
        let index = try store.index()
        let articles =
            try name.map { [try store.named($0)] }
            ?? index.articles(changedSince: try Clock.since(since ?? "7d"), host: limits.hostOfIDs)
        let rivals = try index.rivals(of: articles, limit: limits.limit ?? Self.shown)
        switch format {
        case .terminal: color.terminal.show(rivals.isEmpty ? [] : terminalReport(of: rivals))
        case .json: print(try ContractJSON.encode(rivals.map(RivalryJSON.init), pretty: true))
        }
        guard rivals.isEmpty else { throw ExitCode(1) }
        Terminal.note("No other article gives other figures\(articles.isEmpty ? ": none changed since then" : "").")
    }
}

private func terminalReport(of rivals: [Rivalry]) -> [Paragraph] {
    rivals.flatMap { rivalry in
        let what = rivalry.kind == .name ? "A name spelt two ways" : rivalry.things ?? "A figure"
        let title = "\(what): “\(rivalry.left.words)” and “\(rivalry.right.words)”"
        return [Paragraph(title, .strong), paragraph(rivalry.left), paragraph(rivalry.right), .blank]
    }
    .dropLast()
}

private func paragraph(_ side: Rivalry.Side) -> Paragraph {
    let version = side.version
    let source = side.source.map { ", according to \($0)" } ?? ""
    return Paragraph(
        [
            Paragraph.Run(version.article.description),
            Paragraph.Run(" v\(version.number), \(version.retrieved.forPeople)\(source): ", .faint),
            Paragraph.Run("“\(side.sentence.singleLine)”"),
        ], indent: 4, hang: 8)
}

private struct RivalryJSON: Encodable {
    struct SideJSON: Encodable {
        let article: String
        let version: Int
        let commit: String
        let words: String
        let value: Nullable<Double>
        let source: Nullable<String>
        let sentence: String

        init(_ side: Rivalry.Side) {
            (article, version) = (side.version.article.description, side.version.number)
            (commit, words, sentence) = (side.version.commit.hex, side.words, side.sentence)
            (value, source) = (Nullable(side.value), Nullable(side.source))
        }
    }

    let kind: String
    let things: Nullable<String>
    let sides: [SideJSON]

    init(_ rivalry: Rivalry) {
        (kind, things) = (rivalry.kind.rawValue, Nullable(rivalry.things))
        sides = [SideJSON(rivalry.left), SideJSON(rivalry.right)]
    }
}
