internal import ArgumentParser
internal import ArticleIndex
internal import ArticleReport
internal import ArticleStore

/// `galley articles`: what the store has.
struct ListArticles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "articles",
        abstract: "Lists the articles in the store: how many versions each has, and its latest headline.",
        discussion: """
            Examples: galley articles --changed-since 30d --host bbc.co.uk
                      galley articles --text '"up to 12,000" troops'
            """)

    @Argument(help: ArgumentHelp("List only articles whose id contains this.", valueName: "part"))
    var part: String?

    @Option(
        help: ArgumentHelp(
            "Only articles that got a version since: a time, a day, or 30d, 12h, 2w ago.", valueName: "time"))
    var changedSince: String?

    @Option(
        help: ArgumentHelp(
            "Only articles whose latest version has all of these words; “quotation marks” make a phrase.",
            valueName: "words"))
    var text: String?

    @OptionGroup var limits: AnswerLimits
    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let store = try store.open()
        var list = ArticleList(format, on: color.terminal, of: store)
        let damaged = try store.index().articles(try question()) { list.add($0) }
        list.end()
        if list.isEmpty {
            Terminal.note("The store has no such articles yet; “galley snapshot” adds one.")
        }
        for error in damaged { Terminal.note("galley: \(error)") }
        if !damaged.isEmpty { throw ExitCode(2) }
    }

    private func question() throws -> ArticleQuestion {
        var question = ArticleQuestion()
        question.part = part?.lowercased().composed
        question.host = limits.hostOfIDs
        question.limit = limits.limit
        question.changedSince = try changedSince.map { try Clock.since($0) }
        question.words = try text.map { try searchWords($0) }
        return question
    }
}

/// A list that is written while it is found: no archive has to fit into memory.
private struct ArticleList {
    private let format: OutputFormat
    private let terminal: Terminal
    private let store: ArticleStore
    private var waiting: [ArticleSummary] = []
    private(set) var isEmpty = true
    /// Articles that are written at once.
    private static let atOnce = 500

    init(_ format: OutputFormat, on terminal: Terminal, of store: ArticleStore) {
        (self.format, self.terminal, self.store) = (format, terminal, store)
    }

    mutating func add(_ article: ArticleSummary) {
        waiting.append(article)
        if waiting.count == Self.atOnce { write() }
    }

    mutating func end() {
        if !waiting.isEmpty { write() }
        if format == .json { print(isEmpty ? "[\n\n]" : "\n]") }
    }

    private mutating func write() {
        switch format {
        case .terminal: print(waiting.map(text).joined(separator: "\n"))
        case .json: print((isEmpty ? "[\n" : ",\n") + json, terminator: "")
        }
        (waiting, isEmpty) = ([], false)
    }

    /// The articles as they stand in one list of all, without its brackets.
    private var json: String {
        let list = try? ContractJSON.encode(waiting.map { ArticleJSON($0, in: store) }, pretty: true)
        return String(decoding: (list ?? "").utf8.dropFirst(2).dropLast(2), as: UTF8.self)
    }

    private func text(_ summary: ArticleSummary) -> String {
        let count = counted(summary.versions, "version")
        let headline = summary.latest.headline.map { ": " + terminal.paint(neutralized($0), .italic) } ?? ""
        return """
            \(terminal.paint(neutralized(summary.article.description), .bold))
                \(count), the latest of \(summary.latest.retrieved.forPeople)\(headline)
            """
    }
}

private struct ArticleJSON: Encodable {
    let article: String
    let versions: Int
    let latest: VersionJSON

    init(_ summary: ArticleSummary, in store: ArticleStore) {
        (article, versions) = (summary.article.description, summary.versions)
        latest = VersionJSON(store.noted(summary.latest))
    }
}
