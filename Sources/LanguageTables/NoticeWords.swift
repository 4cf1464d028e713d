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

    private let openings: [(elements: [Element], need: Need)]
    private let sets: [String: [[String]]]

    init(named name: String) {
        let rows = LineTable(named: name).rows
        let sets = rows.reduce(into: [String: [[String]]]()) { sets, row in
            guard let key = row.first, key.hasPrefix("@") else { return }
            sets[String(key.dropFirst()), default: []] += row.dropFirst().map { tokens(Array($0.utf8)[...]) }
        }
        openings = rows.compactMap { row in
            guard let opening = row.first, !opening.isEmpty, !opening.hasPrefix("@") else { return nil }
            let need: Need =
                row.count < 2 ? .nothing : row[1] == "statement" ? .statement : .set(sets[row[1]] ?? [])
            return (opening.split(separator: " ").map { Self.element($0, sets) }, need)
        }
        self.sets = sets
    }

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
        let words = Array(tokens(block).drop { wrapping.contains($0) })
        guard !words.isEmpty else { return false }
        return openings.contains { opening in
            guard let end = end(of: opening.elements[...], in: words[...]) else { return false }
            return isMet(opening.need, words[end...])
        }
    }

    /// Whether a word stands in a set of the table (`@rejecting`).
    package func has(_ word: String, in set: String) -> Bool { sets[set]?.contains([word]) ?? false }

    /// The phrases of a set, each as its words.
    package func phrases(in set: String) -> [[String]] { sets[set] ?? [] }

    /// The other word of a pair of words in a set, by the first one (`@befalling`: “killing” is told as “killed”).
    package func partner(of word: String, in set: String) -> String? {
        sets[set]?.first { $0.count == 2 && $0.first == word }?.last
    }

    /// The index behind the words that the elements match at the start.
    private func end(of elements: ArraySlice<Element>, in words: ArraySlice<String>) -> Int? {
        guard let element = elements.first else { return words.startIndex }
        let rest = elements.dropFirst()
        switch element {
        case .word(let word): return words.first == word ? end(of: rest, in: words.dropFirst()) : nil
        case .number:
            guard let first = words.first?.utf8.first, (0x30...0x39).contains(first) else { return nil }
            return end(of: rest, in: words.dropFirst())
        case .set(let phrases):
            for phrase in phrases where words.starts(with: phrase) {
                if let end = end(of: rest, in: words.dropFirst(phrase.count)) { return end }
            }
            return nil
        case .gap:
            var words = words
            for _ in 0...longestGap {
                if let end = end(of: rest, in: words) { return end }
                guard let next = words.popFirst(), next != "." else { return nil }
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

/// Words in lower case and marks, one a token; a number keeps its marks (“10:15”), an apostrophe is straight, and the
/// stars and underscores of Markdown are none.
private func tokens(_ text: ArraySlice<UInt8>) -> [String] {
    let bytes = Array(text.prefix(longestOpening))
    var tokens: [String] = []
    var index = 0
    while index < bytes.count {
        let start = index
        if isPartOfWord(bytes, at: index) {
            while index < bytes.count, isPartOfWord(bytes, at: index) || joins(bytes, at: index) {
                index += isApostrophe(bytes, at: index) ? 3 : 1
            }
            tokens.append(folded(bytes[start..<min(index, bytes.count)]))
            continue
        }
        index += length(ofMark: bytes[index])
        let isSilent = bytes[start] <= 0x20 || [0x2A, 0x5F].contains(bytes[start])
        if !isSilent { tokens.append(String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)) }
    }
    return tokens
}

/// Bytes of a block in which a notice shows: a date and a sentence.
private let longestOpening = 400

private func length(ofMark first: UInt8) -> Int { first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1 }

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || (0xC3...0xDF).contains(byte) }

private func isPartOfWord(_ bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return isLetter(byte) || (0x30...0x39).contains(byte) }
    let isInsideLetter = index > 0 && byte < 0xC0 && bytes[index - 1] >= 0xC3 && bytes[index - 1] < 0xE0
    return (0xC3...0xDF).contains(byte) || isInsideLetter
}

/// Whether a mark stands inside a word: the apostrophe of “editor’s”, the colon of “10:15”.
private func joins(_ bytes: [UInt8], at index: Int) -> Bool {
    if isApostrophe(bytes, at: index) { return true }
    guard index > 0, bytes.indices.contains(index + 1) else { return false }
    if bytes[index] == 0x27 { return isLetter(bytes[index - 1]) }
    let digits: ClosedRange<UInt8> = 0x30...0x39
    return [0x2C, 0x2E, 0x3A].contains(bytes[index]) && digits.contains(bytes[index - 1])
        && digits.contains(bytes[index + 1])
}

private func isApostrophe(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index...].starts(with: [0xE2, 0x80, 0x99])
}

private func folded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        .split(separator: "’", omittingEmptySubsequences: false).joined(separator: "'")
}

/// Brackets, dashes and bullets in front of a notice; no quotation marks, which say that somebody speaks.
private let wrapping: Set<String> = [
    "(", "[", "{", "#", ">", "|", "-", "–", "—", "~", "=", "+", "•", "·", "†", "‡", "■", "▪",
]
