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
            return DateReading(start..<name + 1, year.flatMap { Day.months(from: ($0, season.value), count: 3) })
        }
        if let year = readYearAfter(name + 1),
            pieces[name + 1].kind == .digits || pieces[name + 1].is(.genitive) || pieces[name + 1].isMark(",")
        {
            return DateReading(start..<year.end, Day.months(from: (year.value, season.value), count: 3))
        }
        return DateReading(start..<name + 1, .unknown)
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
