/// Reads times of day: “7pm”, “7.30 a.m.”, “14:05 GMT”, “1400 GMT”, “five o’clock”, “a quarter to five”, “8 in the
/// morning”, “noon”, “from 5 to 6.30pm”.
///
/// Silent on bare numbers, unless a preposition leads to them and a part of the day follows, on ratios (“2:1”) and on
/// figures with a point (“6.30”) that nothing marks as a time.
struct ClockReader {
    let pieces: Pieces

    func read(at start: Int) -> ClockReading? {
        let piece = pieces[start]
        guard piece.kind == .digits || piece.kind == .word && mayBegin(withWord: piece) else { return nil }
        if let named = readNamed(at: start) { return named }
        if let spoken = readSpoken(at: start) { return spoken }
        guard let hands = readHands(at: start) else { return nil }
        return marked(hands) ?? ledByRange(hands) ?? bare(hands)
    }

    /// Whether a time of day can begin with a word: a number, “half”, “quarter”, the name of a time.
    private func mayBegin(withWord piece: Piece) -> Bool {
        let language = pieces.language
        return language.numbers.words.contains(piece.word) || piece.is([.half, .quarter])
            || language.clock.named.mayBegin(with: piece.word)
    }

    /// “noon”, “12 midnight”.
    private func readNamed(at start: Int) -> ClockReading? {
        let index = pieces.integer(start) == 12 ? start + 1 : start
        guard let (word, end) = pieces.language.clock.named.match(pieces, at: index), let minutes = word.minutes,
            !pieces.isCapitalized(index) || opens(index), !pieces[end].isHyphen, !pieces[index - 1].isHyphen
        else { return nil }
        return withZone(
            ClockReading(
                pieces: Range(start, upTo: end), hour: minutes / 60, minute: minutes % 60, half: .whole))
    }

    private func opens(_ index: Int) -> Bool { pieces[index - 1].kind == .end || pieces[index - 1].kind == .mark }

    /// “a quarter to five”, “half past six”, “20 minutes past nine”.
    private func readSpoken(at start: Int) -> ClockReading? {
        let first = pieces.numberWord(start)?.part == .article ? start + 1 : start
        guard let (minutes, link) = readMinutes(at: first), let hour = readHour(at: link + 1), !isJoined(hour.end)
        else { return nil }
        let isTo = pieces.language.clock.isLink(pieces[link].word, .to)
        guard isTo || pieces.language.clock.isLink(pieces[link].word, .past) else { return nil }
        let total = hour.value * 60 + (isTo ? -minutes : minutes)
        var reading = ClockReading(
            pieces: Range(start, upTo: hour.end), hour: total / 60, minute: total % 60)
        reading = withHalf(reading)
        return reading.half == nil && pieces[hour.end].kind == .word && isCounted(hour.end) ? nil : withZone(reading)
    }

    /// The minutes before or after the hour, and the piece that joins them to it.
    private func readMinutes(at start: Int) -> (Int, Int)? {
        let piece = pieces[start]
        if piece.is(.half) { return pieces[start + 1].is(.past) ? (30, start + 1) : nil }
        if piece.is(.quarter) { return (15, start + 1) }
        guard pieces.integer(start) != nil || pieces.numberWord(start)?.isCounting == true,
            let number = readNumber(pieces, at: start, allowsAnd: false), (1..<60).contains(number.value),
            number.shape == .cardinal, pieces.unitName(number.end) == "minute"
        else { return nil }
        return (Int(number.value), number.end + 1)
    }

    /// Whether what follows is counted, so that “a quarter to five votes” is no time: a plural.
    private func isCounted(_ index: Int) -> Bool {
        pieces.language.nouns.isPlural(pieces.text[pieces[index].range])
    }

    private func isJoined(_ index: Int) -> Bool {
        pieces[index].isHyphen || pieces[index].isMark("%") || pieces[index].isGlued && pieces[index].kind == .digits
    }

    /// An hour of the twelve in digits or words.
    private func readHour(at index: Int) -> (value: Int, end: Int)? {
        if let value = pieces.integer(index) {
            let isDecimal =
                pieces[index + 1].isMark(".") && pieces[index + 2].isGlued && pieces[index + 2].kind == .digits
            return (1...12).contains(value) && !isDecimal ? (value, index + 1) : nil
        }
        guard let word = pieces.numberWord(index), [.unit, .teen].contains(word.part), word.form == .cardinal,
            (1...12).contains(word.value)
        else { return nil }
        return (Int(word.value), index + 1)
    }
}

extension Pieces {
    /// The name of the unit that one word writes.
    fileprivate func unitName(_ index: Int) -> String? {
        self[index].kind == .word ? language.units.words[self[index].word] : nil
    }
}
