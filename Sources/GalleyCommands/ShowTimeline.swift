internal import ArgumentParser
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore
internal import ArticleStory

/// `galley timeline`: what became of each figure, quotation and claim through all versions.
struct ShowTimeline: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case terminal, json, svg
    }

    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Follows each figure, quotation and claim through all versions of an article.",
        usage: """
            galley timeline <article>
            galley timeline <article> --figure WORDS | --quote WORDS | --claim WORDS
            """,
        discussion: """
            Says when each was first seen, what it said in which version and on whose word, whether it came back to an \
            earlier value, when it went, and whether readers were told: “silent” means that no notice on the page, of \
            that version or a later one, and no published notice in the article's review speaks of it.

            WORDS are words of the sentence, of what is counted or of the source, in any order. The picture (svg) shows \
            figures alone: the time from left to right, the value from bottom to top.

            Examples: galley timeline election · galley timeline election --figure troops · \
            galley timeline election --figure troops --format svg --output troops.svg
            """)

    @Argument(help: ArticleReference.help)
    var article: ArticleReference

    @Option(
        help: ArgumentHelp("Only figures whose sentence, counted noun or source has these words.", valueName: "words"))
    var figure: String?

    @Option(help: ArgumentHelp("Only quotations whose sentence or speaker has these words.", valueName: "words"))
    var quote: String?

    @Option(help: ArgumentHelp("Only claims whose sentence or source has these words.", valueName: "words"))
    var claim: String?

    @Flag(help: "Show what never changed too, and all that did.")
    var all = false

    @Option(help: "How the answer is written: terminal, json or svg (a picture of figures).")
    var format: Format = .terminal

    @Option(
        help: ArgumentHelp(
            "Write into this file instead of standard output; what is in it is replaced.", valueName: "file"))
    var output: String?

    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    /// Threads that a terminal shows unless all or some are asked for: more than an editor reads at once.
    private static let shownThreads = 25

    func validate() throws {
        guard [figure, quote, claim].compactMap(\.self).count < 2 else {
            throw ValidationError("Give one of --figure, --quote and --claim.")
        }
        guard format != .svg || (quote == nil && claim == nil) else {
            throw ValidationError("The picture shows figures: give --figure with it, or another format.")
        }
    }

    func run() throws {
        let told = try ToldStory(article, in: try store.open())
        var answer = told.story.answer(question)
        if format == .svg, answer.threads.isEmpty { answer = told.story.answer(question.withAll) }
        switch format {
        case .terminal: try show(told, answer)
        case .json: try write(try ContractJSON.encode(TimelineJSON(told, answer), pretty: true) + "\n")
        case .svg:
            guard let picture = timelinePicture(of: told, answer) else { try fail(withoutPicture) }
            try write(picture)
        }
    }

    private var question: StoryQuestion {
        let asked: [(FactKind, String?)] = [(.figure, figure), (.quote, quote), (.claim, claim)]
        let named = asked.lazy.compactMap { kind, words in words.map { (kind, $0) } }.first
        return StoryQuestion(
            kind: named?.0 ?? (format == .svg ? .figure : nil), words: named?.1 ?? "",
            withUnchanged: all || (named != nil && format != .svg))
    }

    private func show(_ told: ToldStory, _ answer: StoryAnswer) throws {
        let report = terminalReport(of: told, answer, limit: question.withUnchanged ? nil : Self.shownThreads)
        guard output != nil else { return color.terminal.show(report) }
        try write(terminalText(report, width: 100, isColored: false))
    }

    private func write(_ text: String) throws {
        guard let output else { return Terminal.write(Array(text.utf8)) }
        try OutputFile.write(Array(text.utf8), to: output)
    }

    private var withoutPicture: String {
        let asked = figure.map { " with “\($0)”" } ?? " that changed"
        return "No figure\(asked) has a value to draw. Leave out --format svg to see what there is, or ask other words."
    }
}

extension ToldStory {
    /// The story of an article up to the version that was named, else the latest.
    init(_ reference: ArticleReference, in store: ArticleStore) throws {
        let article = try ReviewedArticle(try store.named(reference.article), in: store)
        let history = article.versions.history
        let last = try history.version(reference.version ?? .latest)
        self.init(
            article: article.id.description, headline: last.headline,
            versions: history.versions.prefix(last.number).map(VersionMoment.init),
            story: try article.story(through: last))
    }
}

extension VersionMoment {
    init(_ version: Version) {
        self.init(number: version.number, seconds: Int(version.retrieved.seconds), commit: version.commit.hex)
    }
}
