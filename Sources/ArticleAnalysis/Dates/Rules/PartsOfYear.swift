/// “Q3 2024”, “2019 H2”, “the third quarter of 2016”, “the first half of next year”, “third-quarter”.
extension DateReader {
    func readQuarter(at start: Int) -> DateReading? { readShortQuarter(at: start) ?? readSpelledQuarter(at: start) }

    /// “Q3”, “H1”, with the year before or after.
    private func readShortQuarter(at start: Int) -> DateReading? {
        if let year = readYearNumber(at: start), pieces[start].kind == .digits {
            let index = pieces.afterHyphen(year.end)
            if let (number, parts) = shortName(index) {
                return reading(Range(start, upTo: index + 2), number, parts, of: year.value)
            }
            guard let spelled = readOrdinalPart(at: pieces[index].is(.definiteArticle) ? index + 1 : index) else {
                return nil
            }
            return reading(Range(start, upTo: spelled.end), spelled.number, spelled.parts, of: year.value)
        }
        guard let (number, parts) = shortName(start) else { return nil }
        if let year = readYearAfter(start + 2), year.value > Thresholds.years.lowerBound {
            return reading(Range(start, upTo: year.end), number, parts, of: year.value)
        }
        return parts == 4 ? reading(Range(start, upTo: start + 2), number, parts, of: published?.year) : nil
    }

    private func shortName(_ index: Int) -> (Int, Int)? {
        guard pieces[index + 1].isGlued, pieces.length(index + 1) == 1, let number = pieces.integer(index + 1) else {
            return nil
        }
        if pieces[index].is(.quarterLetter), (1...4).contains(number) { return (number, 4) }
        return pieces[index].is(.halfLetter) && (1...2).contains(number) ? (number, 2) : nil
    }

    private func readOrdinalPart(at start: Int) -> (number: Int, parts: Int, end: Int)? {
        guard let ordinal = readDayNumber(at: start), ordinal.isOrdinal else { return nil }
        let index = pieces.afterHyphen(ordinal.end)
        if pieces[index].is(.quarter), (1...4).contains(ordinal.value) { return (ordinal.value, 4, index + 1) }
        return pieces[index].is(.half) && (1...2).contains(ordinal.value) ? (ordinal.value, 2, index + 1) : nil
    }

    /// “the third quarter | of 2016”; a half needs its year, since games have halves too.
    private func readSpelledQuarter(at start: Int) -> DateReading? {
        let first = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard let part = readOrdinalPart(at: first) else { return nil }
        let index = pieces[part.end].is([.genitive, .inessive]) ? part.end + 1 : part.end
        if let year = readYearNumber(at: index) {
            return reading(Range(start, upTo: year.end), part.number, part.parts, of: year.value)
        }
        if let period = readRelativePeriod(at: index), let days = days(of: period), days.0.month == 1,
            days.1.number - days.0.number > Thresholds.daysOfYear
        {
            return reading(Range(start, upTo: period.end), part.number, part.parts, of: days.0.year)
        }
        guard part.parts == 4, first > start else { return nil }
        return reading(Range(start, upTo: part.end), part.number, part.parts, of: published?.year)
    }

    private func reading(_ range: Range<Int>, _ number: Int, _ parts: Int, of year: Int?) -> DateReading {
        let width = 12 / parts
        return DateReading(range, year.flatMap { Day.months(from: ($0, (number - 1) * width + 1), count: width) })
    }
}

/// “last summer”, “next spring”, “summer 2016”, “the spring of 1978”, “winter”: the season's three months in the
/// northern hemisphere.
///
/// A season without a year or a shift is a date, but which one is not said.
extension DateReader {
    func readSeason(at start: Int) -> DateReading? {
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        let shift = pieces.dateWord(index, .shift)
        let name = shift == nil ? index : index + 1
        guard let season = pieces.dateWord(name, .season), isSeason(name) else { return nil }
        if let shift {
            let year = published.flatMap { shift.value == 9 ? nil : self.year(ofSeason: season.value, shift.value, $0) }
            return DateReading(
                Range(start, upTo: name + 1), year.flatMap { Day.months(from: ($0, season.value), count: 3) })
        }
        if let year = readYearAfter(name + 1),
            pieces[name + 1].kind == .digits || pieces[name + 1].is(.genitive) || pieces[name + 1].isMark(",")
        {
            return DateReading(Range(start, upTo: year.end), Day.months(from: (year.value, season.value), count: 3))
        }
        return DateReading(Range(start, upTo: name + 1), .unknown)
    }

    /// “fall” and “spring” are verbs and nouns too: alone they need “the” or a preposition.
    private func isSeason(_ name: Int) -> Bool {
        guard pieces[name].is(.ambiguousSeason) else { return true }
        if pieces.isDateWord(name - 1, .shift) { return true }
        if let year = readYearNumber(at: name + 1)
            ?? (pieces[name + 1].is(.genitive) ? readYearNumber(at: name + 2) : nil)
        {
            return year.end > name
        }
        return pieces[name - 1].is(.inessive)
            || (pieces[name - 1].is(.definiteArticle) && pieces[name - 2].is(.inessive))
    }

    /// The season that is over, goes on, or comes next; a winter belongs to the year that it begins in.
    private func year(ofSeason month: Int, _ shift: Int, _ day: Day) -> Int {
        switch shift {
        case -1: day.month >= min(month + 3, 13) ? day.year : day.year - 1
        case 1: day.month < month ? day.year : day.year + 1
        default: day.year
        }
    }
}
