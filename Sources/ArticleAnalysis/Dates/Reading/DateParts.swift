/// A number as a part of a date: a day, a year, a count, and the piece behind it.
struct DateNumber {
    let value: Int
    let end: Int
    var isOrdinal = false
}

/// The parts that the rules have in common: days of a month, years, the words that lead to them.
extension DateReader {
    /// “4”, “04th”, “fourth”, “twenty-second”: a day of a month.
    func readDayNumber(at start: Int) -> DateNumber? {
        if let value = pieces.integer(start) {
            guard (1...31).contains(value), pieces.length(start) <= 2 else { return nil }
            let isOrdinal = isOrdinalEnding(pieces, at: start + 1)
            let end = isOrdinal ? start + 2 : start + 1
            let isGluedNumber =
                pieces[end].isGlued && (pieces[end].isMark(",") || pieces[end].isMark(".")) && pieces[end + 1].isGlued
                && pieces[end + 1].kind == .digits && pieces.length(end + 1) != 4
            return isGluedNumber || isClockColon(end) || pieces[end].isMark("%")
                ? nil : DateNumber(value: value, end: end, isOrdinal: isOrdinal)
        }
        guard let word = pieces.numberWord(start), [.unit, .teen, .tens].contains(word.part),
            word.form == .cardinal || word.form == .ordinal,
            let run = readRun(pieces, at: start, allowsAnd: false), (1...31).contains(run.sum.value),
            run.sum.lastForm != .ordinals
        else { return nil }
        return DateNumber(value: Int(run.sum.value), end: run.end, isOrdinal: run.isOrdinal)
    }

    /// “2016”, “nineteen ninety-six”, “two thousand and fifteen”; four digits, no other use of them.
    func readYearNumber(at start: Int) -> DateNumber? {
        if let value = pieces.integer(start) {
            guard pieces.length(start) == 4, Thresholds.years.contains(value), !isMeasured(at: start + 1) else {
                return nil
            }
            return DateNumber(value: value, end: start + 1)
        }
        guard let word = pieces.numberWord(start), word.form == .cardinal,
            let run = readRun(pieces, at: start, allowsAnd: true)
        else {
            return nil
        }
        if word.part == .unit, Thresholds.spelledYears.contains(run.sum.value), !run.isOrdinal {
            return DateNumber(value: Int(run.sum.value), end: run.end)
        }
        guard word.part == .teen || word.part == .tens,
            Thresholds.spokenCenturies.contains(word.value) || run.sum.value >= Thresholds.firstSpelledYear
        else {
            return nil
        }
        if run.sum.value >= Thresholds.firstSpelledYear, run.sum.value < Double(Thresholds.years.upperBound),
            !run.isOrdinal
        {
            return DateNumber(value: Int(run.sum.value), end: run.end)
        }
        return readSpokenYear(word.value, after: start + 1)
    }

    /// “nineteen | ninety-six”, “nineteen | zero one”, “twenty | twenty”.
    private func readSpokenYear(_ century: Double, after start: Int) -> DateNumber? {
        let index = pieces.afterHyphen(start)
        if let zero = pieces.numberWord(index), zero.part == .unit, zero.value == 0,
            let unit = pieces.numberWord(index + 1),
            unit.part == .unit,
            unit.form == .cardinal
        {
            return DateNumber(value: Int(century) * 100 + Int(unit.value), end: index + 2)
        }
        guard let run = readRun(pieces, at: index, allowsAnd: false), (10..<100).contains(run.sum.value),
            run.sum.lastForm == .cardinal
        else { return nil }
        return DateNumber(value: Int(century) * 100 + Int(run.sum.value), end: run.end)
    }

    /// The year behind a day or a month: “, 2016”, “of 87”, “in 2020”, “’99”.
    func readYearAfter(_ end: Int, afterDay: Bool = false) -> DateNumber? {
        var index = end
        let link = pieces[index]
        let isLinked = link.is([.genitive, .inessive])
        let isMarked =
            link.isMark(",") || link.isHyphen && link.isGlued || link.isMark("/")
            || link.isMark(".") && pieces[index + 1].isGlued
        if isLinked || isMarked { index += 1 }
        if pieces[index].isApostrophe, let short = pieces.integer(index + 1), pieces.length(index + 1) == 2,
            pieces[index + 1].isGlued
        {
            return DateNumber(value: fullYear(short), end: index + 2)
        }
        if let year = readYearNumber(at: index),
            !isMarked || !pieces[year.end].isGlued || pieces[year.end].kind != .digits
        {
            return year
        }
        guard let short = pieces.integer(index), pieces.length(index) == 2, !isMarked, !isMeasured(at: index + 1),
            !pieces[index + 1].isGlued || pieces[index + 1].isMark(".") || pieces[index + 1].isMark(",")
                || pieces[index + 1].kind == .end,
            link.is(.genitive) || short > 31
                || (afterDay && pieces[index + 1].kind != .digits && !isLinked && pieces[index + 1].gap != .none)
        else { return nil }
        return DateNumber(value: fullYear(short), end: index + 1)
    }

    /// The colon of “12:30”; the one of “March 30: The port is shut” opens what happened on that day.
    private func isClockColon(_ index: Int) -> Bool {
        pieces[index].isMark(":") && pieces[index + 1].isGlued && pieces[index + 1].kind == .digits
    }

    /// Whether what stands behind digits makes them an amount: a unit, a currency, a per-cent sign, letters.
    func isMeasured(at end: Int) -> Bool {
        let next = pieces[end]
        if next.isGlued, next.kind == .word || next.isMark("%") || isClockColon(end) { return true }
        if next.isGlued, next.isMark(",") || next.isMark("."), pieces[end + 1].isGlued, pieces[end + 1].kind == .digits
        {
            return true
        }
        guard next.kind == .word || next.kind == .mark else { return false }
        if let unit = pieces.language.units.table.match(pieces, at: end), unit.value.place == .any, next.kind == .word {
            return true
        }
        return pieces.language.currencies.match(pieces, after: end).map {
            $0.value.place != .code || next.kind == .word
        } ?? false
    }
}
