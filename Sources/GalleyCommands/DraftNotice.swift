internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

/// `galley notice`: the correction notice that goes with an article.
struct DraftNotice: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notice",
        abstract: "Drafts the correction notice of an article; a person reads it and publishes it.",
        discussion: """
            Without --style it prints the notices that were approved, in the words in which they were approved. With \
            --style it words the approved changes as a house would, from what is known of them; where nothing is \
            approved yet, what was decided or drafted. A style is \(NoticeTemplate.houses.joined(separator: ", ")) or \
            a file: --template prints a house's own as a start. What Galley cannot know it does not make up: the draft \
            shows the gap as [[what is missing]], and “galley review --draft” takes it only when it is filled.

            Example: galley notice troops --style nyt --only 3f2a | galley review troops 3f2a --draft -
            """)

    @Argument(
        help: ArgumentHelp(
            "The article: an id, an address, or any part of an id that only one article has.", valueName: "article"))
    var article: String?

    @Option(help: ArgumentHelp("How it is worded: a house, or a file of your own.", valueName: "house|file"))
    var style: String?

    @Option(
        help: ArgumentHelp(
            "Whether the notice says what was wrong (default: as the style has it).", valueName: "yes|no"))
    var repeatError: YesOrNo?

    @Option(help: ArgumentHelp("Speak of this annotation alone, whatever was decided about it.", valueName: "id"))
    var only: String?

    @Option(
        help: ArgumentHelp(
            "The day of the correction (default: when the corrected version was first seen).", valueName: "day"))
    var date: String?

    @Option(
        help: ArgumentHelp("Print the table of a house, to be changed and given as --style FILE.", valueName: "house"))
    var template: String?

    @OptionGroup var store: StoreOption

    func validate() throws {
        guard (article == nil) != (template == nil) else {
            throw ValidationError("Give an article, or --template and a house.")
        }
        if let date, Day(iso: date) == nil { throw ValidationError("“\(date)” is no day; write it as 2024-10-18.") }
    }

    func run() throws {
        if let template { return print(try table(of: template), terminator: "") }
        let store = try store.open()
        let article = try ReviewedArticle(try store.named(article ?? ""), in: store)
        let standing = try article.annotations()
        _ = Terminal.noteTrouble(standing)
        if style == nil, only == nil, repeatError == nil {
            try printApproved(standing)
        } else {
            let subjects = try article.noticeSubjects(in: standing, only: only)
            if !subjects.isSettled { Terminal.note("None of this is approved yet.") }
            try printDraft(subjects, published: try article.firstDay())
        }
        if standing.hasTrouble { throw ExitCode(2) }
    }

    private func printApproved(_ standing: StandingAnnotations) throws {
        let drafts = standing.approved.compactMap { $0.draft?.text }
        guard !drafts.isEmpty else {
            try fail(
                """
                No notice of \(standing.article) is approved. Give --style to see one drafted, or “galley review \
                \(standing.article)” to see what is open.
                """
            )
        }
        print(neutralizedLines(drafts.joined(separator: "\n\n")))
    }

    private func printDraft(_ subjects: NoticeSubjects, published: String?) throws {
        let drafted = draftNotice(
            of: subjects.annotations, in: try template(style ?? "plain"),
            repeatingError: repeatError.map { $0 == .yes }, day: date ?? subjects.day, published: published)
        guard let drafted else {
            try fail(
                """
                There is no change that calls for a notice. “galley review” decides: galley review ARTICLE ID --as \
                correction.
                """
            )
        }
        let missing = gaps(in: drafted.text)
        if !missing.isEmpty {
            let words = missing.map { "“\(neutralized($0))”" }.joined(separator: ", ")
            Terminal.note("The draft has \(missing.count == 1 ? "a gap" : "gaps") to fill: \(words).")
        }
        print(neutralizedLines(drafted.text))
    }

    private func template(_ style: String) throws -> NoticeTemplate {
        let table = try NoticeTemplate.table(of: style) ?? file(style)
        do throws(AnnotationError) { return try NoticeTemplate(table) } catch {
            try fail("The style \(style) cannot be read: \(error).")
        }
    }

    private func file(_ path: String) throws -> String {
        guard path.contains("/") || path.contains(".") else {
            try fail(
                "“\(path)” is no style. There are \(NoticeTemplate.houses.joined(separator: ", ")); or give a file.")
        }
        guard let text = String(validating: try InputFile(path).bytes, as: UTF8.self) else {
            try fail("\(path) is not UTF-8.")
        }
        return text
    }

    private func table(of house: String) throws -> String {
        guard let table = NoticeTemplate.table(of: house) else {
            try fail(
                "“\(house)” is no house that Galley knows. There are \(NoticeTemplate.houses.joined(separator: ", ")).")
        }
        return table
    }
}

enum YesOrNo: String, ExpressibleByArgument, CaseIterable { case yes, no }
