internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleReport
internal import ArticleStore

/// `galley check`: what an editor should look at before a text goes out.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Looks for slips in one text: figures that disagree, names in two spellings, misspelt and doubled words.",
        discussion: """
            The text is a file, standard input (“-”), or a version of an article in the store. The exit code is 0 if \
            there is nothing to report, 1 if there is something, 2 on trouble.

            Examples: galley check draft.txt · galley check election · galley check election@2
            """)

    @Argument(help: ArgumentHelp("A file, “-”, or an article and perhaps its version.", valueName: "file-or-article"))
    var name: String

    @Option(help: "How the answer is written: terminal or json (the shape of “galley batch analyze”).")
    var format: OutputFormat = .terminal

    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    func run() throws {
        let (label, side) = try text()
        let analysis = side.analysis
        let findings = findFindings(in: analysis)
        switch format {
        case .terminal: color.terminal.show(terminalReport(of: findings, in: analysis, name: label))
        case .json: print(try ContractJSON.line(id: label, analysis))
        }
        if !findings.isEmpty { throw ExitCode(1) }
    }

    private func text() throws -> (String, ComparedSide) {
        if FileOrArticle.isFile(name) {
            let file = try InputFile(name)
            return (file.name, try ComparedSide(file))
        }
        return try FileOrArticle.article(name) {
            let store = try store.open()
            let version = try store.named(ArticleReference(name))
            return ("\(version.article), version \(version.number)", try .newer(version, in: store))
        }
    }
}
