/// Digits with their grouping, decimals and exponent: “12,000”, “1 234 567.89”, “1.111,11”, “12,34,567”, “.08”,
/// “1.3e6”.
///
/// Nil for what is no numeral: more than one decimal point (“1.2.3”), more digits than anybody counts with.
func readNumeral(_ pieces: Pieces, at start: Int) -> NumberReading? {
    var numeral = Numeral()
    var cursor = start
    if pieces[start].kind == .digits {
        guard numeral.append(pieces, start) else { return nil }
        cursor = numeral.takeGroups(pieces, after: start)
    } else if pieces[start].isGlued && pieces[start - 1].kind != .end {
        return nil
    }
    guard let end = numeral.takeDecimals(pieces, at: cursor), end > start else { return nil }
    let finish = numeral.takeExponent(pieces, at: end)
    return NumberReading(
        pieces: Range(start, upTo: finish), value: numeral.value, isNumeral: true, isGrouped: numeral.groups > 0)
}

private struct Numeral {
    /// Of every language: “1.3e6”.
    private static let exponentSign = WordID("e")

    private var digits = 0.0
    private var decimals = 0
    private var exponent = 0
    private var separator: UInt32 = 0
    private(set) var groups = 0

    /// Exact while the digits fit 53 bits, so that “4.35” is the nearest double.
    var value: Double { scaled(digits, by: exponent - decimals) }

    private func scaled(_ value: Double, by power: Int) -> Double {
        let factor = (0..<abs(power)).reduce(1.0) { product, _ in product * 10 }
        return power < 0 ? value / factor : value * factor
    }

    mutating func append(_ pieces: Pieces, _ index: Int) -> Bool {
        guard let value = pieces.integer(index) else { return false }
        digits = scaled(digits, by: pieces.length(index)) + Double(value)
        return true
    }

    /// Groups of three behind one kind of separator; Indian groups of two before the last three.
    mutating func takeGroups(_ pieces: Pieces, after start: Int) -> Int {
        guard pieces.length(start) <= 3 else { return start + 1 }
        return takeIndianGroups(pieces, after: start) ?? takeSpacedGroups(pieces, after: start)
            ?? takeMarkedGroups(pieces, after: start)
    }

    private mutating func takeMarkedGroups(_ pieces: Pieces, after start: Int) -> Int {
        var ends: [Int] = []
        var cursor = start + 1
        let mark = pieces[cursor]
        guard mark.isMark(",") || mark.isMark("."), pieces[start].range.count <= 3 else { return cursor }
        while ends.count < Thresholds.mostDigitGroups, pieces[cursor].isMark(mark.scalarValue),
            isGroup(pieces, cursor + 1, glued: true, width: 3)
        {
            ends.append(cursor + 1)
            cursor += 2
        }
        let isContinental = mark.isMark(".")
        let decimalComma =
            pieces[cursor].isMark(",") && pieces[cursor + 1].kind == .digits && pieces[cursor + 1].isGlued
        guard !ends.isEmpty, !isContinental || ends.count > 1 || (decimalComma && pieces.length(cursor + 1) != 3) else {
            return start + 1
        }
        if pieces[cursor].isMark(mark.scalarValue), pieces[cursor].isGlued, pieces[cursor + 1].kind == .digits,
            pieces[cursor + 1].isGlued
        {
            return start + 1
        }
        for end in ends where !append(pieces, end) { return start + 1 }
        (groups, separator) = (ends.count, mark.scalar)
        return cursor
    }

    private mutating func takeSpacedGroups(_ pieces: Pieces, after start: Int) -> Int? {
        guard pieces.integer(start) != 0 else { return nil }
        var cursor = start + 1
        while groups < Thresholds.mostDigitGroups, isGroup(pieces, cursor, glued: false, width: 3),
            append(pieces, cursor)
        {
            groups += 1
            cursor += 1
        }
        return groups > 0 ? cursor : nil
    }

