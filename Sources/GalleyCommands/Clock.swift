internal import ArticleStore
internal import FoundationEssentials

/// The time: the only place that asks for it.
enum Clock {
    static var now: Timestamp { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }

    /// Since 1970: by which schedules go.
    static var milliseconds: Int64 { Int64(Date().timeIntervalSince1970 * 1_000) }

    /// Since 1970: by which files that may still be changing are told from others.
    static var nanoseconds: Int64 { Int64(Date().timeIntervalSince1970 * 1_000_000_000) }

    /// A moment in the past as somebody typed it: a time, a day (its beginning), or so many hours, days or weeks ago.
    static func since(_ text: String) throws -> Timestamp {
        if let time = Timestamp(text) ?? Timestamp(text + "T00:00") { return time }
        let units: [Character: Int64] = ["h": 3_600, "d": 86_400, "w": 604_800]
        if let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
            (0...100_000).contains(count)
        {
            return Timestamp(seconds: max(0, now.seconds - count * unit))
        }
        try fail("“\(text)” is no time. Write it as 30d, 12h, 2w, 2024-10-18 or 2024-10-18T14:05Z.")
    }

    /// What somebody typed, or now.
    static func time(_ text: String?) throws -> Timestamp {
        guard let text else { return now }
        guard let time = Timestamp(text) else {
            try fail("“\(text)” is no time. Write it as 2024-10-18T14:05Z or 2024-10-18T14:05+01:00.")
        }
        return time
    }
}

extension Timestamp {
    /// “2024-10-18 14:05 UTC”: in English and elsewhere a time without its zone is read as local.
    var forPeople: String {
        let iso = iso
        return iso.prefix(10) + " " + iso.dropFirst(11).prefix(5) + " UTC"
    }
}
