/// A sentence of the narration, in which every quotation counts as one word: “…” said the mayor.
struct NarratedSentence: Sendable {
    /// A token, or a whole quotation taken as one word.
    struct Unit: Bounded {
        static let boundary = Unit(range: TextRange(0, 0), token: -1, quotation: nil)

        let range: TextRange
        /// The first token of it; negative beyond the ends of a sentence.
        let token: Int
        /// Index into ``Quotations/all``.
        let quotation: Int?
    }

    let words: WordsOfPage
    /// Index of the block that it stands in.
    let block: Int
    fileprivate let units: TotalList<Unit>

    init(words: WordsOfPage, block: Int, units: [Unit]) {
        (self.words, self.block, self.units) = (words, block, TotalList(units))
    }
}

/// Whatever reads one sentence of the narration: it asks for the units by index, and beyond the ends of the sentence
/// nothing stands. Ranges count units.
protocol Narration {
    var sentence: NarratedSentence { get }
}

extension NarratedSentence: Narration {
    var sentence: NarratedSentence { self }
}

extension Narration {
    var count: Int { sentence.units.count }
    var indices: Range<Int> { 0..<sentence.units.count }

    /// Index into ``Quotations/all``, where the unit is a quotation.
    func quotation(_ unit: Int) -> Int? { sentence.units[unit].quotation }

    func isQuotation(_ unit: Int) -> Bool { sentence.units[unit].quotation != nil }

    /// The token that the unit is; one beyond the text for a quotation, of which no word is asked.
    func token(_ unit: Int) -> Int {
        let one = sentence.units[unit]
        return one.quotation == nil ? one.token : NarratedSentence.Unit.boundary.token
    }

    func classes(_ unit: Int) -> WordRole { sentence.words.classes(token(unit)) }
    func mark(_ unit: Int) -> ClauseMark { sentence.words.marks[token(unit)] }
    func word(_ unit: Int) -> WordID { sentence.words.tokens[token(unit)].word }
    func tag(_ unit: Int) -> PartOfSpeech { sentence.words.tokens[token(unit)].tag }
    func verb(_ unit: Int) -> CueVerb? { sentence.words.verb(token(unit)) }
    func noun(_ unit: Int) -> CueWord? { sentence.words.noun(token(unit)) }
    func attitude(_ unit: Int) -> CueWord? { sentence.words.attitude(token(unit)) }
    func isCapitalized(_ unit: Int) -> Bool { sentence.words.capitals[token(unit)] != .lower }

    /// Whether the unit is a word or a number.
    func isWord(_ unit: Int) -> Bool {
        let kind = sentence.words.tokens[token(unit)].kind
        return kind == .word || kind == .number
    }

    /// How long the unit is, in bytes.
    func length(_ unit: Int) -> Int { sentence.units[unit].range.count }

    /// A comma, or a quotation that ends in one.
    func closesWithComma(_ unit: Int) -> Bool {
        mark(unit) == .comma || isQuotation(unit) && lastByte(unit) == UInt8(ascii: ",")
    }

    /// The last byte inside the marks of a quotation.
    private func lastByte(_ unit: Int) -> UInt8? {
        sentence.words.page.text.bytes[sentence.units[unit].range.bounds].last {
            !($0 == 0x22 || $0 == 0x27 || $0 >= 0x80 || $0.isASCIIWhitespace)
        }
    }

    /// From the start of the first unit to the end of the last; empty where the range is.
    func text(_ range: Range<Int>) -> TextRange {
        TextRange(sentence.units[range.lowerBound].range.start, sentence.units[range.upperBound - 1].range.end)
    }

    /// The same without marks at its ends; nil where nothing else is left.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, min(range.upperBound, count))
        while start < end, mark(start) != .none, mark(start) != .openBracket { start += 1 }
        while start < end, mark(end - 1) != .none, mark(end - 1) != .closeBracket { end -= 1 }
        return start < end ? start..<end : nil
    }

    /// Whether the sentence is quotations and nothing else.
    var standsAlone: Bool { indices.allSatisfy { isQuotation($0) || !isWord($0) } }

    /// Whether it stands where headlines stand: on top of the page, or in a block of that role.
    var isHeadline: Bool {
        let role = sentence.words.page.blocks[sentence.block].role
        return role == .headline || role == .standfirst || sentence.block == 0
    }
}
