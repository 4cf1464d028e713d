internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleStore

/// `galley export`: what was said about an article, for other programs.
struct Export: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonld, ndjson, csv, criticmarkup, docx, html
        case schemaOrg = "schema.org"
        case atom
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes an article's annotations, edits or corrections in a format of other programs.",
        usage: "galley export <article> [<old> [<new>]] --format <format> [--output <file>]",
        discussion: """
            All annotations of the article: jsonld (one W3C AnnotationCollection), ndjson (one a line), csv (for a \
            spreadsheet).
            What changed between two versions, with what was said about it: criticmarkup (text with marks), docx (a \
            Word file with tracked changes and comments), html (one page). Without versions, the first and the latest.
            What readers are told: schema.org (the article with its corrections, for the page), atom (a feed of \
            corrections).

            Example: galley export election 2 5 --format docx --output election.docx
            """)

    @Argument(
        help: ArgumentHelp(
            "The article, and two of its versions (default: the first and the latest).", valueName: "article"))
    var names: [String]

    @Option(
        help: ArgumentHelp("jsonld, ndjson, csv, criticmarkup, docx, html, schema.org or atom.", valueName: "format"))
    var format: Format

    @Option(
        help: ArgumentHelp(
            "Write into this file instead of standard output; what is in it is replaced.", valueName: "file"))
    var output: String?

    @Flag(help: "In the atom feed, list notices too that are approved and not yet published.")
    var drafts = false

    @Option(help: ArgumentHelp("In the atom feed, the address where it will be found.", valueName: "url"))
    var feedURL: String?

    @Flag(help: "In a csv file, start with a byte order mark, by which Excel knows that it is UTF-8.")
    var bom = false

    @OptionGroup var store: StoreOption

    func validate() throws {
        guard (1...3).contains(names.count) else {
            throw ValidationError("Give an article and at most two of its versions.")
        }
        if drafts, format != .atom { throw ValidationError("--drafts goes with --format atom alone.") }
        if feedURL != nil, format != .atom { throw ValidationError("--feed-url goes with --format atom alone.") }
        if feedURL.map({ !$0.hasPrefix("https://") && !$0.hasPrefix("http://") }) == true {
            throw ValidationError("--feed-url must be an address that starts with https:// or http://.")
        }
        if bom, format != .csv { throw ValidationError("--bom goes with --format csv alone.") }
    }

    func run() throws {
        if format == .docx, output == nil, StandardStreams.isTerminal(.output) {
            try fail(
                "A Word file would garble the terminal. Give --output \(names[0]).docx, or send the output into a file."
            )
        }
        let store = try store.open()
        let article = try ArticleToExport(names[0], in: store)
        do { try write(try bytes(of: article)) } catch let error as ExportError {
            try fail("\(error). Export two versions that differ less, or take another format.")
        }
        article.faults.forEach { Terminal.note("galley: \(neutralized($0))") }
        if !article.faults.isEmpty { throw ExitCode(2) }
    }

    private func bytes(of article: ArticleToExport) throws -> [UInt8] {
        switch format {
        case .jsonld: Array(annotationCollection(article.exported).utf8)
        case .ndjson: Array(annotationLines(article.exported).utf8)
        case .csv:
            (bom ? [0xEF, 0xBB, 0xBF] : [])
                + Array(annotationTable(article.exported, texts: try article.annotatedTexts()).utf8)
        case .criticmarkup: Array(criticMarkup(try article.review(names).0).utf8)
        case .docx: try wordDocument(try article.review(names).0)
        case .html: try page(of: article)
        case .schemaOrg: Array(linkedData(article.exported).utf8)
        case .atom: Array(correctionsFeed(article.exported, withApproved: drafts, at: feedURL).utf8)
        }
    }

    private func page(of article: ArticleToExport) throws -> [UInt8] {
        let (review, heading) = try article.review(names)
        return Array(htmlPage(of: review, heading: heading).utf8)
    }

    private func write(_ bytes: [UInt8]) throws {
        guard let output else { return StandardStreams.write(bytes, to: .output) }
        try OutputFile.write(bytes, to: output)
    }
}
