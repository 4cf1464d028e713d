internal import ArgumentParser
internal import ArticleArchives

/// `galley import git`.
struct ImportGit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "git",
        abstract: "Stores the history of the articles in a git repository.",
        discussion: """
            Each commit on the line of first parents that changed a Markdown, HTML or text file is a version, as of when it \
            was committed. A file that was renamed stays the same article, under its last name.

            Example: galley import git ~/site --file content/ferry.md
            """)

    @Argument(help: ArgumentHelp("The folder of the repository.", valueName: "dir"))
    var path: String

    @Option(help: ArgumentHelp("Only this file, by its path from the repository's own folder.", valueName: "file"))
    var file: String?

    @OptionGroup var article: OneArticleOption

    @OptionGroup var options: ImportOptions

    func validate() throws {
        guard article.id == nil || file != nil else {
            throw ValidationError("With --article name one file with --file: a repository has many articles.")
        }
    }

    func run() throws { try options.take(try GitReader(path, .documents(file: file)), as: article.id) }
}
