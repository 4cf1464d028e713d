internal import LanguageTables

/// A date or a moment as ISO 8601, from the shapes that pages use; nil where it is none of them.
///
/// “2024-10-18T09:30:00+01:00” stays as it is; “20241018”, “2024/10/18”, “Fri, 18 Oct 2024 09:30 GMT” and “October 18,
/// 2024” become “2024-10-18”. Silent on “10/11/2024”: which of the two is the month depends on who writes.
func readStamp(_ text: String) -> String? {
    let text = collapsed(text)
    if let iso = isoStamp(text) { return iso }
    return namedMonth(in: text)
}

private func isoStamp(_ text: String) -> String? {
    var digits = Array(text.utf8)
    guard digits.count >= 8, digits.prefix(4).allSatisfy(\.isDigit) else { return nil }
    if digits.prefix(8).allSatisfy(\.isDigit) {
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

/// “18 Oct 2024”, “October 18, 2024”: a month's name between or before a day and a year.
private func namedMonth(in text: String) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    for (index, word) in words.enumerated() {
        guard let month = months[word] else { continue }
        let before = index > 0 ? number(words[index - 1]) : nil
        let after = index + 1 < words.count ? number(words[index + 1]) : nil
        let second = index + 2 < words.count ? number(words[index + 2]) : nil
        if let before, let after, let day = calendarDay([after, month, before]) { return day }
        if let after, let second, let day = calendarDay([second, month, after]) { return day }
    }
    return nil
}

/// The number of “18” or “18th”.
private func number(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    return digits.count == word.count || word.count - digits.count == 2 ? Int(digits) : nil
}

private func calendarDay(_ numbers: [Int]) -> String? {
    guard numbers.count == 3, (1900...2200).contains(numbers[0]), (1...12).contains(numbers[1]),
        (1...31).contains(numbers[2])
    else {
        return nil
    }
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
}

private let months: [String: Int] = Dictionary(
    LineTable(named: "en/months.tsv").rows.compactMap { row in row.count == 2 ? Int(row[1]).map { (row[0], $0) } : nil
    },
    uniquingKeysWith: { first, _ in first })

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
