internal import ArgumentParser
internal import ArticleReport
internal import ArticleStore

/// `galley blame`: which version brought what stands there now.
struct Blame: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "blame",
        abstract: "Prints the text with, for each sentence and figure, the version that brought it.",
        discussion: """
            In front of each sentence stands the version that brought its present wording; a wording that went and came \
            back counts from when it came back, and the line below says so. Figures whose value is older or younger than \
            the sentence's wording are told below it; another notation is no other value.

            Examples: galley blame election · galley blame election@3
            """)

    @Argument(help: ArticleReference.help)
    var article: ArticleReference

    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let told = try ToldStory(article, in: try store.open())
        switch format {
        case .terminal: color.terminal.show(blameReport(of: told))
        case .json: print(try ContractJSON.encode(BlameJSON(told), pretty: true))
        }
    }
}
