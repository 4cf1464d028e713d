internal import ArgumentParser
internal import ArticleIndex
internal import ArticleReport
internal import ArticleStore

/// `galley search`: which versions have the words.
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds words in all versions of all articles: where they stand, from which version to which.",
        discussion: """
            All words have to stand in one paragraph, in any order; “quotation marks” make a phrase. Case and accents \
            do not matter. What stood last comes first.

            Examples: galley search '"up to 12,000" troops' --host bbc.co.uk
                      galley search casualties --claims
                      galley search --quotes-by Zelensky weapons
            """)

    @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
    var words: [String] = []

    @Flag(help: "Find only statements that have the words, and tell who makes them and how sure they are.")
    var claims = false

    @Option(
        help: ArgumentHelp("Find only what this person is quoted with; without words, all of it.", valueName: "name"))
    var quotesBy: String?

    @Option(
        help: ArgumentHelp(
            "Only what stood in a version since: a time, a day, or 30d, 12h, 2w ago.", valueName: "time"))
    var since: String?

    @OptionGroup var limits: AnswerLimits
    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func validate() throws {
        guard !words.isEmpty || quotesBy != nil else {
            throw ValidationError("Say what to look for: galley search WORDS, or --quotes-by NAME.")
        }
        guard !claims || quotesBy == nil else { throw ValidationError("Give --claims or --quotes-by, not both.") }
    }

    func run() throws {
        let index = try store.open().index()
        let name = try quotesBy.map { try searchWords($0) }
        let words = try self.words.isEmpty ? nil : searchWords(self.words.joined(separator: " "))
        guard let asked = words ?? name else { return }
        var question = SearchQuestion(words: asked)
        (question.host, question.since) = (limits.hostOfIDs, try since.map { try Clock.since($0) })
        if let limit = limits.limit { question.limit = limit }
        if let name {
            let found = try index.quotes(by: name, having: words, question)
            try show(found.hits.map(FoundPassage.init), isCutShort: found.isCutShort)
        } else if claims {
            let found = try index.claims(question)
            try show(found.hits.map(FoundPassage.init), isCutShort: found.isCutShort)
        } else {
            try show(try index.search(question).map(FoundPassage.init), isCutShort: false)
        }
        try tellUnsearched(try index.unsearchedArticles())
    }

    private func show(_ found: [FoundPassage], isCutShort: Bool) throws {
        switch format {
        case .terminal: color.terminal.show(terminalReport(of: found))
        case .json: print(try ContractJSON.encode(found.map(FoundPassageJSON.init), pretty: true))
        }
        if found.isEmpty { Terminal.note("No version has that.") }
        if isCutShort {
            Terminal.note("There is more to read than one search reads: narrow it with more words, --host or --since.")
        }
    }

    private func tellUnsearched(_ count: Int) throws {
        guard count > 0 else { return }
        Terminal.note(
            "galley: \(counted(count, "article")) cannot be read whole, so not all was searched: “galley verify” says why."
        )
        throw ExitCode(2)
    }
}
