/// When: every date and period of whole days, resolved against the day of publication.
///
/// The readings follow Microsoft Recognizers-Text where news usage does not decide otherwise.
func findDates(in page: Page, pieces: Pieces) -> [DateMention] {
    let reader = DateReader(pieces: pieces, published: page.published, dayFirst: writesDayFirst(pieces))
    var mentions: [DateMention] = []
    var (index, sentence) = (0, 0)
    while index < pieces.count {
        guard let reading = reader.readSpan(at: index) else {
            index = pastNumber(pieces, index)
            continue
        }
        let range = pieces.range(reading.pieces)
        while sentence + 1 < page.sentences.count, page.sentences[sentence].range.end <= range.start { sentence += 1 }
        let days = reader.days(of: reading).flatMap {
            Day.calendar.contains($0.0) && Day.calendar.contains($0.1) ? $0 : nil
        }
        mentions.append(
            DateMention(range: range, from: days?.0, to: days?.1, parts: reading.partial, sentence: sentence))
        index = reading.end
    }
    return mentions
}

/// The next piece; digits that are glued to letters or marks are left as a whole (“A1B2-2015”).
private func pastNumber(_ pieces: Pieces, _ index: Int) -> Int {
    guard pieces[index].kind == .digits else { return index + 1 }
    if let end = identifierEnd(pieces, at: index) { return end }
    return index + 1
}

/// Whether the article's numeric dates put the day first: the first one that can be read in one way only says so.
private func writesDayFirst(_ pieces: Pieces) -> Bool {
    for index in pieces.indices
    where pieces[index].kind == .digits && pieces[index + 1].isMark("/") && pieces[index + 3].isMark("/") {
        guard let first = pieces.integer(index), let second = pieces.integer(index + 2),
            pieces[index + 4].kind == .digits
        else { continue }
        if first > 12, first <= 31, (1...12).contains(second) { return true }
        if second > 12, second <= 31, (1...12).contains(first) { return false }
    }
    return false
}
