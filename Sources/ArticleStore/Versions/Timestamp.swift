internal import FoundationEssentials

/// A moment, in whole seconds of UTC.
package struct Timestamp: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Since 1970-01-01T00:00:00Z.
    package let seconds: Int64

    /// The moment so many seconds after 1970-01-01T00:00:00Z.
    package init(seconds: Int64) { self.seconds = seconds }

    /// Reads “2024-10-18T14:05:09+01:00”; seconds may be missing, a space may stand for the T; without an offset it is
    /// UTC.
    ///
    /// Nil for a bare day, for what is no time, and for what stands before 1970 or after 9999 (git cannot say it).
    package init?(_ text: String) {
        guard let cut = text.firstIndex(where: { $0 == "T" || $0 == "t" || $0 == " " }),
            let (clock, offset) = Self.splitOffset(text[text.index(after: cut)...])
        else { return nil }
        // fractions are dropped
        let whole = clock.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)[0]
        let padded = whole.utf8.count == 5 ? whole + ":00" : whole
        guard let local = Self.seconds(ofUTC: "\(text[..<cut])T\(padded)Z") else { return nil }
        guard local - offset >= 0 else { return nil }
        seconds = local - offset
    }

    /// The last second of a day (“2024-10-18”); nil for what is no day.
    package init?(endOfDay day: String) {
        guard day.utf8.count == 10, let last = Self.seconds(ofUTC: "\(day)T23:59:59Z"), last >= 0 else { return nil }
        seconds = last
    }

    /// “2024-10-18T13:05:09Z”.
    package var iso: String { Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601) }

    /// The same as ``iso``.
    package var description: String { iso }

    /// Whether the left moment is the earlier one.
    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

    /// Foundation reads 30 February as 1 March: only what reads back as it was written is a time.
    private static func seconds(ofUTC text: String) -> Int64? {
        guard text.utf8.count == 20, let date = try? Date(text, strategy: .iso8601), date.formatted(.iso8601) == text
        else { return nil }
        return Int64(date.timeIntervalSince1970)
    }

    /// “14:05+01:00” → (“14:05”, 3600); nil if what follows the sign is no offset.
    private static func splitOffset(_ text: Substring) -> (Substring, Int64)? {
        if text.hasSuffix("Z") || text.hasSuffix("z") { return (text.dropLast(), 0) }
        guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return (text, 0) }
        let digits = text[text.index(after: sign)...].filter { $0 != ":" }
        guard digits.utf8.count == 4, let number = Int64(digits), number >= 0, number / 100 <= 14, number % 100 < 60
        else { return nil }
        let seconds = (number / 100 * 60 + number % 100) * 60
        return (text[..<sign], text[sign] == "-" ? -seconds : seconds)
    }
}
