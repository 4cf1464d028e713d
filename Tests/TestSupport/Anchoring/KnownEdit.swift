package import ArticleAnalysis

/// What an edit did to a place, known because the edit was made by program.
package enum KnownFate: Sendable {
    /// The words stand there.
    case stands(TextRange)
    /// Those words stand in their place.
    case changed(TextRange)
    case gone
    /// The words stand in each of these, and nobody can tell which is which.
    case doubled([TextRange])

    /// Whether it is true, or at least not false, to name this place; nil is never false. Other words may be told with
    /// a mark that hangs on them, and a passage with both of its copies.
    package func allows(_ place: TextRange?, isSame: Bool) -> Bool {
        guard let place else { return true }
        switch self {
        case .stands(let range): return isSame && place == range
        case .changed(let range): return !isSame && place.contains(range) && place.count <= range.count + 2
        case .gone: return false
        case .doubled(let ranges): return !isSame && ranges.allSatisfy { place.contains($0) }
        }
    }
}

/// A text that was edited around one place on purpose, with what that did to the place.
package struct KnownEdit {
    package enum Kind: CaseIterable, Sendable {
        case replaced, deleted, sentenceDeleted, lineMoved, paragraphDoubled, wordsRepeated, neighbourCame, twinDeleted,
            jumped
    }

    package let text: ArticleText
    package let fate: KnownFate

    /// Nil where the text has no place for such an edit, or another edit would give the same text.
    package init?(_ kind: Kind, of words: TextRange, in list: WordList, using random: inout SeededRandom) {
        var edit = Edit(of: words, in: list)
        guard edit.make(kind, using: &random) else { return nil }
        for _ in 0..<random.number(below: 4) { edit.addNoise(using: &random) }
        let result = edit.result()
        (text, fate) = (result.text, result.fate)
    }
}

/// Replacements of stretches that do not touch each other; where they put the words follows from their lengths.
private struct Edit {
    private let list: WordList
    private let words: TextRange
    private let own: Range<Int>
    private let sentence: Range<Int>
    private var replacements: [(range: TextRange, bytes: [UInt8])] = []
    /// Where the words are to be read off: in which replacement, and how far into it; nil where they stay outside all
    /// of them.
    private var inside: (replacement: Int, offsets: [Int], count: Int)?
    private var kind = KnownEdit.Kind.replaced

    init(of words: TextRange, in list: WordList) {
        (self.list, self.words, own) = (list, words, list.words(in: words))
        sentence = list.sentence(around: own)
    }

    mutating func make(_ kind: KnownEdit.Kind, using random: inout SeededRandom) -> Bool {
        self.kind = kind
        guard own.count + 3 < sentence.count, list.places(of: sentence, in: list).count == 1 else { return false }
        switch kind {
        case .replaced: return replace(using: &random)
        case .deleted: return delete()
        case .sentenceDeleted: return add(range(of: sentence), [])
        case .lineMoved: return moveLine(using: &random)
        case .paragraphDoubled: return double()
        case .wordsRepeated:
            return insert(behind: sentence.filter { abs($0 - own.lowerBound) > own.count + 3 }, using: &random)
        case .neighbourCame: return insertNeighbour(using: &random)
        case .twinDeleted: return deleteTwin()
        case .jumped:
            return replace(using: &random)
                && insert(behind: list.ranges.indices.filter { !sentence.contains($0) }, using: &random)
        }
    }

    /// A change somewhere else: a word replaced, a sentence deleted, a sentence added.
    mutating func addNoise(using random: inout SeededRandom) {
        let word = random.number(below: list.ranges.count)
        guard !paragraph.overlaps(list.ranges[word]) else { return }
        let other = list.sentence(around: word..<word + 1)
        switch random.number(below: 3) {
        case 0: _ = add(list.ranges[word], newWords(1, using: &random))
        case 1: if other.count < 40 { _ = add(range(of: other), []) }
        default:
            let end = list.ranges[other.upperBound - 1].end
            _ = add(
                TextRange(end, end),
                [0x20] + Array(RandomArticle.sentence(using: &random).joined(separator: " ").utf8) + [0x2E])
        }
    }

    private func range(of words: Range<Int>) -> TextRange {
        list.ranges[words.lowerBound].union(list.ranges[words.upperBound - 1])
    }

    private func newWords(_ count: Int, using random: inout SeededRandom) -> [UInt8] {
        Array(
            (0..<count).map { _ in "zu\(RandomArticle.sentence(using: &random)[0].lowercased())" }.joined(
                separator: " "
            ).utf8)
    }

    /// False where it would touch another replacement.
    private mutating func add(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
        guard replacements.allSatisfy({ range.end < $0.range.start || $0.range.end < range.start }) else {
            return false
        }
        guard !range.overlaps(words) || replacements.isEmpty else { return false }
        replacements.append((range, bytes))
        return true
    }

