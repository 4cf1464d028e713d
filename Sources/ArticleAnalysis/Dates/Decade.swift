/// “the 1970s”, “the '40s”, “the 70's”, “the seventies”, “the twenty-tens”, “90 s”.
///
/// Silent behind a possessive: “in his 40s” is an age.
extension DateReader {
    func readDecade(at start: Int) -> DateReading? {
        var index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard !pieces.isDateWord(index - 1, .owner) else { return nil }
        if let word = pieces.dateWord(index, .decade) {
            return index > start ? reading(start..<index + 1, word.value) : nil
        }
        let hasApostrophe = pieces[index].isApostrophe
        if hasApostrophe { index += 1 }
        guard let year = pieces.integer(index), year % 10 == 0, let end = endOfPlural(index + 1) else {
            return readSpokenDecade(at: start, index)
        }
        switch pieces.length(index) {
        case 4 where (1000..<2200).contains(year): return reading(start..<end, year)
        case 2 where year >= 20 && (index > start || pieces[index - 1].kind == .word && pieces[end - 1].gap == .space):
            return reading(start..<end, year)
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
        DateReading(
            range,
            Day.years(
                from: year < 100 ? (year < 30 ? 2000 : 1900) + year : year,
                count: year % 100 == 0 && year >= 2000 ? 10 : 10))
    }

    /// “the two thousand and tens”, “the twenty-tens”, “the two thousands”.
    private func readSpokenDecade(at start: Int, _ index: Int) -> DateReading? {
        guard index > start, let first = pieces.numberWord(index), first.form == .cardinal else { return nil }
        if let run = readRun(pieces, at: index, allowsAnd: true), run.sum.value == 2000 {
            if run.sum.lastForm == .plural { return reading(start..<run.end, 2000) }
            let next = pieces.numberWord(run.end)?.part == .and ? run.end + 1 : run.end
            return pieces[next].is(.teens) ? reading(start..<next + 1, 2010) : nil
        }
        let next = pieces.afterHyphen(index + 1)
        guard [.teen, .tens].contains(first.part), (16...21).contains(first.value) || first.value == 20 else {
            return nil
        }
        if pieces[next].is(.teens) { return reading(start..<next + 1, Int(first.value) * 100 + 10) }
        guard let decade = pieces.dateWord(next, .decade) else { return nil }
        return reading(start..<next + 1, Int(first.value) * 100 + decade.value)
    }
}
