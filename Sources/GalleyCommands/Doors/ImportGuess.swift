internal import ArgumentParser
internal import ArticleArchives
internal import FoundationEssentials

/// `galley import any`: what the archive itself says it is.
struct ImportGuess: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "any",
        abstract: "Stores what is in an archive whose kind shows.",
        discussion: """
            Looks at the first bytes, and where they do not tell at the name, and then does what “galley import” with that \
            kind does.

            Example: galley import any crawl.warc.gz
            """)

    @Argument(help: ArgumentHelp("A file or a folder.", valueName: "path"))
    var path: String

    @OptionGroup var options: ImportOptions

    func run() throws {
        guard let kind = try ArchiveKind(of: path) else {
            try fail(
                "\(path) does not show what kind of archive it is. Name the kind: “galley import --help” lists them.")
        }
        let path = path
        switch kind {
        case .warc: try options.take(try WARCReader([path]))
        case .wacz: try options.take(try WACZReader([path], scratch: ScratchFolder.path))
        case .mhtml: try options.take(try DocumentReader(.mhtml, [path]))
        case .saved: try options.take(try DocumentReader(.savedPage, [path]))
        case .markdown: try options.take(try DocumentReader(.markdown, [path]))
        case .docx: try options.take(try DocumentReader(.word, [path]))
        case .mediawiki: try options.take(try MediaWikiReader(path))
        case .newsedits: try options.take(try NewsEditsReader(path))
        case .git: try options.take(try GitReader(path, .documents(file: nil)))
        case .wayback: try options.take(try WaybackReader(path))
        case .ndjson: try fail("\(path) is lines of JSON. Store them with “galley import ndjson”.")
        }
    }
}
