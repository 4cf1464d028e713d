private import Glibc

/// Ctrl-C and SIGTERM, as a question that a loop asks itself.
///
/// They are held back for the whole process, so make this value before any thread starts.
struct StopSignals {
    private var signals = sigset_t()

    init() {
        // The set is lent for the length of the calls.
        unsafe sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, signal) }
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Whether one came since this was asked last.
    mutating func came() -> Bool {
        var atOnce = timespec()
        return unsafe sigtimedwait(&signals, nil, &atOnce) > 0
    }
}
