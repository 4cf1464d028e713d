internal import ArgumentParser
internal import ArticleIngest
internal import ArticleReport

/// `galley git-driver textconv`: a file as lines that git can compare.
struct DriverText: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "textconv",
        abstract:
            """
            Prints a file as readable lines: an annotation in words, JSON as keys and values, a page as the article’s \
            text.
            """
    )

    @Argument(help: ArgumentHelp("The file that git hands over.", valueName: "file"))
    var file: String

    /// What cannot be read as any of these is printed as it is, so that git shows a damaged file too.
    func run() throws {
        let input = try InputFile(handedByGit: file)
        switch DriverFile(input) {
        case .lines(let lines): StandardStreams.write(Array(lines.joined(separator: "\n").utf8) + [0x0A], to: .output)
        case .article where input.isPage:
            let text = try? input.article().text
            StandardStreams.write(text.map { Array($0.utf8) + [0x0A] } ?? input.bytes, to: .output)
        case .article, .binary: StandardStreams.write(input.bytes, to: .output)
        }
    }
}

/// What a file that git hands over is, by what it holds: its name may be that of a copy.
enum DriverFile {
    /// An annotation, or other JSON.
    case lines([String])
    /// A text or a page.
    case article
    case binary

    init(_ input: InputFile) {
        if let lines = readableLines(ofJSON: input.bytes) {
            self = .lines(lines)
        } else {
            self = input.bytes.prefix(8000).contains(0) ? .binary : .article  // as git tells them apart
        }
    }
}
