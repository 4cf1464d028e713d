internal import LanguageTables

/// The phrases that page furniture, credits, bylines and dates are made of, read once from the language's data.
struct PageWords: Sendable {
    private enum Fit { case whole, start }

    /// Phrases by their first word.
    private let phrases: [WordID: [(words: [WordID], fit: Fit)]]
    private let credits: Set<WordID>
    private let agencies: Set<WordID>
    private let dates: Set<WordID>
    private let dateFillers: Set<WordID>
    private let by: Set<WordID>
    private let counters: Set<WordID>
    private let counterFillers: Set<WordID>
    private let titles: Set<WordID>

    init(folder: String) {
        let rows = LineTable(named: "\(folder)/page.tsv").records.filter { $0.count >= 2 }
        func forms(_ kind: StaticString) -> Set<WordID> { Set(rows.filter { $0[0] == kind }.map { WordID($0[1]) }) }
        (credits, agencies, by, titles) = (forms("credit"), forms("agency"), forms("by"), forms("title"))
        (counters, counterFillers) = (forms("counter"), forms("counter-filler"))
        (dates, dateFillers) = (forms("date"), forms("date-filler"))
        var phrases: [WordID: [(words: [WordID], fit: Fit)]] = [:]
        for row in rows where row[0] == "line" || row[0] == "start" {
            let text = ArticleText(String(row[1]))
            let words = LineWords(text, text.range, limit: Thresholds.longestPagePhrase).words
            if let first = words.first {
                phrases[first, default: []].append((words, row[0] == "line" ? .whole : .start))
            }
        }
        self.phrases = phrases
    }

    /// Whether a line can be more than prose by its words: it holds a number, or begins as furniture or a byline does.
    func mayTell(_ text: ArticleText, _ range: TextRange) -> Bool {
        let line = LineLength(text, range, limit: Thresholds.mostFurnitureWords + 1)
        guard line.numbers == 0 else { return true }
        guard let first = line.first else { return false }
        let word = WordID(bytes: text.bytes[first])
        return phrases[word] != nil || by.contains(word)
    }

    /// Whether the line is, or starts with, one of the phrases.
    func isFurniture(_ line: LineWords) -> Bool {
        guard let first = line.words.first, let candidates = phrases[first] else { return false }
        return candidates.contains { phrase in
            phrase.fit == .whole ? phrase.words == line.words && !line.isCut : line.words.starts(with: phrase.words)
        }
    }

    /// Names of days and months, numbers and the words around them, and nothing else.
    func isDate(_ line: LineWords) -> Bool {
        guard line.numbers > 0, line.words.count <= Thresholds.mostDateWords, !line.isCut else { return false }
        guard line.words.contains(where: dates.contains) else { return false }
        return line.words.count { dates.contains($0) || dateFillers.contains($0) } + line.numbers >= line.words.count
    }

    /// “1,204 views”, “3 min read”, “Updated 5 minutes ago”: a counter or a clock of the page, and nothing else.
    func isCounter(_ line: LineWords) -> Bool {
        guard line.numbers > 0, line.words.count <= Thresholds.mostCounterWords, !line.isCut,
            line.words.contains(where: counters.contains)
        else { return false }
        return line.words.count { counters.contains($0) || counterFillers.contains($0) } + line.numbers
            >= line.words.count
    }

    /// “By Anna Vane and Tom Hill”.
    func isByline(_ line: LineWords) -> Bool {
        guard let first = line.words.first, by.contains(first), Thresholds.bylineWords.contains(line.words.count) else {
            return false
        }
        return line.words.count - line.capitals <= 1 && line.numbers == 0
    }

    /// “title: …” in front matter.
    func isTitle(_ line: LineWords) -> Bool { line.words.first.map(titles.contains) ?? false }

    /// Whether the line ends with a photo credit (“(Photo: Vane/AFP)”, “Hill via Getty Images”) or starts as one
    /// (“Photo: …”).
    func isCredited(_ text: ArticleText, _ range: TextRange) -> Bool {
        let bytes = text.bytes
        if let start = creditStart(bytes, range) {
            let tail = TextRange(start, range.end)
            let line = LineWords(text, tail, limit: Thresholds.mostCreditWords)
            let isSlashed = bytes[tail].contains(0x2F)
            if let first = line.words.first, credits.contains(first), bytes[tail].contains(0x3A) || isSlashed {
                return true
            }
            if isSlashed, line.words.contains(where: agencies.contains) { return true }
        }
        let head = LineLength(
            text, TextRange(range.start, min(range.end, range.start + Thresholds.creditOpening)), limit: 1)
        guard let first = head.first, credits.contains(WordID(bytes: bytes[first])) else { return false }
        return bytes[range].prefix(Thresholds.creditColon).contains(0x3A)
    }

    /// Where the last bracket of the line opens, if the line ends with it.
    private func creditStart(_ bytes: [UInt8], _ range: TextRange) -> Int? {
        guard let last = bytes[range].last, last == 0x29 || last == 0x5D else { return nil }
        let opener: UInt8 = last == 0x29 ? 0x28 : 0x5B
        let farthest = max(range.start, range.end - Thresholds.longestCredit)
        return bytes[TextRange(farthest, range.end)].lastIndex(of: opener).map { $0 + 1 }
    }
}
