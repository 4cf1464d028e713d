internal import ArticleReport
internal import ArticleStore
internal import ArticleWatch

/// A watch from its beginning to its end: what it does, who is told, and what is said of it.
struct WatchLoop {
    private let watcher: Watcher
    private var signals: StopSignals
    private var commands: ChangeCommands?
    private let door: MetricsDoor?
    private let letters: DeadLetters
    private var minute: Int64 = Clock.milliseconds / 60_000
    /// When it ends whatever is on its way; nil while nobody wants it to end.
    private var deadline: Int64?

    /// What is on its way when it is to end may take so long to arrive.
    private static let grace: Int64 = 10_000

    init(
        _ watcher: Watcher, _ signals: StopSignals, commands: ChangeCommands?, door: MetricsDoor?, store: String
    ) {
        (self.watcher, self.signals, self.commands, self.door) = (watcher, signals, commands, door)
        letters = DeadLetters(path: "\(store)/galley.watch.undelivered.ndjson", kind: "A change")
    }

    /// Whether all went as it should; false where a single round had to end since nothing could be written.
    mutating func run(once: Bool) -> Bool {
        while !isOver(once: once) {
            let news = watcher.step(waitingAtMost: 500, on: door?.descriptors ?? [])
            commands?.step(watcher.messenger, starting: deadline == nil && !watcher.isHeld)
            news.forEach(tell)
            door?.serve(at: Clock.milliseconds) { watcher.metrics.prometheusText }
            tellMinute()
            if signals.came() { stop() }
        }
        commands?.end()
        Terminal.note("galley watch: \(watcher.metrics.sentence).")
        return !(once && watcher.isHeld)
    }

    private func isOver(once: Bool) -> Bool {
        if let deadline {
            return watcher.isAtRest && commands?.isEmpty != false || Clock.milliseconds >= deadline
        }
        // A single round leaves to the next what cannot be written now.
        let isDone = watcher.hasNothingToDo || watcher.isHeld && watcher.isAtRest
        return once && isDone && commands?.isEmpty != false
    }

    /// The second signal ends it at once.
    private mutating func stop() {
        deadline = deadline == nil ? Clock.milliseconds + Self.grace : 0
        watcher.stop()
    }

    private mutating func tellMinute() {
        let now = Clock.milliseconds / 60_000
        guard now != minute else { return }
        minute = now
        Terminal.note("galley watch: \(watcher.metrics.sentence).")
    }

    private func tell(_ news: WatchNews) {
        switch news {
        case .stored(let url, let sentence): print(neutralized("\(url): \(sentence)"))
        case .trouble(let url, let sentence): Terminal.note("galley: \(url): \(sentence)")
        case .dropped(let url): Terminal.note("\(url) is old, and no longer watched.")
        case .discovered(let feed, let pages): Terminal.note("\(feed): \(counted(pages, "new page")).")
        case .held(let sentence): Terminal.note("galley: Waiting: \(sentence)")
        case .undeliverable(let body, let sentence): letters.bury(body, because: sentence)
        }
    }
}
