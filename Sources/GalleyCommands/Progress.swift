internal import FoundationEssentials
private import Glibc
internal import Synchronization

/// Tells whoever waits that a command is still at work: one line on standard error that goes when the answer comes.
///
/// For people alone: nothing is written where standard error is no terminal, and nothing in the first two seconds. Not
/// for what other programs run: their own pages stand on the terminal.
enum Progress {
    private struct State {
        var command = ""
        var extent = ""
        var isShown = false
        /// Before the command began, and for good since its answer began.
        var isOver = true
    }

    private static let state = Mutex(State())
    /// In microseconds.
    private static let (patience, pause): (UInt32, UInt32) = (2_000_000, 500_000)

    /// Starts the clock of a command.
    static func begin(_ command: String) {
        guard StandardStreams.isTerminal(.error), ProcessInfo.processInfo.environment["TERM"] != "dumb" else { return }
        state.withLock { ($0.command, $0.isOver) = (command, false) }
        var thread = pthread_t()
        // A signal that a command holds back must not find a thread that takes it: threads begin as their makers are.
        var (all, before) = (sigset_t(), sigset_t())
        unsafe sigfillset(&all)
        unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        // The thread reads nothing but the state above, which lives as long as the process.
        unsafe pthread_create(
            &thread, nil,
            { _ in
                Progress.run()
                return nil
            }, nil)
        pthread_detach(thread)
    }

    /// How far the command is: “120 of 5,000 articles”.
    static func tell(_ extent: @autoclosure () -> String) {
        state.withLock { if !$0.isOver { $0.extent = extent() } }
    }

    /// Takes the line away before anything else is written, or somebody types.
    static func end() {
        state.withLock { state in
            if state.isShown { write("\r\u{1B}[K") }
            (state.isShown, state.isOver) = (false, true)
        }
    }

    private static func run() {
        let start = ContinuousClock.now
        usleep(patience)
        while show(after: (ContinuousClock.now - start).components.seconds) { usleep(pause) }
    }

    /// Whether the command is still at work.
    private static func show(after seconds: Int64) -> Bool {
        state.withLock { state in
            guard !state.isOver else { return false }
            let extent = state.extent.isEmpty ? "" : ": \(state.extent)"
            write("\r\u{1B}[Kgalley \(state.command) is at work\(extent) (\(seconds) s)")
            state.isShown = true
            return true
        }
    }

    private static func write(_ text: String) {
        try? ByteStream(descriptor: STDERR_FILENO).write(Array(text.utf8))
    }
}
