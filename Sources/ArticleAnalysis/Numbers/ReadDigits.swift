/// A number that begins with digits: “12,000”, “4/5”, “2½”, “3.5 million”, “10k”, “4 thousand 3 hundred and 21”, “1 in
/// 20”.
func readDigitNumber(_ pieces: Pieces, at start: Int, allowsAnd: Bool) -> NumberReading? {
    if let fraction = readSlashFraction(pieces, at: start) { return fraction }
    guard let numeral = readNumeral(pieces, at: start) else { return nil }
    if let mixed = readMixed(pieces, after: numeral) { return readScaleWord(pieces, after: mixed) }
    if let suffixed = readSuffix(pieces, after: numeral, inMoney: false) { return suffixed }
    if let word = pieces.numberWord(pieces.afterHyphen(numeral.end)), [.hundred, .scale, .lot].contains(word.part),
        word.form != .ordinals,
        let run = readRun(
            pieces, at: pieces.afterHyphen(numeral.end), coefficient: numeral.value, allowsAnd: allowsAnd),
        !run.isOrdinal
    {
        return readTail(pieces, after: run.reading(from: start, .cardinal), allowsAnd: allowsAnd)
    }
    return readTail(pieces, after: numeral, allowsAnd: allowsAnd)
}

/// “4/5”, “1 / 4”; not a part of a longer row of slashes, which is a date.
private func readSlashFraction(_ pieces: Pieces, at start: Int) -> NumberReading? {
    guard let top = pieces.integer(start), pieces[start + 1].isMark("/"), let bottom = pieces.integer(start + 2),
        bottom > 0,
        !pieces[start + 3].isMark("/"),
        !(pieces[start + 3].isMark(".") && pieces[start + 3].isGlued && pieces[start + 4].kind == .digits),
        !pieces[start - 1].isMark("/"), pieces[start + 1].isGlued == pieces[start + 2].isGlued
    else { return nil }
    return NumberReading(pieces: Range(start, upTo: start + 3), value: Double(top) / Double(bottom), shape: .fraction)
}

/// “2 1/4”, “2½”, “2 ½”.
private func readMixed(_ pieces: Pieces, after whole: NumberReading) -> NumberReading? {
    guard whole.value == whole.value.rounded(.down),
        let part = vulgarFraction(pieces, at: whole.end) ?? spacedSlash(pieces, at: whole.end),
        part.value < 1
    else { return nil }
    return NumberReading(pieces: Range(whole.pieces.lowerBound, upTo: part.end), value: whole.value + part.value)
}

private func spacedSlash(_ pieces: Pieces, at start: Int) -> NumberReading? {
    guard pieces[start].kind == .digits, pieces[start].gap != .none else { return nil }
    return readSlashFraction(pieces, at: start)
}

/// “½”, “⅔”: the vulgar fractions of Latin-1 and Number Forms.
func vulgarFraction(_ pieces: Pieces, at index: Int) -> NumberReading? {
    let value: Double
    switch pieces[index].scalar {
    case 0xBC: value = 1 / 4
    case 0xBD: value = 1 / 2
    case 0xBE: value = 3 / 4
    case 0x2150: value = 1 / 7
    case 0x2151: value = 1 / 9
    case 0x2152: value = 1 / 10
    case 0x2153...0x2154: value = Double(pieces[index].scalar - 0x2152) / 3
    case 0x2155...0x2158: value = Double(pieces[index].scalar - 0x2154) / 5
    case 0x2159: value = 1 / 6
    case 0x215A: value = 5 / 6
    case 0x215B: value = 1 / 8
    case 0x215C: value = 3 / 8
    case 0x215D: value = 5 / 8
    case 0x215E: value = 7 / 8
    default: return nil
    }
    return NumberReading(pieces: Range(index, upTo: index + 1), value: value, shape: .fraction)
}

/// A scale in short behind a numeral: “10k”, “1.2bn”, “2mil”, “1,674.5 G”; “m” is a million in a sum of money and a
/// metre elsewhere.
func readSuffix(_ pieces: Pieces, after number: NumberReading, inMoney: Bool) -> NumberReading? {
    let index = number.end
    guard number.isNumeral, pieces[index].kind == .word,
        let suffix = pieces.language.numbers.suffixes[pieces[index].word]
    else {
        return nil
    }
    let isCapital = pieces.isUppercase(index)
    let fits =
        switch suffix.rule {
        case .always: true
        case .money: inMoney
        case .capital:
            isCapital
                && !(number.pieces.count == 1 && pieces.length(number.pieces.lowerBound) == 1 && pieces[index].isGlued)
        case .moneyOrCapital: inMoney || isCapital || countsPeople(pieces, number, at: index)
        case .glued: inMoney || pieces[index].isGlued
        }
    let next = pieces[index + 1]
    guard fits, !(next.isGlued && next.kind == .digits) else { return nil }
    return NumberReading(
        pieces: Range(number.pieces.lowerBound, upTo: index + 1), value: number.value * suffix.value,
        scale: suffix.value)
}

/// “1.5m | people”, “2m | tonnes”: millions of people or of a unit; not “400m runners”, whose number is the length of
/// a race.
private func countsPeople(_ pieces: Pieces, _ number: NumberReading, at index: Int) -> Bool {
    let noun = pieces[index + 1]
    guard pieces[index].isGlued, noun.kind == .word, noun.gap == .space else { return false }
    if let unit = pieces.language.units.match(pieces, after: index + 1), unit.value.place == .any { return true }
    guard number.value.truncatingRemainder(dividingBy: Thresholds.raceStep) != 0 else { return false }
    let name = pieces.text[noun.range]
    return pieces.language.nouns.isPlural(name)
        && pieces.language.senses.isA(
            WordID(pieces.language.nouns.lemma(of: name)), [.person, .role, .relative], as: .noun)
}
