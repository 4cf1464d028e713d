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
            start..<pieces.afterHyphen(number.end) + 1, Day.years(from: max(1, (number.value - 1) * 100), count: 100))
    }
}
