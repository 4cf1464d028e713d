internal import ArgumentParser
internal import ArticleArchives

/// `galley import wayback`.
struct ImportWayback: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wayback",
        abstract: "Stores captures of the Wayback Machine that lie on the disk.",
        discussion: """
            A folder says by names of fourteen digits when each page was captured, as waybackpack and \
            wayback_machine_downloader write them (20240101120000/example.org/news/ferry), or a list does: a line for each \
            capture with digits, address and file, or a CDX list beside such folders.

            Example: galley import wayback captures/
            """)

    @Argument(help: ArgumentHelp("A folder of captures, or a list of them.", valueName: "path"))
    var path: String

    @OptionGroup var options: ImportOptions

    func run() throws { try options.take(try WaybackReader(path)) }
}
