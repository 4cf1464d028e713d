/// What is wrong with a list of what to watch: a clause without its full stop.
package struct WatchlistError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, and where.
    package let problem: String

    /// The same as ``problem``.
    package var description: String { problem }
}
