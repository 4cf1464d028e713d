/// How a language's notices to readers open (`correction-notices.tsv`), so that every part of Galley knows the same.
///
/// Reads the words at the start of a block: stars, brackets and dashes in front of them do not count, and the same
/// words inside a paragraph are silent, since articles report on corrections too.
package struct NoticeWords: Sendable {
    package static let english = NoticeWords(named: "en/correction-notices.tsv")

    /// What stands in one place of an opening.
    private enum Element: Sendable {
        case word(String)
        /// One of a set's phrases.
        case set([[String]])
        /// A token that begins with a digit.
        case number
        /// As few words of one sentence as there have to be.
        case gap
    }

    /// What has to stand behind an opening that pages use for other things too.
    private enum Need: Sendable {
        case nothing
        /// A statement, and no clock of the page.
        case statement
        /// One of a set's phrases.
        case set([[String]])
    }

    private typealias NoticeOpening = (elements: [Element], need: Need)

    /// The openings by each word that they can begin with; those that begin with a number by ``numeral``.
    private let openings: [String: [NoticeOpening]]
    private let sets: [String: [[String]]]

    init(named name: String) {
        let rows = LineTable(named: name).rows
        let sets = rows.reduce(into: [String: [[String]]]()) { sets, row in
            guard let key = row.first, key.hasPrefix("@") else { return }
            sets[String(key.dropFirst()), default: []] += row.dropFirst().map {
                Array(IteratorSequence(OpeningWords(Array($0.utf8)[...])))
            }
        }
        openings = rows.reduce(into: [:]) { openings, row in
            guard let opening = row.first, !opening.isEmpty, !opening.hasPrefix("@") else { return }
            let need: Need =
                row.count < 2 ? .nothing : row[1] == "statement" ? .statement : .set(sets[row[1]] ?? [])
            let elements = opening.split(separator: " ").map { Self.element($0, sets) }
            for elements in Self.spelt(elements) {
                openings[Self.firstWord(of: elements), default: []].append((elements, need))
            }
        }
        self.sets = sets
    }

    /// An opening once for each phrase that it can begin with, so that one look at its first word tells those that may
    /// match.
    private static func spelt(_ opening: [Element]) -> [[Element]] {
        guard case .set(let phrases) = opening.first else { return [opening] }
        return phrases.map { $0.map(Element.word) + opening.dropFirst() }
    }

    private static func firstWord(of opening: [Element]) -> String {
        if case .word(let word) = opening.first { word } else { numeral }
    }

    /// Stands for every word that begins with a digit; no opening begins with a gap.
    private static let numeral = "#"

    private static func element(_ word: Substring, _ sets: [String: [[String]]]) -> Element {
        switch word {
        case "…": .gap
        case "#": .number
        case _ where word.hasPrefix("{"): .set(sets[String(word.dropFirst().dropLast())] ?? [])
        default: .word(String(word))
        }
    }

    /// Whether a block of text opens as a notice does.
    package func opens(_ block: ArraySlice<UInt8>) -> Bool {
        var words = OpeningText(block)
        guard let first = words[0], let openings = openings[startsWithDigit(first) ? Self.numeral : first] else {
            return false
        }
        return openings.contains { opening in
            guard let end = end(of: opening.elements[...], in: &words, at: 0) else { return false }
            return isMet(opening.need, words.rest(from: end))
        }
    }

    private func startsWithDigit(_ word: String) -> Bool { word.utf8.first.map(isDigit) ?? false }

    /// Whether a word stands in a set of the table (`@rejecting`).
    package func has(_ word: String, in set: String) -> Bool { sets[set]?.contains([word]) ?? false }

    /// The phrases of a set, each as its words.
    package func phrases(in set: String) -> [[String]] { sets[set] ?? [] }

    /// The other word of a pair of words in a set, by the first one (`@befalling`: “killing” is told as “killed”).
    package func partner(of word: String, in set: String) -> String? {
        sets[set]?.first { $0.count == 2 && $0.first == word }?.last
    }

    /// The index behind the words that the elements match at the start.
    private func end(of elements: ArraySlice<Element>, in words: inout OpeningText, at start: Int) -> Int? {
        guard let element = elements.first else { return start }
        let rest = elements.dropFirst()
        switch element {
        case .word(let word): return words[start] == word ? end(of: rest, in: &words, at: start + 1) : nil
        case .number:
            guard let first = words[start], startsWithDigit(first) else { return nil }
            return end(of: rest, in: &words, at: start + 1)
        case .set(let phrases):
            let first = words[start]
            for phrase in phrases where phrase.first == first || phrase.isEmpty {
                guard words.holds(phrase, at: start) else { continue }
                if let end = end(of: rest, in: &words, at: start + phrase.count) { return end }
            }
            return nil
        case .gap:
            for next in start...start + longestGap {
                if let end = end(of: rest, in: &words, at: next) { return end }
                guard let word = words[next], word != "." else { return nil }
            }
            return nil
        }
    }

    private func isMet(_ need: Need, _ rest: ArraySlice<String>) -> Bool {
        switch need {
        case .nothing: return true
        case .statement:
            let words = rest.filter { $0.utf8.first.map(isLetter) ?? false && !has($0, in: "clock") }
            return words.count >= wordsOfStatement
        case .set(let phrases):
            return rest.indices.contains { start in phrases.contains { rest[start...].starts(with: $0) } }
        }
    }
}

