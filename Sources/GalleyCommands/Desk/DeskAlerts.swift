internal import ArticleStore
internal import ArticleWatch
private import Glibc

/// Alerts people of what newly waits in a store, whoever wrote it; for a loop that has nothing else to do.
///
/// Only reads what versions are written to, so it holds up nobody. What keeps it from its work is said once, and tried
/// again a little later.
struct DeskAlerts {
    private let store: ArticleStore
    private let settings: AlertSettings
    private let now: () -> Moment
    /// Nil until everything that it needs could be opened.
    private var office: AlertOffice?
    /// Until when nothing is begun.
    private var heldUntil: Moment = 0
    /// What was said last; nil since all went well.
    private var trouble: String?

    /// How long it waits when something could not be read or written.
    private static let hold = Moment.seconds(20)

    /// Opens nothing yet.
    init(of store: ArticleStore, _ settings: AlertSettings, now: @escaping () -> Moment = { Clock.milliseconds }) {
        (self.store, self.settings, self.now) = (store, settings, now)
    }

    /// Looks whether anything newly waits, every few seconds, and tells what is to be told; waits at most so many
    /// milliseconds for something to happen.
    mutating func step(waitingAtMost milliseconds: Int) {
        var isReady = false
        if heldUntil <= now() { isReady = trying { alerts in try alerts.opened().look() } }
        guard let office else { return rest(milliseconds) }
        let hasTold = trying { _ in try office.tell(beginning: isReady, waitingAtMost: milliseconds) }
        if isReady, hasTold { trouble = nil }
    }

    /// Ends the programs that run; what they were told is told again the next time.
    mutating func end() {
        office?.end()
        office = nil
    }

    private mutating func opened() throws -> AlertOffice {
        if let office { return office }
        let opened = try AlertOffice(of: store, settings, now: now)
        office = opened
        return opened
    }

    private mutating func trying(_ work: (inout Self) throws -> Void) -> Bool {
        do {
            try work(&self)
            return true
        } catch {
            heldUntil = now() + Self.hold
            let sentence = Self.sentence(error)
            if sentence != trouble { Terminal.note("galley: Nobody is alerted for now: \(sentence)") }
            trouble = sentence
            return false
        }
    }

    private static func sentence(_ error: any Error) -> String {
        guard let error = error as? StateError else { return PageTrouble(error).sentence }
        return """
            What was told cannot be kept in \(AlertMemory.file): \(error.problem). Free some space, or let this user \
            write the store’s folder.
            """
    }
}

/// Waits where nothing can happen.
func rest(_ milliseconds: Int) { usleep(UInt32(clamping: milliseconds * 1_000)) }
