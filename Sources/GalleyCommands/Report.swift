internal import ArgumentParser
internal import ArticleIndex
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore
internal import ArticleStory

/// `galley report`: what was corrected, over all articles.
struct Report: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case terminal, csv, html, json
    }

    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Counts what was corrected over all articles: with and without notice, how fast, by desk and kind.",
        usage: "galley report --since <when> [--until <when>] [--host <host>] [--format <format>] [--output <file>]",
        discussion: """
            A correction here is a substantive change between neighbouring versions that replaced or took out words that \
            had stood. It has a notice where one on the page speaks of it, in the same version or a later one, or where \
            the desk published one; “decided” are those that somebody triaged. The time to correct runs from the version \
            that brought the words to the one that changed them. The desk is the section in the article's address (the \
            first part of example.org/news+city-hall), else the host.

            <when> is a duration before now (30d, 12h, 4w), a day or a time.

            Example: galley report --since 30d --format html --output corrections.html
            """)

    @Option(
        help: ArgumentHelp(
            "Count versions that were seen first since then: 30d, 12h, 4w, a day or a time.", valueName: "when"))
    var since: String

    @Option(help: ArgumentHelp("Count those before then alone (default: now).", valueName: "when"))
    var until: String?

    @Option(help: ArgumentHelp("Count articles of this host alone.", valueName: "host"))
    var host: String?

    @Option(help: "How the answer is written: terminal, csv, html (one page) or json.")
    var format: Format = .terminal

    @Option(
        help: ArgumentHelp(
            "Write into this file instead of standard output; what is in it is replaced.", valueName: "file"))
    var output: String?

    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    func run() throws {
        let period = try Period(since: since, until: until, now: Clock.now)
        let store = try store.open()
        var (question, articles) = (ArticleQuestion(), [ArticleSummary]())
        (question.changedSince, question.host) = (period.start, host)
        let damaged = try store.index().articles(question) { articles.append($0) }
        let survey = CorrectionSurvey(of: articles, in: store, since: period.start, until: period.end) { done in
            Progress.tell("\(done) of \(articles.count) articles")
        }
        let report = CorrectionsReport(
            survey.table, from: Int(period.start.seconds), to: Int(period.end.seconds), host: host)
        try write(report)
        for error in damaged { Terminal.note("galley: \(error)") }
        for error in survey.unread { Terminal.note("galley: \(error.sentence)") }
        if !damaged.isEmpty || !survey.unread.isEmpty { throw ExitCode(2) }
    }

    private func write(_ report: CorrectionsReport) throws {
        let text =
            switch format {
            case .terminal: terminalText(terminalReport(of: report), width: 100, isColored: false)
            case .csv: correctionsTable(of: report)
            case .html: correctionsPage(of: report)
            case .json: try ContractJSON.encode(CorrectionsJSON(report), pretty: true) + "\n"
            }
        if let output { return try OutputFile.write(Array(text.utf8), to: output) }
        guard format == .terminal else { return Terminal.write(Array(text.utf8)) }
        color.terminal.show(terminalReport(of: report))
    }
}

/// From one moment up to another.
private struct Period {
    let start: Timestamp
    let end: Timestamp

    init(since: String, until: String?, now: Timestamp) throws {
        start = try Clock.since(since)
        end = try until.map { try Clock.since($0) } ?? now
        guard start < end else {
            try fail("Nothing lies between \(start.forPeople) and \(end.forPeople). Give an earlier --since.")
        }
    }
}
