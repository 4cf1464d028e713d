internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleIndex
internal import ArticleReport
internal import ArticleStore

/// `galley review` without an article: what waits in all of them.
struct QueueOptions: ParsableArguments {
    @OptionGroup var limits: AnswerLimits

    @Option(help: ArgumentHelp("Only what is detected, triaged, drafted, approved or reopened.", valueName: "state"))
    var state: String?

    @Option(help: ArgumentHelp("Only changes of this kind, such as figure.changed.", valueName: "kind"))
    var kind: String?

    static let states: [Status] = [.detected, .triaged, .drafted, .approved, .reopened]

    var isAsked: Bool { limits.host != nil || limits.limit != nil || state != nil || kind != nil }

    func validate() throws {
        if let state, !Self.states.map(\.rawValue).contains(state) {
            let names = Self.states.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("“\(state)” is no state of what waits: it is one of \(names).")
        }
    }

    func show(_ store: ArticleStore, _ format: OutputFormat, on terminal: Terminal) throws {
        var question = QueueQuestion()
        (question.host, question.status, question.kind) = (limits.hostOfIDs, state, kind)
        if let limit = limits.limit { question.limit = limit }
        let waiting = try store.index().queue(question)
        let items = try waiting.entries.compactMap { try item($0, in: store) }
        switch format {
        case .terminal: terminal.show(terminalReport(of: items, total: waiting.total))
        case .json:
            print(
                try ContractJSON.encode(
                    QueueJSON(total: waiting.total, waiting: items.map(QueueItemJSON.init)), pretty: true))
        }
        for article in waiting.damaged {
            Terminal.note(
                "galley: Something in the annotations of \(article) cannot be read: “galley review \(article)”.")
        }
        if !waiting.damaged.isEmpty { throw ExitCode(2) }
    }

    private func item(_ entry: QueueEntry, in store: ArticleStore) throws -> QueueItem? {
        let bytes = try store.content(entry.content)
        let files = AnnotationFiles(files: [entry.file: bytes]) { (_: String) -> ArticleText? in nil }
        guard let annotation = files.own.first else { return nil }
        let short = shortIDs(of: entry.siblings.compactMap { UniqueID(text: String($0.dropLast(".jsonld".count))) })
        let texts = Dictionary(
            annotation.targets.map { ($0.version.id, $0.version.archive) }, uniquingKeysWith: { first, _ in first })
        let item = ReviewItem(
            annotation, shortID: short[annotation.id] ?? annotation.id.description,
            passage: passage(of: annotation) { id in texts[id].flatMap { $0.flatMap { sentences(of: $0, in: store) } }
            },
            versions: annotation.targets.map { Timestamp(seconds: Int64($0.version.seen)).forPeople })
        return QueueItem(article: entry.article.description, item: item)
    }

    /// A version's text cut into sentences, by the name of its archived words; nil where they are not here.
    private func sentences(of archive: String, in store: ArticleStore) -> ArticleAnalysis? {
        guard let id = archive.split(separator: ":").last.flatMap({ ObjectID(hex: String($0)) }),
            let bytes = try? store.content(id)
        else { return nil }
        let page = cut(ArticleText(String(decoding: bytes, as: UTF8.self)))
        return read(page, asked: AskedBlocks(facts: .none, people: .none))
    }
}

private struct QueueJSON: Encodable {
    let total: Int
    let waiting: [QueueItemJSON]
}
