internal import ArticleStore
internal import FoundationEssentials

/// The time: the only place that asks for it.
enum Clock {
    static var now: Timestamp { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }

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