    private mutating func replace(using random: inout SeededRandom) -> Bool {
        let isFigure = list.text.bytes[words.bounds].contains(where: \.isASCIIDigit)
        let bytes =
            isFigure ? Array("\(random.number(below: 90_000) + 10_000)".utf8) : newWords(own.count, using: &random)
        guard bytes != Array(list.text.bytes[words.bounds]) else { return false }
        inside = (0, [0], bytes.count)
        return add(words, bytes)
    }

    /// The words and the white space behind them; not where the same would be left by deleting other words.
    private mutating func delete() -> Bool {
        guard own.upperBound < sentence.upperBound, words == range(of: own) else { return false }
        let isSliding =
            list.isSame(own.lowerBound, as: own.upperBound, in: list)
            || (own.lowerBound > 0 && list.isSame(own.lowerBound - 1, as: own.upperBound - 1, in: list))
        guard !isSliding else { return false }
        let twins = list.places(of: own, in: list).filter { sentence.contains($0) && $0 != own.lowerBound }
        guard twins.allSatisfy({ abs($0 - own.lowerBound) > own.count }) else { return false }
        return add(TextRange(words.start, list.ranges[own.upperBound].start), [])
    }

    /// The paragraph once more, right behind itself.
    private mutating func double() -> Bool {
        let bytes = Array(list.text.bytes[paragraph.bounds])
        guard list.places(of: list.words(in: paragraph), in: list).count == 1 else { return false }
        inside = (0, [words.start - paragraph.start, words.start - paragraph.start + bytes.count + 2], words.count)
        return add(paragraph, bytes + [0x0A, 0x0A] + bytes)
    }

    /// What stands between the blank lines around the words.
    private var paragraph: TextRange {
        let bytes = list.text.bytes
        var (start, end) = (words.start, words.end)
        while start > 1, bytes[start - 1] != 0x0A || bytes[start - 2] != 0x0A { start -= 1 }
        while end + 1 < bytes.count, bytes[end] != 0x0A || bytes[end + 1] != 0x0A { end += 1 }
        return TextRange(start > 1 ? start : 0, end + 1 < bytes.count ? end : bytes.count)
    }

    /// The line to the front or the back of the text.
    private mutating func moveLine(using random: inout SeededRandom) -> Bool {
        let bytes = list.text.bytes
        let start = bytes[..<words.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = bytes[words.end...].firstIndex(of: 0x0A) ?? bytes.count
        let (line, isToFront) = (Array(bytes[start..<end]), random.once(in: 2))
        guard start > 0, end < bytes.count, add(TextRange(start, end), []) else { return false }
        inside = (1, [(isToFront ? 0 : 2) + words.start - start], words.count)
        let at = isToFront ? 0 : bytes.count
        return add(TextRange(at, at), isToFront ? line + [0x0A, 0x0A] : [0x0A, 0x0A] + line)
    }

    /// The same words once more, behind one of these.
    private mutating func insert(behind places: [Int], using random: inout SeededRandom) -> Bool {
        guard !places.isEmpty else { return false }
        let end = list.ranges[places[random.number(below: places.count)]].end
        return add(TextRange(end, end), [0x20] + Array(list.text.bytes[words.bounds]))
    }

    private mutating func insertNeighbour(using random: inout SeededRandom) -> Bool {
        guard words == range(of: own), own.lowerBound > sentence.lowerBound else { return false }
        let before = random.once(in: 2)
        let bytes = newWords(1, using: &random)
        let at = before ? words.start - 1 : words.end
        return add(TextRange(at, at), [0x20] + bytes)
    }

    private mutating func deleteTwin() -> Bool {
        guard words == range(of: own) else { return false }
        let twins = list.places(of: own, in: list).filter {
            abs($0 - own.lowerBound) > own.count + 3 && $0 + own.count < list.ranges.count
        }
        guard let twin = twins.first else { return false }
        return add(TextRange(list.ranges[twin].start, list.ranges[twin + own.count].start), [])
    }

    func result() -> (text: ArticleText, fate: KnownFate) {
        var (bytes, from): ([UInt8], Int) = ([], 0)
        var starts: [Int] = Array(repeating: 0, count: replacements.count)
        for index in replacements.indices.sorted(by: { replacements[$0].range < replacements[$1].range }) {
            bytes += list.text.bytes[from..<replacements[index].range.start]
            starts[index] = bytes.count
            bytes += replacements[index].bytes
            from = replacements[index].range.end
        }
        bytes += list.text.bytes[from...]
        return (ArticleText(String(decoding: bytes, as: UTF8.self)), fate(starts))
    }

    private func fate(_ starts: [Int]) -> KnownFate {
        if kind == .deleted || kind == .sentenceDeleted { return .gone }
        guard let inside else {
            let before = replacements.filter { $0.range.end <= words.start }
            let start = words.start + before.reduce(0) { $0 + $1.bytes.count - $1.range.count }
            return .stands(TextRange(start, start + words.count))
        }
        let places = inside.offsets.map {
            TextRange(starts[inside.replacement] + $0, starts[inside.replacement] + $0 + inside.count)
        }
        return places.count > 1 ? .doubled(places) : kind == .lineMoved ? .stands(places[0]) : .changed(places[0])
    }
}
