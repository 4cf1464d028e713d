/// A time of day: “7pm”, “15:00”, “half past six in the evening”, “noon GMT”.
package struct ClockTime: Sendable, Hashable {
    /// The expression without a leading preposition.
    package let range: TextRange
    /// Minutes from midnight; from midnight or noon where the half of the day is open.
    package let minute: Int
    /// Whether the words leave open which half of the day is meant: “half past six”, “6:30”.
    package let isHalfOpen: Bool
    /// The time zone, where one is named.
    package let zone: Zone?
    /// Index of the sentence that it begins in.
    package let sentence: Int

    /// A time zone as the text names it.
    package struct Zone: Sendable, Hashable {
        /// As the table writes it: “gmt”.
        package let name: WordID
        /// Minutes ahead of UTC; nil where they change with the season.
        package let offset: Int?

        /// A zone by its folded name, `offset` minutes ahead of UTC.
        package init(name: WordID, offset: Int?) { (self.name, self.offset) = (name, offset) }
    }

    /// A time of day in `range`, `minute` minutes after midnight, or after midnight or noon where it is half open.
    package init(range: TextRange, minute: Int, isHalfOpen: Bool = false, zone: Zone? = nil, sentence: Int) {
        (self.range, self.minute, self.isHalfOpen, self.zone, self.sentence) = (
            range, minute, isHalfOpen, zone, sentence
        )
    }

    static let minutesOfDay = 1440
    static let minutesOfHalf = 720

    /// Whether both name the same moment of the day: the same clock in the same zone, or in two whose distance is known.
    package func isSame(as other: ClockTime) -> Bool {
        guard isHalfOpen == other.isHalfOpen else { return false }
        if zone?.name == other.zone?.name { return minute == other.minute }
        guard let offset = zone?.offset, let otherOffset = other.zone?.offset, !isHalfOpen else { return false }
        let difference = (minute - offset) - (other.minute - otherOffset)
        return difference % Self.minutesOfDay == 0
    }

    /// Whether the hands stand the same, whatever half of the day and zone is meant.
    package func hasSameHands(as other: ClockTime) -> Bool {
        minute % Self.minutesOfHalf == other.minute % Self.minutesOfHalf
    }

    /// “15:00”; “6:30” where the half of the day is open.
    package var words: String {
        let (hour, minutes) = (minute / 60, minute % 60)
        let shown = isHalfOpen && hour == 0 ? 12 : hour
        return "\(shown):\(minutes < 10 ? "0" : "")\(minutes)"
    }
}
