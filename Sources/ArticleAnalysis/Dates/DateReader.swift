/// Reads dates from pieces, seen from the day of publication. Its rules stand in files of their own.
struct DateReader {
    let pieces: Pieces
    let published: Day?
    /// Whether the article writes 21/04 for 21 April.
    let dayFirst: Bool

    /// The longest date that begins at a piece, without ranges; of two that are equally long, the one of the more
    /// particular rule.
    func readDate(at start: Int) -> DateReading? {
        guard mayBegin(at: start) else { return nil }
        let readings = pieces[start].kind == .word ? readWordDates(at: start) : readDigitDates(at: start)
        return readings.reduce(nil) { best, next in
            guard let next, next.end > best?.end ?? start else { return best }
            return next
        }
    }

    private func readDigitDates(at start: Int) -> [DateReading?] {
        [
            readNumericDate(at: start), readMonthDate(at: start), readYearFirst(at: start),
            readCountedPeriod(at: start),
            readDistance(at: start), readQuarter(at: start), readWeek(at: start), readNthWeekday(at: start),
            readDecade(at: start),
            readCentury(at: start), readYear(at: start), readDayOfMonth(at: start),
        ]
    }

    private func readWordDates(at start: Int) -> [DateReading?] {
        [
            readMonthDate(at: start), readWeekday(at: start), readRelativeDay(at: start), readRelativePeriod(at: start),
            readPartOfPeriod(at: start), readCountedPeriod(at: start), readDistance(at: start), readQuarter(at: start),
            readWeek(at: start), readNthWeekday(at: start), readHoliday(at: start), readSeason(at: start),
            readDecade(at: start),
            readCentury(at: start), readYear(at: start), readDayOfMonth(at: start),
        ]
    }

    /// Whether a date can begin with this piece at all.
    private func mayBegin(at start: Int) -> Bool {
        let piece = pieces[start]
        switch piece.kind {
        case .digits: return true
        case .mark: return piece.isApostrophe && pieces[start + 1].kind == .digits
        case .word: return mayBegin(withWord: start)
        case .opaque, .end: return false
        }
    }

    /// Function words begin a date only in front of what does: most words are ruled out with one or two look-ups.
    private func mayBegin(withWord start: Int) -> Bool {
        let (piece, next) = (pieces[start], pieces[start + 1])
        if piece.is(.definiteArticle) { return !next.is(.definiteArticle) && mayBegin(at: start + 1) }
        if piece.is([.inessive, .deadline]) {
            return mayCount(start + 1) || (piece.is(.deadline) && next.kind == .word)
        }
        if let number = pieces.numberWord(start) {
            return number.part == .article ? pieces.unit(start + 1) != nil : number.part != .and
        }
        return pieces.language.dates.opens(piece.word) || piece.is([.quarterLetter, .halfLetter])
    }

    private func mayCount(_ index: Int) -> Bool { pieces[index].kind == .digits || pieces.numberWord(index) != nil }

    /// The first and the last day of a reading.
    func days(of reading: DateReading) -> (Day, Day)? {
        switch reading.time {
        case .period(let from, let to): (from, to)
        case .partial(let date): resolve(date, at: reading.pieces.lowerBound)
        case .unknown: nil
        }
    }

    /// Whether the words in front of a piece speak of what is to come.
    func isFuture(at start: Int) -> Bool {
        for index in stride(from: start - 1, through: max(0, start - DateLimits.cueWindow), by: -1) {
            if pieces[index].kind == .end || pieces[index].isMark(".") { return false }
            if pieces.isDateWord(index, .future) { return true }
        }
        return false
    }
}

/// Where the reading of dates stops.
enum DateLimits {
    /// Pieces in front of a date in which a word of the future moves it there.
    static let cueWindow = 12
    /// Counted parts of one distance: “2 years 1 month 21 days”.
    static let distanceParts = 4
    /// Days within which a date without a year may lie ahead of the day of publication though nothing says so.
    static let nearFuture = 60
    /// Two-digit years up to this one are of the 2000s.
    static let centuryPivot = 39
}
