internal import ArgumentParser
internal import ArticleReport
internal import ArticleStore

/// `galley show`: the text of one version.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: """
            Prints the text of one version, exactly as it is stored (on a terminal, what would steer it is shown by \
            name); which version it is goes to standard error.
            """
    )

    @Argument(help: ArticleReference.help)
    var article: ArticleReference

    @Flag(help: "Print the page or file as it was received instead.")
    var source = false

    @Flag(help: "Print the text with what was read out of it: claims, who makes them, figures, dates, quotations.")
    var analysis = false

    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    @Option(help: "How the answer is written: terminal (the text alone) or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let store = try store.open()
        let stored = try store.read(try store.named(article))
        if source {
            guard let bytes = stored.source else { try fail(withoutSource(stored)) }
            Terminal.write(bytes)
        } else if analysis {
            color.terminal.show(terminalReport(of: ComparedSide(stored, seen: stored.version.retrieved).analysis))
        } else if format == .json {
            print(try ContractJSON.encode(StoredJSON(stored), pretty: true))
        } else {
            let version = stored.version
            Terminal.note("\(version.article), version \(version.number), first seen \(version.retrieved.forPeople)")
            Terminal.write(Array(stored.text.utf8))
        }
    }

    private func withoutSource(_ stored: StoredArticle) -> String {
        let hash = stored.record.source.map { "; its SHA-256 is \($0.sha256)" } ?? ""
        return
            """
            The source of version \(stored.version.number) of \(stored.version.article) was not kept\(hash). Leave out \
            --source to see the text.
            """
    }
}

private struct StoredJSON: Encodable {
    let version: VersionJSON
    let record: ArticleRecord
    let text: String

    init(_ stored: StoredArticle) {
        (version, record, text) = (VersionJSON(stored.version), stored.record, stored.text)
    }
}
