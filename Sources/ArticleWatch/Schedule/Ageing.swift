/// When a page is asked for again, by how old it is: most of what newsrooms change they change on the first day.
///
/// | the page, or its last change, is | asked for every |
/// |---|---|
/// | younger than 12 hours | 15 minutes |
/// | … 2 days | 30 minutes |
/// | … 7 days | hour |
/// | … 14 days | 2 hours |
/// | older | 4 hours |
///
/// A page that is 30 days old is let go, whenever it changed: one that changes with each fetch would stay for ever.
package struct Rhythm: Sendable, Hashable {
    /// The same span at any age; nil for the table.
    package var every: Moment?
    /// The age at which a page is let go; nil for never.
    package var longest: Moment? = .days(30)

    /// The table, to the age of 30 days.
    package init() {}

    /// The span between two requests for a page of that age whose last change is so long ago; nil for one that is too
    /// old to be asked for.
    package func interval(age: Moment, sinceChange: Moment) -> Moment? {
        if let longest, age >= longest { return nil }
        if let every { return every }
        let quiet = min(age, sinceChange)
        return Self.steps.first { quiet < $0.age }?.interval ?? .hours(4)
    }

    /// The shortest span between two requests for a page, for one that its feed says has changed.
    var shortest: Moment { every ?? .minutes(15) }

    private static let steps: [(age: Moment, interval: Moment)] = [
        (.hours(12), .minutes(15)), (.days(2), .minutes(30)), (.days(7), .hours(1)), (.days(14), .hours(2)),
    ]
}

extension PageState {
    /// The span until the page is asked for again; nil for one that is too old.
    func interval(_ rhythm: Rhythm, at now: Moment) -> Moment? {
        if isFeed { return rhythm.shortest }
        // A date in the future is a slip, or a clock that is wrong.
        let born = min(published ?? first, now)
        return rhythm.interval(age: now - born, sinceChange: now - min(changed ?? born, now))
    }
}

/// The span after so many failures in a row: doubled with each, to six hours at most, and up to a quarter longer, so that
/// pages which failed together do not come back together.
///
/// Never shorter than `interval`; the same for the same seed and address.
func backOff(failures: Int, interval: Moment, seed: UInt64, url: String) -> Moment {
    let doubled = interval << Int64(min(max(failures - 1, 0), 16))
    let span = max(interval, min(doubled, .hours(6)))
    // FNV-1a, then a last mixing: near addresses are far apart.
    var hash = seed ^ 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: failures)
    for byte in url.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return span + Moment(UInt64(span / 4) * ((hash >> 40) & 0xFFFF) / 0xFFFF)
}
