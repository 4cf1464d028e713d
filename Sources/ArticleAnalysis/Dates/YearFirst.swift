/// “2017 april”, “2019/sep/01”, “2019-aug-01”, “2020/23/Sep”, “2016 , nov”.
extension DateReader {
    func readYearFirst(at start: Int) -> DateReading? {
        guard pieces[start].kind == .digits, let year = readYearNumber(at: start) else { return nil }
        let mark = pieces[year.end]
        let hasMark = mark.isMark("/") || mark.isHyphen || mark.isMark(",")
        let index = hasMark ? year.end + 1 : year.end
        if let day = pieces.integer(index), hasMark, pieces[index + 1].scalar == mark.scalar,
            let month = pieces.month(index + 2),
            (1...31).contains(day)
        {
            return DateReading(start..<index + 3, .partial(PartialDate(year: year.value, month: month, day: day)))
        }
        guard let month = pieces.month(index),
            !pieces.isDateWord(index, .ambiguous) || pieces.isCapitalized(index) || hasMark
        else {
            return nil
        }
        if hasMark, pieces[index + 1].scalar == mark.scalar, let day = readDayNumber(at: index + 2) {
            return DateReading(start..<day.end, .partial(PartialDate(year: year.value, month: month, day: day.value)))
        }
        return isDayBehind(index + 1)
            ? nil : DateReading(start..<index + 1, .partial(PartialDate(year: year.value, month: month)))
    }

    /// “in 2017 April 5 …”: the month goes with the day behind it.
    private func isDayBehind(_ index: Int) -> Bool { pieces[index].gap == .space && readDayNumber(at: index) != nil }
}
