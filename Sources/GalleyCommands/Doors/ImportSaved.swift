internal import ArgumentParser
internal import ArticleArchives

/// `galley import saved`.
struct ImportSaved: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "saved",
        abstract: "Stores pages that browsers saved, each beside a folder with what belongs to it.",
        discussion: """
            Each .html or .htm file is a version, as of when it was written (or what SingleFile says); the article is named by \
            the address that browsers write into a saved page, else by the file. Folders that end in _files are passed over.

            Example: galley import saved clippings/
            """)

    @Argument(help: ArgumentHelp("Saved pages, or folders with some.", valueName: "path"))
    var files: [String]

    @OptionGroup var article: OneArticleOption
    @OptionGroup var options: ImportOptions

    func run() throws { try options.take(try DocumentReader(.savedPage, files), as: article.id) }
}
