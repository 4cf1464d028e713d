internal import ArgumentParser
internal import ArticleDiff
internal import ArticleReport

/// `galley git-driver diff`: git's external diff, by `diff.<name>.command` or GIT_EXTERNAL_DIFF.
///
/// Ends with 0 whether or not something changed: git takes anything else for a crash of the driver.
struct DriverDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Says what changed between the two files that git hands over.")

    @Argument(
        help: ArgumentHelp("What git gives: path, old file, hash, mode, new file, hash, mode.", valueName: "argument"))
    var arguments: [String]

    @Flag(help: "Show each editorial change in its sentence too.")
    var all = false

    @OptionGroup var color: ColorOption

    func validate() throws {
        // A renamed file has two arguments more, one with a merge conflict has its path alone.
        guard [1, 7, 9].contains(arguments.count) else {
            throw ValidationError("git gives seven arguments: path, old file, hash, mode, new file, hash, mode.")
        }
    }

    func run() throws {
        guard arguments.count > 1 else {
            print("\(neutralized(arguments[0])) has a conflict that is not solved yet.")
            return
        }
        let (old, new) = (
            try HandedFile(arguments[1], "a/" + arguments[0]), try HandedFile(arguments[4], "b/" + newPath)
        )
        switch (old.content, new.content) {
        case (.article, .article), (.article, nil), (nil, .article): try compareArticles(old, new)
        case (.binary, _), (_, .binary): print("Binary files \(old.label) and \(new.label) differ")
        default: compareLines(old, new)
        }
        print()  // the next file follows in the same stream
    }

    private var newPath: String { arguments.count == 9 ? arguments[7] : arguments[0] }

    private func compareArticles(_ old: HandedFile, _ new: HandedFile) throws {
        let (before, after) = (try old.side(), try new.side())
        let headline = after.headline ?? before.headline ?? "Two texts"
        let heading = ReportHeading(headline: headline, article: nil, old: before.label, new: after.label)
        color.terminal.show(
            terminalReport(of: compare(before.page, after.page), heading: heading, expanded: all))
    }

    /// The lines that one side alone has, each side in its own order.
    private func compareLines(_ old: HandedFile, _ new: HandedFile) {
        let terminal = color.terminal
        print(terminal.paint("--- \(old.label)", .bold), terminal.paint("+++ \(new.label)", .bold), separator: "\n")
        for line in old.lines.without(new.lines) { print(terminal.paint("-" + line, .red)) }
        for line in new.lines.without(old.lines) { print(terminal.paint("+" + line, .green)) }
    }
}

/// One of the two files that git hands its driver: a copy, or `/dev/null` where the file is new or gone.
private struct HandedFile {
    let label: String
    /// Nil for no file.
    let content: DriverFile?
    private let input: InputFile?

    init(_ path: String, _ name: String) throws {
        input = path == "/dev/null" ? nil : try InputFile(handedByGit: path)
        content = input.map { DriverFile($0) }
        label = neutralized(input == nil ? name + " (no file)" : name)
    }

    var lines: [String] {
        if case .lines(let lines) = content { return lines }
        return input.map {
            String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n").map { neutralized(String($0)) }
        } ?? []
    }

    func side() throws -> ComparedSide { try ComparedSide(input, label: label) }
}

extension [String] {
    /// What is left when each line of the other list has taken one away.
    fileprivate func without(_ other: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for line in other { counts[line, default: 0] += 1 }
        return filter { line in
            guard let count = counts[line], count > 0 else { return true }
            counts[line] = count - 1
            return false
        }
    }
}
