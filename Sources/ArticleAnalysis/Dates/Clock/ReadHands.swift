/// Hours and minutes as figures, and what stands behind them.
extension ClockReader {
    /// “7”, “seven”, “7.30”, “14:05”, “1400”: nothing says yet that it is a time.
    func readHands(at start: Int) -> ClockReading? {
        guard let value = pieces.integer(start) else { return readWord(at: start) }
        guard isFree(at: start) else { return nil }
        if pieces.length(start) == 4, value / 100 < 24, value % 100 < 60 {
            return ClockReading(
                pieces: Range(start, upTo: start + 1), hour: value / 100, minute: value % 100, half: .whole)
        }
        guard value <= 24, pieces.length(start) <= 2 else { return nil }
        let mark = pieces[start + 1]
        guard mark.isGlued, mark.isMark(":") || mark.isMark("."), pieces[start + 2].isGlued,
            pieces[start + 2].kind == .digits
        else { return ClockReading(pieces: Range(start, upTo: start + 1), hour: value, minute: 0) }
        guard let minute = pieces.integer(start + 2), pieces.length(start + 2) == 2, minute < 60, value < 24,
            !goesOn(start + 3)
        else { return nil }
        let isWhole = value > 12 || value == 0 || pieces.length(start) == 2 && value < 10
        return ClockReading(
            pieces: Range(start, upTo: start + 3), hour: value, minute: minute, half: isWhole ? .whole : nil)
    }

    private func readWord(at start: Int) -> ClockReading? {
        guard let word = pieces.numberWord(start), [.unit, .teen].contains(word.part), word.form == .cardinal,
            (1...12).contains(word.value), !pieces[start - 1].isHyphen
        else { return nil }
        return ClockReading(pieces: Range(start, upTo: start + 1), hour: Int(word.value), minute: 0)
    }

    /// Whether nothing in front makes the digits a part of something longer, or a sum.
    private func isFree(at start: Int) -> Bool {
        let before = pieces[start - 1]
        guard pieces[start].isGlued, before.kind != .end else {
            return pieces.language.currencies.match(pieces, before: start - 1).map { $0.end != start } ?? true
        }
        return before.isMark("(") || before.isDash && pieces[start - 2].kind != .word || before.isMark("~")
            || before.isDash && isHalf(behind: start - 2)
    }

    private func isHalf(behind index: Int) -> Bool {
        pieces.language.clock.behind.match(pieces, at: index)?.value.isHalf ?? false
    }

    /// “14:05:30”, “1.30.5”: more groups than a time of day has.
    private func goesOn(_ index: Int) -> Bool {
        pieces[index].isGlued && pieces[index].kind == .mark && pieces[index + 1].isGlued
            && pieces[index + 1].kind == .digits && !pieces[index].isDash
    }

    /// With the half of the day or the zone that follows; nil where none does, and the figures alone are no time.
    func marked(_ hands: ClockReading) -> ClockReading? {
        let bare = hands.pieces.count == 1
        guard let (word, end) = pieces.language.clock.behind.match(pieces, at: hands.end) else {
            return pieces[hands.pieces.lowerBound + 1].isMark(":") && !bare ? hands : nil
        }
        var reading = hands
        reading.pieces = Range(hands.pieces.lowerBound, upTo: end)
        switch word.role {
        case .am, .pm, .morning, .evening, .night:
            return withHalf(hands).end > hands.end ? withZone(withHalf(hands)) : nil
        case .oclock: return bare && hands.hour <= 12 ? withZone(withHalf(reading)) : nil
        case .hours:
            let isLed = pieces.language.clock.isLink(pieces[hands.pieces.lowerBound - 1].word, .at)
            return !bare || isFourDigits(hands) && isLed ? withZone(reading) : nil
        case .zone:
            guard !bare || isFourDigits(hands) else { return nil }
            return withZone(hands)
        case .named, .past, .to, .at: return nil
        }
    }

    private func isFourDigits(_ hands: ClockReading) -> Bool { pieces.length(hands.pieces.lowerBound) == 4 }

    /// “5 | to 6.30pm”, “9 | -11am”: the first of two times shares the half of the second, unless that turned them round.
    func ledByRange(_ hands: ClockReading) -> ClockReading? {
        guard hands.half == nil, hands.hour <= 12 else { return nil }
        let joint = pieces[hands.end]
        guard
            joint.is(.rangeJoint) || joint.isDash
                || joint.is(.additive) && pieces[hands.pieces.lowerBound - 1].is(.interval),
            let next = readHands(at: hands.end + 1), let last = marked(next), let half = last.half, half != .whole
        else { return nil }
        var reading = hands
        reading.half = hands.hour % 12 * 60 + hands.minute < next.hour % 12 * 60 + next.minute ? half : other(half)
        reading.zone = last.zone
        return reading
    }

    private func other(_ half: ClockReading.Half) -> ClockReading.Half { half == .am ? .pm : .am }

    /// “at 23.40”: figures with a point are a time behind “at” and in front of a date or the end of the statement.
    func bare(_ hands: ClockReading) -> ClockReading? {
        guard hands.pieces.count == 3, pieces.language.clock.isLink(pieces[hands.pieces.lowerBound - 1].word, .at),
            leadsToDate(hands.end)
        else { return nil }
        return hands
    }

    private func leadsToDate(_ end: Int) -> Bool {
        let index = pieces[end].is(.superessive) ? end + 1 : end
        return pieces.weekday(index) != nil || pieces.isDateWord(index, .day)
    }

    /// Adds “pm”, “in the morning”, “at night”; a part of the day only behind an hour that a preposition leads to.
    func withHalf(_ reading: ClockReading) -> ClockReading {
        guard reading.hour <= 12 || reading.half == .whole,
            let (word, end) = pieces.language.clock.behind.match(pieces, at: reading.end), word.isHalf
        else { return reading }
        let before = pieces[reading.pieces.lowerBound - 1]
        let isSpoken = reading.pieces.count > 1
        if word.isDayPart, !isSpoken, before.kind == .word, !pieces.language.clock.isLink(before.word, .at) {
            return reading
        }
        var marked = reading
        marked.pieces = Range(reading.pieces.lowerBound, upTo: pieces[end].isMark(".") && isDotted(end) ? end + 1 : end)
        guard reading.half != .whole || reading.hour <= 12 else { return marked }
        switch word.role {
        case .am, .morning: marked.half = .am
        case .night: marked.half = .night
        default: marked.half = .pm
        }
        return marked
    }

    /// “p.m|.”: the full stop of the abbreviation, in the middle of a sentence.
    private func isDotted(_ end: Int) -> Bool { pieces[end].isGlued && pieces[end - 2].isMark(".") }

    func withZone(_ reading: ClockReading) -> ClockReading {
        guard let (word, end) = pieces.language.clock.behind.match(pieces, at: reading.end), word.role == .zone else {
            return reading
        }
        var zoned = reading
        let name = pieces.text[pieces.range(Range(reading.end, upTo: end))]
        zoned.zone = ClockTime.Zone(name: WordID(WordID.folded(name)), offset: word.minutes)
        zoned.pieces = Range(reading.pieces.lowerBound, upTo: end)
        return zoned
    }
}
