internal import ArgumentParser
internal import ArticleArchives

/// `galley import mediawiki`.
struct ImportMediaWiki: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mediawiki",
        abstract: "Stores the history of a wiki, such as Wikinews.",
        discussion: """
            Takes the XML of Special:Export or of a dump, packed (.gz, .bz2, .xz) or not. Each revision of an article is a \
            version; talk pages, redirects and deleted texts are counted and passed over. Templates, tables, references, \
            categories and files go, links become their words.

            Example: galley import mediawiki enwikinews-pages-meta-history.xml.bz2
            """)

    @Argument(help: ArgumentHelp("XML exports; the parts of a large one in their order.", valueName: "file"))
    var files: [String]

    @OptionGroup var options: ImportOptions

    func run() throws {
        try options.take(ChainedReader(files) { path throws(ArchiveError) in try MediaWikiReader(path) })
    }
}
