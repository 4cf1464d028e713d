/// A date as it is read: the pieces that it is written with, and what they say.
struct DateReading {
    /// What the words fix. The year, the month or the day may be left to what stands around.
    enum Time {
        case partial(PartialDate)
        case period(Day, Day)
        /// A date that cannot be resolved: “fiscal year 2008”, “that weekend”, 31 February.
        case unknown
    }

    var pieces: Range<Int>
    var time: Time

    var end: Int { pieces.upperBound }

    init(_ pieces: Range<Int>, _ time: Time) { (self.pieces, self.time) = (pieces, time) }

    init(_ pieces: Range<Int>, _ days: (Day, Day)?) {
        self.pieces = pieces
        time = days.map { .period($0.0, $0.1) } ?? .unknown
    }

    var partial: PartialDate? { if case .partial(let date) = time { date } else { nil } }
}

/// The parts of a calendar date that the words name: “22 April” has no year, “April” no day.
package struct PartialDate: Sendable, Hashable {
    /// With its century, as it is meant: 2024.
    package var year: Int?
    /// 1 is January.
    package var month: Int?
    /// The day of the month, from 1; not checked against the length of the month.
    package var day: Int?
    /// 1 is Monday.
    package var weekday: Int?
}
