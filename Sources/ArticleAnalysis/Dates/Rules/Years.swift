/// “2008”, “the year 2008”, “fiscal 2024”, “nineteen ninety-six”, “two thousand and twenty”.
///
/// Four digits are a year unless they count something (“2016 people”, “more than 2000”); before 1700 only behind a
/// preposition. Words are a year only behind “in”, “since” and the like with no noun behind them.
extension DateReader {
    func readYear(at start: Int) -> DateReading? {
        if let label = pieces.language.dates.yearLabels.match(pieces, at: start) {
            return readLabelledYear(label.value, from: start, at: label.end)
        }
        guard let year = readYearNumber(at: start), isFreeYear(start, year) else { return nil }
        return DateReading(Range(start, upTo: year.end), .partial(PartialDate(year: year.value)))
    }

    private func readLabelledYear(_ label: YearLabel, from start: Int, at index: Int) -> DateReading? {
        if let year = readYearNumber(at: index) ?? readAnyYear(at: index) {
            let end = pieces[year.end].isDash || pieces[year.end].isMark("/") ? shortEnd(year) ?? year.end : year.end
            return DateReading(
                Range(start, upTo: end), label == .calendar && end == year.end ? Day.years(from: year.value) : nil)
        }
        return label == .other && index - start > 1 ? DateReading(Range(start, upTo: index), .unknown) : nil
    }

    /// “year two hundred and sixty-seven”, “FY24”.
    private func readAnyYear(at index: Int) -> DateNumber? {
        if let short = pieces.integer(index), pieces.length(index) == 2 {
            return DateNumber(value: fullYear(short), end: index + 1)
        }
        guard pieces[index].kind == .word, let run = readRun(pieces, at: index, allowsAnd: true), !run.isOrdinal,
            Thresholds.labelledYears.contains(run.sum.value)
        else { return nil }
        return DateNumber(value: Int(run.sum.value), end: run.end)
    }

    /// “2023 | /24”.
    private func shortEnd(_ year: DateNumber) -> Int? {
        guard pieces[year.end + 1].isGlued, pieces.length(year.end + 1) == 2, pieces[year.end + 1].kind == .digits
        else { return nil }
        return year.end + 2
    }

    private func isFreeYear(_ start: Int, _ year: DateNumber) -> Bool {
        let before = pieces[start - 1]
        guard pieces[start].kind == .digits else {
            return isLedInWords(start) && (pieces[year.end].kind != .word || pieces.isDateWord(year.end, .and))
        }
        if pieces[start].isGlued, before.kind != .end, !before.isMark("("), !before.isMark("~"), !before.isDash,
            !isQuotation(before)
        {
            return false
        }
        if before.isDash, before.isGlued, pieces[start].isGlued, pieces[start - 2].kind == .word || isLongerRun(start) {
            return false
        }
        if isLongerRun(start, after: year.end) || isLabelled(pieces, at: start) { return false }
        if before.isMark("$") || before.isMark("£") || before.isMark("€") || before.isMark("+") { return false }
        guard year.value >= Thresholds.firstBareYear || isLed(start) && !countsThings(year) else { return false }
        if let bound = pieces.language.bounds.match(pieces, before: start),
            bound.value != .about || pieces[start - 1].is(.approximate)
        {
            return pieces[start - 1].is([.above, .below]) ? false : isLed(start)
        }
        return isLed(start) || !countsPlural(year)
    }

    private func isQuotation(_ piece: Piece) -> Bool { piece.isApostrophe || piece.isMark("\"") || piece.isMark("“") }

    private func isLed(_ start: Int) -> Bool {
        pieces.isDateWord(start - 1, .in) || pieces.isDateWord(start - 1, .on) || pieces.isDateWord(start - 1, .part)
    }

    /// “in two thousand and twenty”; not “two hundred and two thousand”, “from one thousand to two thousand”.
    private func isLedInWords(_ start: Int) -> Bool {
        pieces.isDateWord(start - 1, .in) && !pieces.isDateWord(start - 1, .and)
            && !pieces.isDateWord(start - 1, .joint)
            && !pieces.isDateWord(start - 1, .before) && !pieces[start - 1].is(.definiteArticle)
    }

    /// “2010-2015-86”: more groups than a range of years has.
    private func isLongerRun(_ start: Int) -> Bool {
        pieces[start - 2].kind == .digits && pieces.length(start - 2) != 4
    }

