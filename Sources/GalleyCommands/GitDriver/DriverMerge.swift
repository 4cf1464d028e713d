internal import ArgumentParser
internal import ArticleAnnotations
internal import FoundationEssentials

/// `galley git-driver merge`: git's merge driver for annotation files.
struct DriverMerge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Merges two reviews of one annotation, field by field, into the second file.",
        discussion: """
            git gives %O %A %B: the file from which both sides started, ours and theirs. The exit code is 0 if they \
            were merged, 1 if git is to report a conflict: then ours stands in the file.
            """)

    @Argument(help: ArgumentHelp("From what both started; empty if from nothing.", valueName: "base"))
    var base: String

    @Argument(help: ArgumentHelp("Ours; the merged file takes its place.", valueName: "ours"))
    var ours: String

    @Argument(help: ArgumentHelp("Theirs.", valueName: "theirs"))
    var theirs: String

    func run() throws {
        let (first, second) = (try InputFile(ours).bytes, try InputFile(theirs).bytes)
        guard
            case .joined(let bytes, let disagreements) = mergeFiles(
                base: try InputFile(base).bytes, ours: first, theirs: second)
        else {
            Terminal.note(
                """
                galley: One of the two files is another program’s or cannot be read, so nobody can say how to join \
                them. Choose one with
                """
                    + "“git checkout --ours” or “--theirs”, or add theirs under another name.")
            throw ExitCode(1)
        }
        do {
            try Data(bytes).write(to: URL(filePath: ours))
        } catch {
            try fail("\(ours) cannot be written. Check that you may write it.")
        }
        for disagreement in disagreements { Terminal.note("galley: both opinions are kept: \(disagreement)") }
    }
}
