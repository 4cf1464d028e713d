internal import ArgumentParser
internal import ArticleArchives

/// `galley import newsdiffs`.
struct ImportNewsDiffs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "newsdiffs",
        abstract: "Stores what NewsDiffs collected.",
        discussion: """
            Takes the git repository of a NewsDiffs installation (its folder “articles”): each file is an article, each commit of \
            it a version.

            Example: galley import newsdiffs newsdiffs/articles
            """)

    @Argument(
        help: ArgumentHelp("Git repositories; where there is one for each month, in their order.", valueName: "dir"))
    var folders: [String]

    @OptionGroup var options: ImportOptions

    func run() throws {
        try options.take(ChainedReader(folders) { path throws(ArchiveError) in try GitReader(path, .newsDiffs) })
    }
}
