/// “today”, “yesterday”, “the day after tomorrow”, “the day before”.
extension DateReader {
    func readRelativeDay(at start: Int) -> DateReading? {
        if let day = pieces.dateWord(start, .day) {
            return DateReading(start..<start + 1, published.map { ($0 + day.value, $0 + day.value) })
        }
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard pieces.unit(index) == .day, pieces[index].is(.day) else { return nil }
        let link = pieces.dateWord(index + 1, .from)
        if let link, !pieces[index + 1].is(.ablative), let anchor = pieces.dateWord(index + 2, .day), anchor.value != 0
        {
            return DateReading(
                start..<index + 3,
                published.map { ($0 + (anchor.value + link.value), $0 + (anchor.value + link.value)) })
        }
        guard let link, index > start, !pieces[index + 1].is(.ablative), pieces[index + 2].kind != .word else {
            return nil
        }
        return DateReading(start..<index + 2, published.map { ($0 + link.value, $0 + link.value) })
    }
}
