internal import ArgumentParser
internal import ArticleArchives

/// `galley import mhtml`.
struct ImportMHTML: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mhtml",
        abstract: "Stores pages that browsers saved as one file.",
        discussion: """
            Each file is a version, as of when its head says it was saved (else of when the file was written), of the address \
            that it gives.

            Example: galley import mhtml ferry.mhtml
            """)

    @Argument(help: ArgumentHelp("MHTML files, or folders with some.", valueName: "path"))
    var files: [String]

    @OptionGroup var article: OneArticleOption
    @OptionGroup var options: ImportOptions

    func run() throws { try options.take(try DocumentReader(.mhtml, files), as: article.id) }
}
