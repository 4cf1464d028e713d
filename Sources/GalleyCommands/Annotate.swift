internal import ArgumentParser
internal import ArticleStore

/// `galley annotate`: writes what changed, or what an editor notes, as annotations beside the article.
struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract:
            """
            Writes what changed between two versions, or an editor's own note, as annotations into the article's \
            history.
            """,
        usage: """
            galley annotate <article> [<old> [<new>]]
            galley annotate <article>[@<version>] --at WORDS --comment TEXT
            galley annotate <article> --import FILE
            galley annotate <article>[@<version>] --findings
            """,
        discussion: """
            Each change becomes one W3C Web Annotation, annotations/<uuid>.jsonld, in one commit on the article's \
            branch. The same two versions give the same files, so that a second run writes nothing; what people have \
            reviewed stands as it is.

            --at and --comment write a note of one's own on a passage: the words as they stand there, in straight \
            quotation marks or curly ones. Words that stand more than once are refused with a numbered list; --nth \
            takes one of it.

            --import takes over what users of other programs said: exports of Hypothesis, or W3C Web Annotations \
            (Recogito's, for one). Each is kept whole, and placed in the version that has its words.

            --findings writes what “galley check” finds in a version (the latest, where none is named). What an \
            earlier version had already is not told again; what the version mends is closed, unless somebody has \
            looked at it.

            Example: galley annotate election 2 5
            Example: galley annotate election --at "12,000 troops" --comment "Whose figure is this?"
            """)

    @Argument(help: ArgumentHelp("The article, and two of its versions (default: the last two).", valueName: "article"))
    var names: [String]

    @Option(
        name: [.customLong("by"), .customLong("author")],
        help: ArgumentHelp(
            "Who annotates: \"Name <address>\" (default: Galley itself; for an import git's author).",
            valueName: "person"))
    var author: String?

    @Option(help: ArgumentHelp("The passage that a note is about, word for word.", valueName: "words"))
    var at: String?

    @Option(help: ArgumentHelp("What there is to say about it.", valueName: "text"))
    var comment: String?

    @Option(
        help: ArgumentHelp("Which place, where the words stand more than once: 1 is the first.", valueName: "number"))
    var nth: Int?

    @Option(
        name: .customLong("import"),
        help: ArgumentHelp("Take over another program's annotations; “-” reads standard input.", valueName: "file"))
    var imported: String?

    @Flag(help: "Write what is wrong with one version, as “galley check” tells it.")
    var findings = false

    @Option(help: ArgumentHelp("When (default: now).", valueName: "time"))
    var time: String?

    @OptionGroup var store: StoreOption

    func validate() throws {
        guard (1...3).contains(names.count) else {
            throw ValidationError("Give an article and at most two of its versions.")
        }
        try validateNote()
        guard !findings || (names.count == 1 && at == nil && imported == nil) else {
            throw ValidationError(
                "--findings takes one article, or one version of it: galley annotate <article>@<version> --findings.")
        }
        guard imported == nil || names.count == 1 else {
            throw ValidationError("--import takes an article, without versions.")
        }
    }

    private func validateNote() throws {
        guard at != nil || (comment == nil && nth == nil) else {
            throw ValidationError("--comment and --nth go with --at.")
        }
        guard let at else { return }
        guard !at.allSatisfy(\.isWhitespace) else { throw ValidationError("--at needs words.") }
        guard let comment, !comment.allSatisfy(\.isWhitespace) else {
            throw ValidationError("Say something about the passage with --comment.")
        }
        guard names.count == 1, imported == nil else {
            throw ValidationError(
                "--at takes one article, or one version of it: galley annotate <article>@<version> --at ….")
        }
    }

    func run() throws {
        let store = try store.open()
        if let at, let comment {
            let note = PassageNote(words: at, choice: nth, comment: comment)
            let person = try ActingPerson.named(author, option: "--by", in: store)
            return try note.write(to: ArticleReference(names[0]), in: store, author: person, time: try Clock.time(time))
        }
        if findings { return try annotateFindings(in: ArticleReference(names[0]), of: store) }
        if let imported { return try importNotes(from: imported, to: store) }
        guard let pair = try VersionPair(names, in: store) else {
            print("\(names[0]) has one version only; there is nothing to annotate yet.")
            return
        }
        try annotateChanges(between: pair, in: store)
    }
}
