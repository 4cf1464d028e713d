internal import ArgumentParser
internal import ArticleArchives

/// `galley import markdown`.
struct ImportMarkdown: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown",
        abstract: "Stores articles in Markdown with front matter.",
        discussion: """
            The front matter (YAML or TOML) gives title, author, date and address; a version is as of its lastmod, else of when \
            the file was written. Headings become headlines and links their words. For the history of such files use \
            “galley import git”.

            Example: galley import markdown content/posts/
            """)

    @Argument(help: ArgumentHelp("Markdown files, or folders with some.", valueName: "path"))
    var files: [String]

    @OptionGroup var article: OneArticleOption
    @OptionGroup var options: ImportOptions

    func run() throws { try options.take(try DocumentReader(.markdown, files), as: article.id) }
}
