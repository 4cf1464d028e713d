internal import ArgumentParser
internal import ArticleArchives

/// `galley import wacz`.
struct ImportWACZ: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wacz",
        abstract: "Stores the pages of web archives in WACZ.",
        discussion: """
            A WACZ is a zip archive with WARC files in it, from which the pages are taken as “galley import warc” takes them. \
            What is unpacked lies in $TMPDIR, or /tmp, without a name, and is gone when the command ends.

            Example: galley import wacz council.wacz
            """)

    @Argument(help: ArgumentHelp("WACZ files.", valueName: "file"))
    var files: [String]

    @OptionGroup var options: ImportOptions

    func run() throws { try options.take(try WACZReader(files, scratch: ScratchFolder.path)) }
}
