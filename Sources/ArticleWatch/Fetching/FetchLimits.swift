/// What bounds a fetch, whatever the other side does.
enum FetchLimits {
    /// Bytes of an address; browsers and servers end between 2,000 and 8,000.
    static let longestAddress = 8_000
    /// Bytes of a page once it is unpacked, so that a small file that unpacks to a large one is no way round.
    static let page = 20_000_000
    /// Bytes of a robots.txt that are read; RFC 9309 asks for 500 KiB at least.
    static let robots = 512_000
    /// Bytes of all header lines of one answer.
    static let header = 256_000
    /// How many times one fetch is sent elsewhere; browsers stop at 20, libcurl's own tool at 50.
    static let redirects = 10
    /// Seconds until a connection stands.
    static let connecting = 15
    /// Seconds that one answer may take as a whole, unless somebody says otherwise.
    static let total = 120
    /// Bytes a second: what stays below that for `patience` seconds is given up.
    static let slowest = 64
    /// Seconds for which an answer may be slower than `slowest`.
    static let patience = 20
    /// Seconds to the next request to a host, unless somebody says otherwise.
    static let pause = 1.0
    /// The longest pause that a robots.txt may ask for, in seconds; a longer one is this one.
    static let longestPause = 60.0
    /// How many transfers run at a time, each to another host.
    static let transfers = 64
    /// Hosts that nothing waits for are forgotten from so many on.
    static let rememberedHosts = 512
    /// How long a robots.txt holds (RFC 9309, § 2.4).
    static let robotsHold = Moment.days(1)
    /// How long “disallowed since the server fails” holds: a failure that passes should not cost a day.
    static let failedRobotsHold = Moment.hours(1)
    /// How long it is known that a host does not answer.
    static let silenceHolds = Moment.minutes(1)
    /// How long one answer can hold up all pages of its host; the page itself waits for as long as it is told.
    static let longestHostHold = Moment.hours(1)
    /// How much longer than its pause a host may be held up before errands to it are handed back.
    static let bearableHold = Moment.minutes(1)
    /// How many times one errand is sent again after a server had asked for patience.
    static let retries = 3
    /// The longest wait that a server's Retry-After is taken for.
    static let longestRetryAfter = Moment.days(7)
}
