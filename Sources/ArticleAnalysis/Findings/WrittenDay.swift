/// A day of a month as it is written: “31 June”, “June 3rd, 2024”, “the 3rd of June”; and what stands around it.
struct WrittenDay {
    let day: Int
    let month: Int
    let year: Int?
    /// Its tokens, without the weekday.
    let tokens: Range<Int>
    /// The token of the weekday in front of it, and its number from Monday, 1.
    let weekday: (token: Int, number: Int)?
    let sentence: Int
}

extension Prose {
    /// Every single day of a month, in order; none that is part of a range or a list (“3 to 5 June”, “June 3 and 4”).
    func writtenDays() -> [WrittenDay] {
        sentences.flatMap { sentence in
            article.sentences[sentence].tokens.compactMap { writtenDay(at: $0, in: sentence) }
        }
    }

    /// The day whose month stands at a token.
    private func writtenDay(at index: Int, in sentence: Int) -> WrittenDay? {
        let range = article.sentences[sentence].tokens
        guard tokens[index].kind == .word, isCapitalized(index), let month = language.dates.months[tokens[index].word]
        else { return nil }
        let stop = isMark(index + 1, ".") && !tokens[index + 1].spaceBefore ? index + 2 : index + 1
        if range.contains(stop), let day = dayNumber(stop), tokens[stop].spaceBefore, !isRange(behind: stop) {
            return written(day, month, from: index, to: stop + 1, sentence)
        }
        let before = plays(index - 1, of: .genitive) ? index - 2 : index - 1
        guard range.contains(before), tokens[index].spaceBefore, let day = dayNumber(before),
            tokens[before].spaceBefore, !isRange(before: before)
        else { return nil }
        return written(day, month, from: before, to: year(behind: stop) == nil ? index + 1 : stop, sentence)
    }

    private func written(_ day: Int, _ month: Int, from start: Int, to end: Int, _ sentence: Int) -> WrittenDay {
        let year = year(behind: end)
        return WrittenDay(
            day: day, month: month, year: year.map(\.value), tokens: Range(start, upTo: year?.end ?? end),
            weekday: weekday(before: start), sentence: sentence)
    }

    /// “3”, “03”, “3rd”: up to 31.
    private func dayNumber(_ index: Int) -> Int? {
        guard tokens[index].kind == .number else { return nil }
        let bytes = bytes(tokens[index])
        let digits = bytes.prefix { $0.isASCIIDigit }
        let suffix = bytes.dropFirst(digits.count)
        guard (1...2).contains(digits.count), suffix.isEmpty || isOrdinalSuffix(suffix),
            let day = Int(String(decoding: digits, as: UTF8.self)), (1...31).contains(day)
        else { return nil }
        return day
    }

    func isOrdinalSuffix(_ bytes: ArraySlice<UInt8>) -> Bool {
        language.grammar[WordID(bytes: bytes)].contains(.ordinalSuffix)
    }

    func plays(_ index: Int, of role: GrammarRole) -> Bool {
        tokens[index].kind == .word && language.grammar[tokens[index].word].contains(role)
    }

    private func isJoint(_ index: Int) -> Bool {
        plays(index, of: .rangeJoint) || plays(index, of: .additive) || plays(index, of: .disjunctive)
            || (tokens[index].kind == .mark && !isMark(index, ",") && !isMark(index, ".") && !isQuotationMark(index)
                && !isMark(index, ")") && !isMark(index, "("))
    }

    private func isRange(behind index: Int) -> Bool {
        isJoint(index + 1) && (tokens[index + 2].kind == .number || isDayName(index + 2))
            || isMark(index + 1, ",") && dayNumber(index + 2) != nil
            || tokens[index + 1].kind == .symbol || isMark(index + 1, ":")
    }

    private func isRange(before index: Int) -> Bool {
        let isJoined = isJoint(index - 1) || isMark(index - 1, ",")
        return isJoined && tokens[index - 2].kind == .number || tokens[index - 1].kind == .symbol
    }

    private func isDayName(_ index: Int) -> Bool {
        tokens[index].kind == .word
            && (language.dates.weekdays.contains(tokens[index].word)
                || language.dates.months.contains(tokens[index].word))
    }

    /// “2024”, “, 2024”.
    private func year(behind index: Int) -> (value: Int, end: Int)? {
        let place = isMark(index, ",") ? index + 1 : index
        guard let value = plainInteger(place), tokens[place].range.count == 4, Thresholds.years.contains(value),
            tokens[place + 1].tag != .nns
        else { return nil }
        return (value, place + 1)
    }

    /// “Monday, 3 June”; none where several are named (“Saturday and Sunday, 8 June …”).
    private func weekday(before start: Int) -> (token: Int, number: Int)? {
        var index = start - 1
        if plays(index, of: .definiteArticle) { index -= 1 }
        if isMark(index, ",") { index -= 1 }
        if isMark(index, ".") { index -= 1 }
        guard tokens[index].kind == .word, isCapitalized(index),
            let number = language.dates.weekdays[tokens[index].word]
        else { return nil }
        let before = isJoint(index - 1) || isMark(index - 1, ",") ? index - 2 : index - 1
        return isDayName(before) ? nil : (index, number)
    }
}