    private func isLongerRun(_ start: Int, after end: Int) -> Bool {
        guard pieces[end].isDash, pieces[end].isGlued, pieces[end + 1].isGlued, pieces[end + 1].kind == .digits else {
            return false
        }
        return pieces.length(end + 1) != 4
            || (pieces[end + 2].isDash && pieces[end + 3].kind == .digits && pieces[end + 3].isGlued)
            || (pieces.integer(end + 1) ?? 0) <= (pieces.integer(start) ?? 0)
            || (pieces.integer(end + 1) ?? 0) >= Thresholds.years.upperBound
    }

    /// “in 1412 schools”: nothing is said of so early a year in front of a plural.
    private func countsThings(_ year: DateNumber) -> Bool {
        pieces[year.end].kind == .word && pieces[year.end].roles.isEmpty
            && pieces.language.nouns.isPlural(pieces.text[pieces[year.end].range])
            && !pieces.isDateWord(year.end, .on) && !pieces.isDateWord(year.end, .in)
    }

    /// A round number in front of a plural counts it: “2000 people”; “2016 elections” is a year.
    private func countsPlural(_ year: DateNumber) -> Bool {
        year.value % 100 == 0 && pieces[year.end].kind == .word
            && pieces.language.nouns.isPlural(pieces.text[pieces[year.end].range])
    }
}

/// “the 1970s”, “the '40s”, “the 70's”, “the seventies”, “the twenty-tens”, “90 s”.
///
/// Silent behind a possessive: “in his 40s” is an age.
extension DateReader {
    func readDecade(at start: Int) -> DateReading? {
        var index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard !pieces.isDateWord(index - 1, .owner) else { return nil }
        if let word = pieces.dateWord(index, .decade) {
            return index > start ? reading(Range(start, upTo: index + 1), word.value) : nil
        }
        let hasApostrophe = pieces[index].isApostrophe
        if hasApostrophe { index += 1 }
        guard let year = pieces.integer(index), year % 10 == 0, let end = endOfPlural(index + 1) else {
            return readSpokenDecade(at: start, index)
        }
        switch pieces.length(index) {
        case 4 where Thresholds.years.contains(year): return reading(Range(start, upTo: end), year)
        case 2
        where year >= Thresholds.firstShortDecade
            && (index > start || pieces[index - 1].kind == .word && pieces[end - 1].gap == .space):
            return reading(Range(start, upTo: end), year)
        default: return nil
        }
    }

    /// The piece after “s”, “'s” or “ s”.
    private func endOfPlural(_ index: Int) -> Int? {
        let next = pieces[index].isApostrophe && pieces[index].isGlued ? index + 1 : index
        guard pieces[next].is(.pluralSuffix), next > index || pieces[next].gap != .wide,
            !pieces[next + 1].isGlued || pieces[next + 1].kind == .mark
        else { return nil }
        return next + 1
    }

    private func reading(_ range: Range<Int>, _ year: Int) -> DateReading {
        let century = year >= 100 ? 0 : year < Thresholds.firstDecadeOf1900 ? 2000 : 1900
        return DateReading(range, Day.years(from: century + year, count: 10))
    }

    /// “the two thousand and tens”, “the twenty-tens”, “the two thousands”.
    private func readSpokenDecade(at start: Int, _ index: Int) -> DateReading? {
        guard index > start, let first = pieces.numberWord(index), first.form == .cardinal else { return nil }
        if let run = readRun(pieces, at: index, allowsAnd: true), run.sum.value == 2000 {
            if run.sum.lastForm == .plural { return reading(Range(start, upTo: run.end), 2000) }
            let next = pieces.numberWord(run.end)?.part == .and ? run.end + 1 : run.end
            return pieces[next].is(.teens) ? reading(Range(start, upTo: next + 1), 2010) : nil
        }
        let next = pieces.afterHyphen(index + 1)
        guard [.teen, .tens].contains(first.part), Thresholds.spokenCenturies.contains(first.value) else {
            return nil
        }
        if pieces[next].is(.teens) { return reading(Range(start, upTo: next + 1), Int(first.value) * 100 + 10) }
        guard let decade = pieces.dateWord(next, .decade) else { return nil }
        return reading(Range(start, upTo: next + 1), Int(first.value) * 100 + decade.value)
    }
}

/// “the 15th century”, “the twenty-first century”: from 1400 to 1499, as the words are used.
extension DateReader {
    func readCentury(at start: Int) -> DateReading? {
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard let number = readDayNumber(at: index), number.isOrdinal,
            pieces.unit(pieces.afterHyphen(number.end)) == .century
        else {
            return nil
        }
        return DateReading(
            Range(start, upTo: pieces.afterHyphen(number.end) + 1),
            Day.years(from: max(1, (number.value - 1) * 100), count: 100))
    }
}
