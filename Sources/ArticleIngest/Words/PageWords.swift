internal import LanguageTables

/// Words that pages of many languages put before dates and names, and on their furniture (`web/*.tsv`).
struct PageWords {
    static let labels = PageWords(named: "web/labels.tsv")
    static let furniture = PageWords(named: "web/furniture.tsv")

    /// The phrases of each set, by their first word.
    private let sets: [String: [String: [[String]]]]

    private init(named name: String) {
        sets = LineTable(named: name).rows.reduce(into: [:]) { sets, row in
            guard let set = row.first, set.hasPrefix("@") else { return }
            for phrase in row.dropFirst() {
                let words = pageWords(phrase)
                guard let first = words.first else { continue }
                sets[String(set.dropFirst()), default: [:]][first, default: []].append(words)
            }
        }
    }

    /// How many words at the start are a phrase of the set, the longest counts; nil where none is.
    func opening(_ words: ArraySlice<String>, in set: String) -> Int? {
        guard let first = words.first, let phrases = sets[set]?[first] else { return nil }
        return phrases.filter { words.starts(with: $0) }.map(\.count).max()
    }

    /// Whether the words are a phrase of the set and nothing else.
    func holds(_ words: [String], in set: String) -> Bool { opening(words[...], in: set) == words.count }
}

/// The words of a text in lower case, without the marks around them; an apostrophe inside a word is straight.
func pageWords(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
            : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
                || scalar.properties.numericType != nil
    }
    for scalar in text.unicodeScalars {
        if isPart(scalar) {
            word.append(scalar)
        } else if scalar == "'" || scalar == "’" || scalar == "-", !word.isEmpty {
            word.append(scalar == "’" ? "'" : scalar)
        } else if !word.isEmpty {
            words.append(String(word).lowercased())
            word = String.UnicodeScalarView()
        }
    }
    if !word.isEmpty { words.append(String(word).lowercased()) }
    return words.map { $0.hasSuffix("'") || $0.hasSuffix("-") ? String($0.dropLast()) : $0 }
}

extension String {
    /// The UTF-8 offset at which the part stands first; nil where it does not. A plain search over bytes: the standard
    /// library's builds a table for each call.
    func place(of part: String) -> Int? {
        let (bytes, part) = (utf8, Array(part.utf8))
        guard let first = part.first else { return 0 }
        var offset = 0
        var rest = bytes[...]
        while let start = rest.firstIndex(of: first) {
            offset += rest.distance(from: rest.startIndex, to: start)
            rest = rest[start...]
            if rest.starts(with: part) { return offset }
            rest = rest.dropFirst()
            offset += 1
        }
        return nil
    }
}
