/// What a watch is told besides what it watches.
package struct WatchSettings: Sendable {
    /// Where changes are posted to; nil for nowhere.
    package var webhook: String?
    /// Whether a program is told of changes.
    package var hasCommand = false
    /// Whether each page is asked for once at most, however soon it would be due again.
    package var isSingleRound = false
    /// What jitter is made of.
    package var seed: UInt64

    /// A watch that tells nobody.
    package init(seed: UInt64) { self.seed = seed }

    var channels: [Message.Channel] { (hasCommand ? [.command] : []) + (webhook == nil ? [] : [.webhook]) }
}

/// What bounds a watch.
enum WatchLimits {
    /// Pages that were fetched and wait for a disk or a lock, at most: beyond, nothing more is fetched.
    static let unstored = 32
    /// How long a watch waits when nothing can be written.
    static let hold = Moment.seconds(20)
    /// How often a page is tried to be stored whose article's branch does not take it.
    static let tries = 3
    /// How often a message is tried: with the waits doubled from ten seconds, for some 45 minutes.
    static let attempts = 9
    /// The first wait after a message that was not taken.
    static let firstRetry = Moment.seconds(10)
    /// Messages that are posted side by side.
    static let messages = 4
    /// Entries of one feed that are taken; the standard of sitemaps has 50,000.
    static let entries = 50_000
    /// Sitemaps of one index that are taken, the newest first.
    static let sitemaps = 500
}
