/// “2015/08/12”, “02/22/2016”, “21.4.16”, “4/22”, “2015-12”, “11/2016”, “20161016”, “2016 10 16”.
///
/// Silent inside longer runs of digits (telephone numbers, identifiers) and for fractions (“3/4”, unless “on 3/4”). Two
/// groups with a hyphen or a point are a day only behind a weekday or “on”.
extension DateReader {
    func readNumericDate(at start: Int) -> DateReading? {
        guard let first = pieces.integer(start), isOpen(before: start) else { return nil }
        if let compact = readCompact(first, at: start) ?? readSpaced(first, at: start) { return compact }
        let mark = pieces[start + 1]
        guard mark.isMark("/") || mark.isHyphen || mark.isMark("."), mark.isGlued == pieces[start + 2].isGlued,
            let second = pieces.integer(start + 2), pieces.length(start) <= 4
        else { return nil }
        if pieces[start + 3].scalar == mark.scalar, pieces[start + 3].isGlued, mark.isGlued, pieces[start + 4].isGlued,
            let third = pieces.integer(start + 4)
        {
            guard isClosed(at: start + 5, mark) else { return nil }
            return reading(
                Range(start, upTo: start + 5), threeParts(start, first, second, third, isPoint: mark.isMark(".")))
        }
        guard isClosed(at: start + 3, mark) else { return nil }
        return readTwoParts(start, first, second, mark)
    }

    private func reading(_ range: Range<Int>, _ date: PartialDate?) -> DateReading? {
        guard let date, let month = date.month, (1...12).contains(month), (1...31).contains(date.day ?? 1) else {
            return nil
        }
        return DateReading(range, .partial(date))
    }

    /// A date does not go on other digits or letters: “138-2010-2015”, “A1/2”, “$4/22”.
    private func isOpen(before start: Int) -> Bool {
        let before = pieces[start - 1]
        guard pieces[start].isGlued, before.kind != .end else { return true }
        if before.isMark("(") || before.isMark("'") || before.isMark("\"") || before.isMark("–") || before.isMark("~") {
            return true
        }
        if before.isHyphen, pieces[start - 3].scalar != 0, pieces[start - 3].scalar == pieces[start + 1].scalar {
            return true
        }
        return before.isHyphen
            && (pieces[start - 2].kind != .word && pieces[start - 2].kind != .digits || !before.isGlued)
    }

    private func isClosed(at end: Int, _ mark: Piece) -> Bool {
        let next = pieces[end]
        guard next.isGlued, next.kind == .word || next.kind == .mark else { return true }
        if next.kind == .word || next.isMark("%") || next.isMark(":") { return false }
        let goesOn = pieces[end + 1].isGlued && pieces[end + 1].kind == .digits
        return !goesOn || next.isMark(",") || (next.isDash && pieces[end + 2].scalar == mark.scalar)
    }

    private func threeParts(_ start: Int, _ a: Int, _ b: Int, _ c: Int, isPoint: Bool) -> PartialDate? {
        if pieces.length(start) == 4 { return PartialDate(year: a, month: b, day: c) }
        guard pieces.length(start + 4) == 4 || pieces.length(start + 4) == 2, pieces.length(start) <= 2,
            pieces.length(start + 2) <= 2
        else {
            return nil
        }
        let year = pieces.length(start + 4) == 4 ? c : fullYear(c)
        let isDayFirst = a > 12 || (b <= 12 && (dayFirst || isPoint))
        return PartialDate(year: year, month: isDayFirst ? b : a, day: isDayFirst ? a : b)
    }

    private func readTwoParts(_ start: Int, _ a: Int, _ b: Int, _ mark: Piece) -> DateReading? {
        let range = Range(start, upTo: start + 3)
        if pieces.length(start) == 4, Thresholds.years.contains(a), pieces.length(start + 2) <= 2 {
            // “2023/24”: a season or school year, whose days are not known.
            guard (a + 1) % 100 != b || mark.isMark(".") else { return DateReading(range, .unknown) }
            return reading(range, PartialDate(year: a, month: b))
        }
        if pieces.length(start + 2) == 4, Thresholds.years.contains(b), pieces.length(start) <= 2, !mark.isMark(".") {
            return reading(range, PartialDate(year: b, month: a))
        }
        guard pieces.length(start) <= 2, pieces.length(start + 2) <= 2, mark.isGlued, a > 0, b > 0 else { return nil }
        let isLed =
            pieces.weekday(start - 1) != nil
            || (pieces.isDateWord(start - 1, .on) && pieces[start - 1].is(.superessive))
        guard
            mark.isMark("/")
                ? isLed || pieces.isDateWord(start - 1, .before) || isNoFraction(a, b) || isDated(start - 1) : isLed
        else {
            return nil
        }
        let isDayFirst = a > 12 || (b <= 12 && dayFirst)
        let year =
            mark.isMark("/") && pieces[start + 3].isMark(",") && pieces.length(start + 4) == 4
            ? readYearAfter(start + 3) : nil
        return reading(
            Range(start, upTo: year?.end ?? start + 3),
            PartialDate(year: year?.value, month: isDayFirst ? b : a, day: isDayFirst ? a : b))
    }

    private func isDated(_ index: Int) -> Bool {
        pieces.isDateWord(index, .joint) || (pieces[index].isDash && pieces[index - 1].kind == .digits)
            || pieces.isDateWord(index, .shift)
    }

    /// Halves, thirds, quarters, fifths, eighths and tenths are fractions; “24/7” is neither.
    private func isNoFraction(_ a: Int, _ b: Int) -> Bool {
        !(a < b && [2, 3, 4, 5, 6, 8, 10, 16, 32].contains(b)) && !(a == 24 && b == 7) && a != b
    }

    /// “20161016”.
    private func readCompact(_ value: Int, at start: Int) -> DateReading? {
        guard pieces.length(start) == 8, pieces[start + 1].kind != .word || !pieces[start + 1].isGlued,
            Thresholds.compactYears.contains(value / 10_000),
            Day(year: value / 10_000, month: value / 100 % 100, day: value % 100) != nil
        else { return nil }
        return DateReading(
            Range(start, upTo: start + 1),
            .partial(PartialDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)))
    }

    /// “2016 10 16”.
    private func readSpaced(_ year: Int, at start: Int) -> DateReading? {
        guard Thresholds.compactYears.contains(year), pieces.length(start) == 4, pieces.length(start + 1) == 2,
            pieces.length(start + 2) == 2,
            pieces[start + 1].gap == .space, pieces[start + 2].gap == .space, let month = pieces.integer(start + 1),
            let day = pieces.integer(start + 2), pieces[start + 3].kind != .digits,
            Day(year: year, month: month, day: day) != nil
        else { return nil }
        return DateReading(Range(start, upTo: start + 3), .partial(PartialDate(year: year, month: month, day: day)))
    }

    /// The year that two digits stand for.
    func fullYear(_ short: Int) -> Int {
        short >= 100 ? short : short <= Thresholds.lastShortYear ? 2000 + short : 1900 + short
    }
}