/// Words of a date or a time that stand between a label and its colon: “Friday, 3 May 2024, 10:15 a.m. EST”.
private let longestGap = 10
/// Words that say something and are no clock's; fewer are a line of the page (“Updated: 3 May, 10:15 by Ada Bell”).
private let wordsOfStatement = 3

/// The words at the start of a block, behind the marks in front of them, read as far as somebody asks: nearly every block
/// ends at its first word.
private struct OpeningText {
    private var reader: OpeningWords
    private var words: [String] = []

    init(_ block: ArraySlice<UInt8>) {
        reader = OpeningWords(block)
        while let word = reader.next() {
            guard wrapping.contains(word) else {
                words = [word]
                return
            }
        }
    }

    /// The word at an index; nil behind the last one.
    subscript(index: Int) -> String? {
        mutating get {
            while words.count <= index {
                guard let next = reader.next() else { return nil }
                words.append(next)
            }
            return words[index]
        }
    }

    mutating func holds(_ phrase: [String], at start: Int) -> Bool {
        for (offset, word) in phrase.enumerated() where self[start + offset] != word { return false }
        return true
    }

    mutating func rest(from start: Int) -> ArraySlice<String> {
        while let next = reader.next() { words.append(next) }
        return words[min(start, words.count)...]
    }
}

/// Words in lower case and marks, one a token; a number keeps its marks (“10:15”), an apostrophe is straight, and the
/// stars and underscores of Markdown are none.
private struct OpeningWords: IteratorProtocol {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: ArraySlice<UInt8>) { bytes = Array(text.prefix(longestOpening)) }

    mutating func next() -> String? {
        while index < bytes.count {
            let start = index
            if isPartOfWord(bytes, at: index) { return word() }
            index += length(ofMark: bytes[index])
            let isSilent = bytes[start] <= 0x20 || [0x2A, 0x5F].contains(bytes[start])
            if !isSilent { return String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self) }
        }
        return nil
    }

    private mutating func word() -> String {
        var folded: [UInt8] = []
        while index < bytes.count, isPartOfWord(bytes, at: index) || joins(bytes, at: index) {
            let isApostrophe = isApostrophe(bytes, at: index)
            folded.append(isApostrophe ? UInt8(ascii: "'") : lowercased(bytes[index]))
            index += isApostrophe ? 3 : 1
        }
        return String(decoding: folded, as: UTF8.self)
    }
}

/// Bytes of a block in which a notice shows: a date and a sentence.
private let longestOpening = 400

private func length(ofMark first: UInt8) -> Int { first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1 }

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || (0xC3...0xDF).contains(byte) }

private func isPartOfWord(_ bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) }
    let isInsideLetter = index > 0 && byte < 0xC0 && bytes[index - 1] >= 0xC3 && bytes[index - 1] < 0xE0
    return (0xC3...0xDF).contains(byte) || isInsideLetter
}

/// Whether a mark stands inside a word: the apostrophe of “editor’s”, the colon of “10:15”.
private func joins(_ bytes: [UInt8], at index: Int) -> Bool {
    if isApostrophe(bytes, at: index) { return true }
    guard index > 0, bytes.indices.contains(index + 1) else { return false }
    if bytes[index] == 0x27 { return isLetter(bytes[index - 1]) }
    return [0x2C, 0x2E, 0x3A].contains(bytes[index]) && isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
}

private func isApostrophe(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index...].starts(with: [0xE2, 0x80, 0x99])
}

private func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

/// Brackets, dashes and bullets in front of a notice; no quotation marks, which say that somebody speaks.
private let wrapping: Set<String> = [
    "(", "[", "{", "#", ">", "|", "-", "–", "—", "~", "=", "+", "•", "·", "†", "‡", "■", "▪",
]
