/// A moment as HTTP writes it (RFC 9110, § 5.6.7): “Sun, 06 Nov 1994 08:49:37 GMT”, and the two old forms “Sunday,
/// 06-Nov-94 08:49:37 GMT” and “Sun Nov  6 08:49:37 1994”, which are to be read for ever.
///
/// Nil for what is no date. Years of two digits lie at most 50 years ahead of `now`.
func moment(ofHTTPDate text: String, now: Moment) -> Moment? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
    guard words.count >= 5, words.count <= 6 else { return nil }
    // The old C form has the year last and the month in front of the day.
    let isC = words.count == 5 && words[1].first?.isLetter == true
    let (day, month, year, clock) =
        isC ? (words[2], words[1], words[4], words[3]) : (words[1], words[2], words[3], words[4])
    if words.count == 6, words[5] != "GMT" { return nil }
    guard let month = monthNames.firstIndex(of: month.lowercased()), let day = Int64(day), (1...31).contains(day),
        let year = fullYear(year, now: now), let seconds = secondsOfDay(clock)
    else { return nil }
    return .seconds(dayNumber(year, Int64(month) + 1, day) * 86_400 + seconds)
}

/// In small letters.
let monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/// The year of two or four digits.
func fullYear(_ text: String, now: Moment) -> Int64? {
    guard let number = Int64(text), number >= 0, number <= 9_999 else { return nil }
    guard text.utf8.count == 2 else { return number }
    let thisYear = 1970 + now / .days(365)
    let century = (thisYear + 50) / 100 * 100
    return century + number <= thisYear + 50 ? century + number : century - 100 + number
}

/// “08:49:37”, or “08:49”, in seconds since midnight; a leap second counts as the one before it.
func secondsOfDay(_ text: String) -> Int64? {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
    if parts.count == 2 { parts.append(0) }
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
        (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
    else { return nil }
    return hour * 3_600 + minute * 60 + min(second, 59)
}

/// Days since 1970-01-01 in the Gregorian calendar; years begin in March, so that a leap day is the last of its year.
func dayNumber(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
