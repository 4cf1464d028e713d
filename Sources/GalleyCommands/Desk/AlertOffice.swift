internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleIndex
internal import ArticleReport
internal import ArticleStore
internal import ArticleWatch

/// What alerts need open: the index that tells what waits, the memory of what was told, and who carries it.
///
/// Reads as one look: what moved since the last one, what of it nobody knew, what is written into the outbox; what was
/// decided before it was told is taken out. For one thread.
final class AlertOffice {
    private let store: ArticleStore
    private let settings: AlertSettings
    private let now: () -> Moment
    private let index: ArticleIndex
    private let memory: AlertMemory
    private let messenger: Messenger
    /// Nil where nothing is posted.
    private let fetcher: Fetcher?
    private var commands: ChangeCommands?
    private let letters: DeadLetters
    /// The right to alert for the store; it goes with this value.
    private let lock: FileLock
    /// Where the branches stood when they were looked at last.
    private var seen: [ArticleID: ObjectID] = [:]
    private var nextLook: Moment = 0
    /// What was said of articles that cannot be read.
    private var told: Set<String> = []

    /// How long nobody looks whether something newly waits.
    private static let interval = Moment.seconds(5)

    init(of store: ArticleStore, _ settings: AlertSettings, now: @escaping () -> Moment) throws {
        (self.store, self.settings, self.now) = (store, settings, now)
        lock = try Self.lock(of: store)
        memory = try AlertMemory(inStore: store.path, putAside: putAside)
        if memory.state.isAnew {
            Terminal.note("galley: \(AlertMemory.file) was damaged: it is kept as \(AlertMemory.file).damaged.")
        }
        index = try ArticleIndex(of: store, at: Clock.nanoseconds)
        messenger = Messenger(
            memory.state, webhook: settings.webhook, seed: .random(in: .min ... .max), now: now)
        fetcher = settings.webhook == nil ? nil : try Fetcher(memory: memory.state, now: now)
        commands = settings.command.map { ChangeCommands($0, retries: true) }
        letters = DeadLetters(path: "\(store.path)/galley.desk.undelivered.ndjson", kind: "An alert")
    }

    private static func lock(of store: ArticleStore) throws -> FileLock {
        let path = "\(store.path)/galley.desk.lock"
        guard let lock = FileLock(path) else {
            try fail("Another “galley desk” alerts people for this store, or \(path) cannot be written.")
        }
        return lock
    }

    /// Ends the programs that run.
    func end() { commands?.end() }
}

// What newly waits.
extension AlertOffice {
    /// Writes down what is to be told, where it is time to look, or where something is about to be told that may have
    /// been decided since.
    func look() throws {
        guard try now() >= nextLook || memory.hasDue(at: now()) else { return }
        index.refresh(at: Clock.nanoseconds)
        let moved = try index.untouched(besides: seen)
        if try memory.isNew() { try begin(with: moved) }
        for article in moved {
            do {
                try take(article)
                seen[article.article] = article.commit
            } catch let error as StoreError {
                // One file that cannot be read keeps nobody from the others.
                tellOnce(error.description)
            }
        }
        nextLook = now() + Self.interval
    }

    private func tellOnce(_ sentence: String) {
        if told.insert(sentence).inserted { Terminal.note("galley: \(sentence)") }
    }

    /// What waits when somebody is alerted for the first time is no news: it may be the work of years.
    private func begin(with waiting: [UntouchedAnnotations]) throws {
        try memory.begin(
            with: waiting.flatMap { found in found.files.map { (found.article.description, $0.name) } }, at: now())
        let count = waiting.map { $0.files.count(where: isGrave) }.reduce(0, +)
        guard count > 0 else { return }
        Terminal.note(
            """
            galley desk: \(counted(count, "annotation")) of stakes \(settings.stakes) or more, or by people, \
            \(count == 1 ? "waits" : "wait") already; people are alerted of what comes from now on.
            """)
    }

    private func take(_ waiting: UntouchedAnnotations) throws {
        let (article, grave) = (waiting.article.description, waiting.files.filter(isGrave))
        try memory.withdraw(article, besides: Set(grave.map(\.name)))
        let known = waiting.files.isEmpty ? [] : try memory.known(of: article)
        let news = waiting.files.filter { !known.contains($0.name) }
        guard !news.isEmpty else { return }
        let alerts = try news.map { file in
            Alert(file: file.name, body: isGrave(file) ? try message(file, of: waiting.article) : nil)
        }
        try memory.take(alerts, of: article, by: settings.channels, at: now())
    }

    /// Whether somebody is alerted of it.
    private func isGrave(_ file: UntouchedAnnotations.File) -> Bool {
        file.stakes.map { $0 >= settings.stakes } ?? true
    }

    /// Nil for a file that holds no annotation of ours.
    private func message(_ file: UntouchedAnnotations.File, of article: ArticleID) throws -> String? {
        let bytes = try store.content(file.content)
        let files = AnnotationFiles(files: [file.name: bytes]) { (_: String) -> ArticleText? in nil }
        return try files.own.first.map { annotation in
            try ContractJSON.encode(
                AlertMessage(annotation, of: article, stakes: file.stakes, origin: settings.origin))
        }
    }
}

// Who is told.
extension AlertOffice {
    /// Tells what is to be told, and nothing new unless `beginning`; waits at most so many milliseconds.
    func tell(beginning: Bool, waitingAtMost milliseconds: Int) throws {
        if beginning, let fetcher { messenger.post(through: fetcher, as: FetchOptions.agent(nil)) }
        commands?.step(messenger, starting: beginning)
        if let fetcher {
            for (number, arrival) in fetcher.step(waitingAtMost: milliseconds) { messenger.take(arrival, of: number) }
        } else {
            rest(milliseconds)
        }
        var trouble: StateError?
        for outcome in messenger.takeOutcomes() {
            switch outcome {
            case .delivered: break
            case .undeliverable(let body, let sentence): letters.bury(body, because: sentence)
            case .held(let error): trouble = error
            }
        }
        if let trouble { throw trouble }
    }
}
