/// Which of two numbers is the month where a page writes “10/11/2024”.
enum DayOrder {
    case dayFirst, monthFirst

    /// That of the page's language: people in the United States write the month first, and “en” alone is mostly theirs.
    init(language: String?) {
        let tag = (language ?? "").lowercased()
        self = tag == "en" || tag == "en-us" || tag == "fil" || tag == "en-ph" ? .monthFirst : .dayFirst
    }
}

/// A date or a moment as ISO 8601, from the shapes that pages use; nil where it is none of them.
///
/// “2024-10-18T09:30:00+01:00” stays as it is; “20241018”, “2024/10/18”, “Fri, 18 Oct 2024 09:30 GMT”, “18.10.24”, “18 de
/// octubre de 2024” and “2024年10月18日” become “2024-10-18”.
func readStamp(_ text: String, order: DayOrder = .dayFirst) -> String? {
    isoStamp(collapsed(text)) ?? findDay(in: text, order: order)
}

/// The first day that a text names, however it is written; nil where there is none.
///
/// Reads no further than a line of furniture is long.
func findDay(in text: String, order: DayOrder) -> String? {
    let pieces = datePieces(text)
    return pieces.indices.lazy.compactMap { writtenDay(pieces[$0...], order) }.first
}

private func isoStamp(_ text: String) -> String? {
    var digits = Array(text.utf8)
    guard digits.count >= 8, digits.prefix(4).allSatisfy(\.isDigit) else { return nil }
    if digits.prefix(8).allSatisfy(\.isDigit) {
        guard digits.count == 8 || !digits[8].isDigit else { return nil }
        digits.insert(0x2D, at: 6)
        digits.insert(0x2D, at: 4)
    } else if digits.count < 10 || !(digits[4] == 0x2D || digits[4] == 0x2F) || digits[4] != digits[7] {
        return nil
    }
    let numbers = [digits[0..<4], digits[5..<7], digits[8..<10]].compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard let day = calendarDay(numbers) else { return nil }
    let rest = String(decoding: digits[10...], as: UTF8.self)
    return day + clockTime(rest)
}

/// “T09:30:00+01:00” behind a day, however it is written; empty where there is no time of day.
private func clockTime(_ rest: String) -> String {
    guard let separator = rest.first, separator == "T" || separator == "t" || separator == " " else { return "" }
    let time = rest.dropFirst().filter { $0 != " " }
    let shape = time.utf8.prefix(5)
    guard shape.count == 5, shape.enumerated().allSatisfy({ $0 == 2 ? $1 == 0x3A : $1.isDigit }) else { return "" }
    return "T" + time.prefix { "0123456789:.+-Zz".contains($0) }.uppercased()
}

/// The day that the pieces begin with.
private func writtenDay(_ pieces: ArraySlice<DatePiece>, _ order: DayOrder) -> String? {
    var parts = pieces.makeIterator()
    guard let first = parts.next() else { return nil }
    let rest = Array(pieces.dropFirst().prefix(8))
    switch first {
    case .number(let number, 4): return yearFirst(number, rest)
    case .number(let number, 1...2): return dayOrMonthFirst(number, rest, order)
    case .word(let word): return months[word].flatMap { monthFirst($0, rest) }
    default: return nil
    }
}

/// “2024-10-18”, “2024. 10. 18.”, “2024年10月18日”, “2024 október 18”.
private func yearFirst(_ year: Int, _ rest: [DatePiece]) -> String? {
    let found = rest.compactMap(\.value).prefix(2)
    guard found.count == 2, rest.prefix(while: { !$0.isWord || $0.isUnit || $0.month != nil }).count >= 3 else {
        return nil
    }
    return calendarDay([year, found[0], found[1]])
}

/// “18.10.2024”, “10/18/24”, “18 October 2024”, “18 de octubre de 2024”.
private func dayOrMonthFirst(_ number: Int, _ rest: [DatePiece], _ order: DayOrder) -> String? {
    let words = rest.filter { !$0.isMark && !$0.isFiller }
    if let month = words.first?.month, case .number(let year, 4)? = words.dropFirst().first {
        return calendarDay([year, month, number])
    }
    guard rest.count >= 4, case .mark(let mark) = rest[0], case .mark(mark) = rest[2] else { return nil }
    guard mark == "." || mark == "/" || mark == "-", case .number(let second, 1...2) = rest[1],
        case .number(let written, let digits) = rest[3], digits == 4 || (digits == 2 && mark != "-")
    else { return nil }
    let year = digits == 4 ? written : 2000 + written
    let isMonthFirst = mark == "/" && order == .monthFirst
    let pair = isMonthFirst ? [number, second] : [second, number]
    return calendarDay([year] + pair) ?? calendarDay([year] + pair.reversed())
}

/// “October 18, 2024”.
private func monthFirst(_ month: Int, _ rest: [DatePiece]) -> String? {
    let words = rest.filter { !$0.isMark && !$0.isFiller }
    guard words.count >= 2, case .number(let day, 1...2) = words[0], case .number(let year, 4) = words[1] else {
        return nil
    }
    return calendarDay([year, month, day])
}

private func calendarDay(_ numbers: [Int]) -> String? {
    guard numbers.count == 3, (1900...2200).contains(numbers[0]), (1...12).contains(numbers[1]),
        (1...31).contains(numbers[2])
    else {
        return nil
    }
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
