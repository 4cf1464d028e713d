internal import ArgumentParser
internal import ArticleArchives

/// `galley import warc`.
struct ImportWARC: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warc",
        abstract: "Stores the pages of web archives in WARC.",
        discussion: """
            Every page that a server answered with (HTML, status 200) is a version of its address, as of when it was fetched; \
            a revisit is the same page, seen once more. Pictures, redirects and errors are counted and passed over. The \
            files may be packed with gzip; the pages of all files are stored in the order of their times, for which some \
            120 bytes are kept of each.

            Example: galley import warc crawl-1.warc.gz crawl-2.warc.gz
            """)

    @Argument(help: ArgumentHelp("WARC files, packed with gzip or not.", valueName: "file"))
    var files: [String]

    @OptionGroup var options: ImportOptions

    func run() throws { try options.take(try WARCReader(files)) }
}
