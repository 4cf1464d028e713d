internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDesk
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
        let maker = QueueItems(store)
        let items = try waiting.entries.compactMap(maker.item)
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
}

private struct QueueJSON: Encodable {
    let total: Int
    let waiting: [QueueItemJSON]
}
