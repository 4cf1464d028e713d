internal import LanguageTables

/// A piece of a line that may hold a date.
enum DatePiece: Equatable {
    /// Its value and how many digits it has.
    case number(Int, Int)
    /// A word in lower case.
    case word(String)
    case mark(Unicode.Scalar)

    /// The number of a month that is named, or nil.
    var month: Int? { if case .word(let word) = self { months[word] } else { nil } }

    /// A number of one or two digits, or a month that is named.
    var value: Int? {
        if case .number(let number, 1...2) = self { number } else { month }
    }

    var isMark: Bool { if case .mark = self { true } else { false } }
    var isWord: Bool { if case .word = self { true } else { false } }

    /// What stands between the parts of a date: “18 de octubre de 2024”, “18th”.
    var isFiller: Bool {
        guard case .word(let word) = self else { return false }
        return PageWords.labels.holds([word], in: "between")
    }

    /// Year, month and day as Chinese, Japanese and Korean write them behind the number.
    var isUnit: Bool {
        guard case .word(let word) = self else { return false }
        return PageWords.labels.holds([word], in: "unit")
    }
}

/// Every language's names of the months, and their numbers.
let months: [String: Int] = LineTable(named: "web/months.tsv").rows.reduce(into: [:]) { months, row in
    guard let number = row.first.flatMap({ Int($0) }) else { return }
    for name in row.dropFirst() { months[name] = number }
}

/// The numbers, words and marks of a line as far as it may be a line with a date; white space goes.
func datePieces(_ text: String) -> [DatePiece] {
    var pieces: [DatePiece] = []
    var word = String.UnicodeScalarView()
    var (number, digits) = (0, 0)
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? (0x61...0x7A).contains(scalar.value | 0x20)
            : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
    func close() {
        if !word.isEmpty { pieces.append(.word(String(word).lowercased())) }
        if digits > 0 { pieces.append(.number(number, digits)) }
        (word, number, digits) = (String.UnicodeScalarView(), 0, 0)
    }
    for scalar in text.unicodeScalars.prefix(IngestThresholds.longestDateLine) {
        if (0x30...0x39).contains(scalar.value) {
            if !word.isEmpty { close() }
            if digits < 9 { (number, digits) = (number * 10 + Int(scalar.value - 0x30), digits + 1) }
        } else if isLetter(scalar) {
            if digits > 0 || word.last.map({ isIdeograph($0) || isIdeograph(scalar) }) == true { close() }
            word.append(scalar)
        } else {
            close()
            if !scalar.isSpace { pieces.append(.mark(scalar)) }
        }
    }
    close()
    return pieces
}

/// Of the letters that stand for a word each.
private func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
}
