internal import ArgumentParser
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore
internal import ArticleStory

/// `galley log`: the versions of one article.
struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract:
            "Lists the versions of an article, the latest first: when each was seen, how long it is, what it is called.",
        discussion: """
            --stats says instead how often the article was changed, how late after its first publication (by the time \
            that its page gives, else when it was seen first), how much, what the changes cost to be wrong about, and \
            how many of them readers were told of.
            """)

    @Argument(
        help: ArgumentHelp(
            "The article: an id, an address, or any part of an id that only one article has.", valueName: "article"))
    var article: String

    @Flag(help: "Say how often, how late, how much and at which stakes it was changed, and with how many notices.")
    var stats = false

    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let store = try store.open()
        let id = try store.named(article)
        guard !stats else { return try showStatistics(of: ReviewedArticle(id, in: store)) }
        let history = try store.history(of: id)
        switch format {
        case .terminal: print(text(history, on: color.terminal))
        case .json: print(try ContractJSON.encode(HistoryJSON(history), pretty: true))
        }
    }

    private func showStatistics(of article: ReviewedArticle) throws {
        let versions = article.versions.history.versions
        let statistics = ArticleStatistics(
            try article.revisions(through: versions.count - 1), times: versions.map { Int($0.retrieved.seconds) },
            published: Int(try article.firstMoment().seconds))
        let id = article.id.description
        switch format {
        case .terminal:
            color.terminal.show(terminalReport(of: statistics, article: id, headline: versions.last?.headline))
        case .json: print(try ContractJSON.encode(StatisticsJSON(statistics, article: id), pretty: true))
        }
    }

    private func text(_ history: History, on terminal: Terminal) -> String {
        var lines = [terminal.paint(neutralized(history.article.description), .bold)]
        lines += history.versions.reversed().flatMap { text($0, on: terminal) }
        if !history.reviews.isEmpty { lines.append(terminal.paint("Reviews", .bold)) }
        lines += history.reviews.reversed().map { review in
            """
              \(review.time.forPeople)  \(neutralized("\(review.author.name): \(review.subject)"))  \
            \(terminal.paint(review.commit.short, .dim))
            """
        }
        return lines.joined(separator: "\n")
    }

    private func text(_ version: Version, on terminal: Terminal) -> [String] {
        let seen = version.lastSeen > version.retrieved ? ", last seen \(version.lastSeen.forPeople)" : ""
        let words = counted(version.words, "word")
        let number = terminal.paint("Version \(version.number)", .bold)
        let line =
            "\(number)  \(version.retrieved.forPeople)\(seen)  \(words)  \(terminal.paint(version.commit.short, .dim))"
        let back = version.returnsTo.map { terminal.paint("returns to the text of version \($0)", .yellow) }
        return [line] + [back, version.headline.map(neutralized)].compactMap { $0.map { "    " + $0 } }
    }
}

private struct HistoryJSON: Encodable {
    let article: String
    let versions: [VersionJSON]
    let reviews: [ReviewJSON]

    init(_ history: History) {
        article = history.article.description
        versions = history.versions.map(VersionJSON.init)
        reviews = history.reviews.map(ReviewJSON.init)
    }
}

private struct ReviewJSON: Encodable {
    let commit: String
    let author: String
    let time: String
    let subject: String

    init(_ review: Review) {
        (commit, author, time, subject) = (
            review.commit.hex, review.author.description, review.time.iso, review.subject
        )
    }
}
