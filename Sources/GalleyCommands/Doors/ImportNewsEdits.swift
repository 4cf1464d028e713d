internal import ArgumentParser
internal import ArticleArchives

/// `galley import newsedits`.
struct ImportNewsEdits: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "newsedits",
        abstract: "Stores what NewsEdits published.",
        discussion: """
            Takes a database of NewsEdits, or of DiffEngine: each row of “entryversion” is a version, with its text from \
            “summary” or from “split_sentences”.

            Example: galley import newsedits ap.db
            """)

    @Argument(help: ArgumentHelp("SQLite databases, unpacked.", valueName: "file"))
    var files: [String]

    @OptionGroup var options: ImportOptions

    func run() throws {
        try options.take(ChainedReader(files) { path throws(ArchiveError) in try NewsEditsReader(path) })
    }
}
