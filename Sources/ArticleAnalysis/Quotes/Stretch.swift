/// A token, or a whole quotation taken as one word.
struct Unit: Sendable {
    let range: TextRange
    /// The first token of it.
    let token: Int
    /// Index into ``Quotations/all``.
    let quotation: Int?
}

/// A sentence of the narration, in which every quotation counts as one word: “…” said the mayor.
struct Stretch: Sendable {
    let reading: Reading
    let block: Int
    let units: [Unit]

    var count: Int { units.count }

    func isQuotation(_ unit: Int) -> Bool { units.indices.contains(unit) && units[unit].quotation != nil }

    func classes(_ unit: Int) -> WordRole {
        guard units.indices.contains(unit), units[unit].quotation == nil else { return [] }
        return reading.classes(units[unit].token)
    }

    func mark(_ unit: Int) -> ClauseMark {
        guard units.indices.contains(unit), units[unit].quotation == nil else { return .none }
        return reading.marks[units[unit].token]
    }

    func word(_ unit: Int) -> WordID? {
        guard units.indices.contains(unit), units[unit].quotation == nil else { return nil }
        return reading.tokens[units[unit].token].word
    }

    func tag(_ unit: Int) -> PartOfSpeech {
        guard units.indices.contains(unit), units[unit].quotation == nil else { return .unknown }
        return reading.tokens[units[unit].token].tag
    }

    func verb(_ unit: Int) -> CueVerb? {
        guard units.indices.contains(unit), units[unit].quotation == nil else { return nil }
        return reading.verb(units[unit].token)
    }

    func noun(_ unit: Int) -> CueWord? {
        guard units.indices.contains(unit), units[unit].quotation == nil else { return nil }
        return reading.noun(units[unit].token)
    }

    func attitude(_ unit: Int) -> CueWord? {
        guard units.indices.contains(unit), units[unit].quotation == nil else { return nil }
        return reading.attitude(units[unit].token)
    }

    func isCapitalized(_ unit: Int) -> Bool {
        units.indices.contains(unit) && units[unit].quotation == nil && reading.capitals[units[unit].token] != .lower
    }

    /// Whether the unit is a word or a number.
    func isWord(_ unit: Int) -> Bool {
        guard units.indices.contains(unit), units[unit].quotation == nil else { return false }
        let kind = reading.tokens[units[unit].token].kind
        return kind == .word || kind == .number
    }

    /// A comma, or a quotation that ends in one.
    func closesWithComma(_ unit: Int) -> Bool {
        mark(unit) == .comma || isQuotation(unit) && lastByte(unit) == UInt8(ascii: ",")
    }

    /// The last byte inside a quotation.
    func lastByte(_ unit: Int) -> UInt8? {
        let range = units[unit].range
        let bytes = reading.page.text.bytes
        var end = range.end
        while end > range.start {
            let byte = bytes[end - 1]
            guard byte == 0x22 || byte == 0x27 || byte >= 0x80 || byte.isASCIIWhitespace else { return byte }
            end -= 1
        }
        return nil
    }

    /// From the start of the first unit to the end of the last; the range must not be empty.
    func text(_ range: Range<Int>) -> TextRange {
        TextRange(units[range.lowerBound].range.start, units[range.upperBound - 1].range.end)
    }
}