    private mutating func takeIndianGroups(_ pieces: Pieces, after start: Int) -> Int? {
        var ends: [Int] = []
        var cursor = start + 1
        while pieces[cursor].isMark(","), ends.count < Thresholds.mostDigitGroups,
            isGroup(pieces, cursor + 1, glued: true, width: 2)
        {
            ends.append(cursor + 1)
            cursor += 2
        }
        guard pieces.length(start) <= 2, !ends.isEmpty, pieces[cursor].isMark(","),
            isGroup(pieces, cursor + 1, glued: true, width: 3)
        else { return nil }
        for end in ends + [cursor + 1] where !append(pieces, end) { return nil }
        (groups, separator) = (ends.count + 1, 0x2C)
        return cursor + 2
    }

    private func isGroup(_ pieces: Pieces, _ index: Int, glued: Bool, width: Int) -> Bool {
        let piece = pieces[index]
        guard piece.kind == .digits, piece.range.count == width else { return false }
        return glued ? piece.isGlued && pieces[index - 1].isGlued : piece.gap == .space
    }

    /// Where the decimals end; nil if a second point follows them.
    mutating func takeDecimals(_ pieces: Pieces, at cursor: Int) -> Int? {
        let point: Unicode.Scalar = separator == 0x2E || isDecimalComma(pieces, cursor) ? "," : "."
        let follows = pieces[cursor + 1]
        guard pieces[cursor].isMark(point) || pieces[cursor].scalar == 0xB7, follows.kind == .digits, follows.isGlued,
            pieces[cursor].isGlued || groups == 0
        else { return cursor }
        guard pieces[cursor].isGlued || cursor == 0 || pieces[cursor - 1].kind != .digits else { return cursor }
        guard append(pieces, cursor + 1) else { return nil }
        decimals = follows.range.count
        let (mark, digits) = (pieces[cursor + 2], pieces[cursor + 3])
        let isVersion = mark.isMark(".") && mark.isGlued && digits.kind == .digits && digits.isGlued
        return isVersion ? nil : cursor + 2
    }

    /// “3,5 million”, “12,75%”, “1,25 metres”, “€3,50”: no group has one or two digits, and one figure is meant before a
    /// scale, a unit or per cent, and behind the sign of a currency that is counted in hundredths.
    private func isDecimalComma(_ pieces: Pieces, _ cursor: Int) -> Bool {
        guard groups == 0, pieces[cursor].isMark(","), pieces[cursor].isGlued, cursor > 0,
            pieces[cursor - 1].kind == .digits, !(pieces[cursor - 1].isGlued && pieces[cursor - 2].isMark(",")),
            pieces[cursor + 1].kind == .digits, pieces[cursor + 1].isGlued, pieces.length(cursor + 1) <= 2
        else { return false }
        let next = cursor + 2
        return pieces.numberWord(next)?.part == .scale || pieces[next].isMark("%") || isMeasured(pieces, next)
            || pieces.length(cursor + 1) == 2 && followsCurrency(pieces, cursor - 1)
    }

    /// Whether a unit or a currency stands there: “2,5 km”, “12,75 euros”.
    private func isMeasured(_ pieces: Pieces, _ index: Int) -> Bool {
        let language = pieces.language
        return language.units.match(pieces, after: index) != nil
            || language.figures.percents.match(pieces, at: index) != nil
            || language.currencies.match(pieces, after: index) != nil
    }

    private func followsCurrency(_ pieces: Pieces, _ start: Int) -> Bool {
        pieces.language.currencies.match(pieces, before: start - 1).map { $0.end == start } ?? false
    }

    /// “e6”, “e+14”, “e-1”, where nothing else is glued to it.
    mutating func takeExponent(_ pieces: Pieces, at cursor: Int) -> Int {
        guard pieces[cursor].isGlued, pieces[cursor].word == Self.exponentSign else { return cursor }
        let sign = pieces[cursor + 1]
        let isSigned = sign.isGlued && (sign.isHyphen || sign.isMark("+"))
        let index = cursor + (isSigned ? 2 : 1)
        guard pieces[index].isGlued, pieces.length(index) <= 2, let power = pieces.integer(index) else { return cursor }
        exponent = isSigned && sign.isHyphen ? -power : power
        return index + 1
    }
}

extension Piece {
    /// The mark itself; a space for anything else.
    var scalarValue: Unicode.Scalar { Unicode.Scalar(scalar) ?? " " }
}
