internal import Synchronization

/// Makes whoever guesses passwords wait, longer with each guess.
///
/// Safe to use from several threads at once; times are in seconds since 1970.
final class Throttle: Sendable {
    private struct Failures {
        var count = 0
        var until: Int64 = 0
    }

    private let failures = Mutex<[String: Failures]>([:])

    /// So many are free.
    static let free = 5
    /// In seconds.
    static let longest: Int64 = 300
    private static let mostNames = 10_000

    /// How long the name has to wait; 0 where it need not.
    func wait(of name: String, at now: Int64) -> Int64 {
        failures.withLock { max(0, ($0[name]?.until ?? 0) - now) }
    }

    func failed(_ name: String, at now: Int64) {
        failures.withLock { failures in
            if failures.count >= Self.mostNames { failures = failures.filter { $0.value.until > now } }
            var known = failures[name] ?? Failures()
            known.count += 1
            if known.count >= Self.free {
                known.until = now + min(Self.longest, 1 << min(Int64(known.count - Self.free + 1), 9))
            }
            failures[name] = known
        }
    }

    func succeeded(_ name: String) { failures.withLock { $0[name] = nil } }
}
