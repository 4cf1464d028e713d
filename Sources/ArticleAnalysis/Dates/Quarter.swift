/// “Q3 2024”, “2019 H2”, “the third quarter of 2016”, “the first half of next year”, “third-quarter”.
extension DateReader {
    func readQuarter(at start: Int) -> DateReading? { readShortQuarter(at: start) ?? readSpelledQuarter(at: start) }

    /// “Q3”, “H1”, with the year before or after.
    private func readShortQuarter(at start: Int) -> DateReading? {
        if let year = readYearNumber(at: start), pieces[start].kind == .digits {
            let index = pieces.afterHyphen(year.end)
            if let (number, parts) = shortName(index) {
                return reading(start..<index + 2, number, parts, of: (year.value))
            }
            guard let spelled = readOrdinalPart(at: pieces[index].is(.definiteArticle) ? index + 1 : index) else {
                return nil
            }
            return reading(start..<spelled.end, spelled.number, spelled.parts, of: year.value)
        }
        guard let (number, parts) = shortName(start) else { return nil }
        if let year = readYearAfter(start + 2), year.value > 1000 {
            return reading(start..<year.end, number, parts, of: year.value)
        }
        return parts == 4 ? reading(start..<start + 2, number, parts, of: published?.year) : nil
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
            return reading(start..<year.end, part.number, part.parts, of: year.value)
        }
        if let period = readRelativePeriod(at: index), let days = days(of: period), days.0.month == 1,
            days.1.number - days.0.number > 360
        {
            return reading(start..<period.end, part.number, part.parts, of: days.0.year)
        }
        guard part.parts == 4, first > start else { return nil }
        return reading(start..<part.end, part.number, part.parts, of: published?.year)
    }

    private func reading(_ range: Range<Int>, _ number: Int, _ parts: Int, of year: Int?) -> DateReading {
        let width = 12 / parts
        return DateReading(range, year.flatMap { Day.months(from: ($0, (number - 1) * width + 1), count: width) })
    }
}
