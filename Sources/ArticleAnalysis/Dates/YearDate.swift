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
        return DateReading(start..<year.end, .partial(PartialDate(year: year.value)))
    }

    private func readLabelledYear(_ label: YearLabel, from start: Int, at index: Int) -> DateReading? {
        if let year = readYearNumber(at: index) ?? readAnyYear(at: index) {
            let end = pieces[year.end].isDash || pieces[year.end].isMark("/") ? shortEnd(year) ?? year.end : year.end
            return DateReading(start..<end, label == .calendar && end == year.end ? Day.years(from: year.value) : nil)
        }
        return label == .other && index - start > 1 ? DateReading(start..<index, .unknown) : nil
    }

    /// “year two hundred and sixty-seven”, “FY24”.
    private func readAnyYear(at index: Int) -> Part? {
        if let short = pieces.integer(index), pieces.length(index) == 2 {
            return Part(value: fullYear(short), end: index + 1)
        }
        guard pieces[index].kind == .word, let run = readRun(pieces, at: index, allowsAnd: true), !run.isOrdinal,
            (100..<2200).contains(run.sum.value)
        else { return nil }
        return Part(value: Int(run.sum.value), end: run.end)
    }

    /// “2023 | /24”.
    private func shortEnd(_ year: Part) -> Int? {
        guard pieces[year.end + 1].isGlued, pieces.length(year.end + 1) == 2, pieces[year.end + 1].kind == .digits
        else { return nil }
        return year.end + 2
    }

    private func isFreeYear(_ start: Int, _ year: Part) -> Bool {
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
        guard year.value >= 1700 || isLed(start) else { return false }
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
            || (pieces.integer(end + 1) ?? 0) <= (pieces.integer(start) ?? 0) || (pieces.integer(end + 1) ?? 0) >= 2200
    }

    /// A round number in front of a plural counts it: “2000 people”; “2016 elections” is a year.
    private func countsPlural(_ year: Part) -> Bool {
        year.value % 100 == 0 && pieces[year.end].kind == .word
            && pieces.language.nouns.isPlural(pieces.text[pieces[year.end].range])
    }
}
