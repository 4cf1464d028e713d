/// A moment as feeds write it: “2024-10-18T14:05:09+01:00”, a day or a month of that form, or “Fri, 18 Oct 2024
/// 14:05:09 +0100” with or without the day of the week, the seconds and the zone (RFC 3339, RFC 822).
///
/// Without a zone it is UTC, a day is its beginning. Nil for what is neither.
func moment(ofDate text: String, now: Moment) -> Moment? {
    moment(ofISODate: text) ?? moment(ofMailDate: text, now: now)
}

private func moment(ofISODate text: String) -> Moment? {
    let cut = text.firstIndex { $0 == "T" || $0 == "t" || $0 == " " } ?? text.endIndex
    let day = text[..<cut].split(separator: "-", omittingEmptySubsequences: false)
    let numbers = day.compactMap { Int64($0) }
    guard numbers.count == day.count, (1...3).contains(numbers.count), day[0].utf8.count == 4 else { return nil }
    let (month, date) = (numbers.dropFirst().first ?? 1, numbers.dropFirst(2).first ?? 1)
    guard (1...12).contains(month), (1...31).contains(date) else { return nil }
    let midnight = dayNumber(numbers[0], month, date) * 86_400
    guard cut < text.endIndex else { return .seconds(midnight) }
    let (clock, offset) = splitZone(text[text.index(after: cut)...])
    guard let offset, let seconds = secondsOfDay(clock) else { return nil }
    return .seconds(midnight + seconds - offset)
}

private func moment(ofMailDate text: String, now: Moment) -> Moment? {
    var words = text.split { $0 == " " || $0 == "," }.map(String.init)
    if words.first?.first?.isLetter == true { words.removeFirst() }
    guard words.count >= 3, let date = Int64(words[0]), (1...31).contains(date),
        let month = monthNames.firstIndex(of: words[1].prefix(3).lowercased()), let year = fullYear(words[2], now: now)
    else { return nil }
    let midnight = dayNumber(year, Int64(month) + 1, date) * 86_400
    guard words.count > 3 else { return .seconds(midnight) }
    guard let seconds = secondsOfDay(words[3]), let offset = zone(words.count > 4 ? words[4] : "GMT") else {
        return nil
    }
    return .seconds(midnight + seconds - offset)
}

/// “14:05:09.123+01:00” → (“14:05:09”, 3600).
private func splitZone(_ text: Substring) -> (String, Int64?) {
    let end = text.firstIndex { "+-Zz. ".contains($0) } ?? text.endIndex
    let rest = text[end...].drop { $0 == "." || ("0"..."9").contains($0) || $0 == " " }
    return (String(text[..<end]), rest.isEmpty ? 0 : zone(String(rest)))
}

/// In seconds east of Greenwich; nil for a zone that is not known.
private func zone(_ text: String) -> Int64? {
    let names: [String: Int64] = [
        "Z": 0, "GMT": 0, "UTC": 0, "UT": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
        "PST": -8, "PDT": -7, "BST": 1, "CET": 1, "CEST": 2,
    ]
    if let hours = names[text.uppercased()] { return hours * 3_600 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.utf8.count == 4, let number = Int64(digits), number >= 0, number % 100 < 60 else { return nil }
    let seconds = (number / 100 * 60 + number % 100) * 60
    return sign == "-" ? -seconds : seconds
}
