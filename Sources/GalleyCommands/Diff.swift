internal import ArgumentParser
internal import ArticleDiff
internal import ArticleReport
internal import ArticleStore

/// `galley diff`: what changed between two versions, or two files.
struct Diff: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case terminal, json, html
    }

    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Says what changed between two versions: first the facts, then the edits.",
        usage: """
            galley diff <article> [<old> [<new>]]
            galley diff <old-file> <new-file>
            """,
        discussion: """
            With an article alone, compares its last two versions; <old> and <new> are versions as “galley log” lists \
            them (a number, latest, ~1, a commit, a time). Two files are compared as they are, without a store.

            Struck words stand as [-old-], new ones as {+new+}. The exit code is 0 if nothing changed, 1 if something \
            did, 2 on trouble.

            Examples: galley diff election · galley diff election 2 5 · galley diff draft.txt final.txt

            “galley git-driver” does the same for “git diff”.
            """)

    @Argument(help: ArgumentHelp("The article and its versions, or two files.", valueName: "article"))
    var names: [String]

    @Flag(help: "Show each editorial change in its sentence too.")
    var all = false

    @Option(help: "How the answer is written: terminal, json (the shape of “galley batch diff”) or html (one page).")
    var format: Format = .terminal

    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    func validate() throws {
        guard (1...3).contains(names.count) else {
            throw ValidationError("Give an article and at most two of its versions, or two files.")
        }
    }

    func run() throws {
        guard let (old, new, article) = try sides() else {
            print("\(names[0]) has one version only; there is nothing to compare yet.")
            return
        }
        let diff = compare(old.page, new.page)
        let headline = new.headline ?? old.headline
        let heading = ReportHeading(
            headline: headline ?? article ?? "Two texts", article: headline == nil ? nil : article, old: old.label,
            new: new.label)
        switch format {
        case .terminal: color.terminal.show(terminalReport(of: diff, heading: heading, expanded: all))
        case .json: print(ContractJSON.line(id: article ?? new.label.name, diff))
        case .html: print(htmlPage(of: diff, heading: heading), terminator: "")
        }
        if !diff.changes.isEmpty { throw ExitCode(1) }
    }

    private func sides() throws -> (ComparedSide, ComparedSide, String?)? {
        if FileOrArticle.isFile(names[0]) {
            guard names.count == 2 else {
                _ = try InputFile(names[0])
                try fail("\(names[0]) is a file; give the file to compare it with, and nothing else.")
            }
            return (try ComparedSide(InputFile(names[0])), try ComparedSide(InputFile(names[1])), nil)
        }
        return try FileOrArticle.article(names[0]) {
            let store = try store.open()
            guard let pair = try VersionPair(names, in: store) else { return nil }
            return (try .older(pair.old, in: store), try .newer(pair.new, in: store), pair.article.description)
        }
    }
}
