internal import ArgumentParser
internal import ArticleArchives

/// `galley import docx`.
struct ImportWord: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docx",
        abstract: "Stores drafts in Word.",
        discussion: """
            Each document is a version, as of when it was saved last: with tracked insertions, without tracked deletions, \
            footnotes at its end. The styles say what is a headline, a standfirst, a caption or a list.

            Example: galley import docx draft-1.docx draft-2.docx --article budget
            """)

    @Argument(help: ArgumentHelp("Word documents (.docx), or folders with some.", valueName: "path"))
    var files: [String]

    @OptionGroup var article: OneArticleOption
    @OptionGroup var options: ImportOptions

    func run() throws { try options.take(try DocumentReader(.word, files), as: article.id) }
}
