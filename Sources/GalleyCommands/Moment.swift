internal import ArticleStore
internal import FoundationEssentials

/// A time that somebody typed, or now: the only place that asks the clock.
struct Moment {
    let timestamp: Timestamp

    static var now: Moment { Moment(timestamp: Timestamp(seconds: Int64(Date().timeIntervalSince1970))) }

    private init(timestamp: Timestamp) { self.timestamp = timestamp }

    init(_ text: String) throws {
        guard let timestamp = Timestamp(text) else { try fail("“\(text)” is no time: write it as 2024-10-18T14:05Z or 2024-10-18T14:05+01:00.") }
        self.timestamp = timestamp
    }
}
