/// How much of what: every number that counts something, with the words around it that say how it is meant.
///
/// The composition of numbers follows Duckling, the intervals Microsoft Recognizers-Text. What stands in
/// `times`, dates and times of day in order, counts nothing.
func findQuantities(in page: Page, pieces: Pieces, times: [TextRange]) -> [Quantity] {
    var figures: [Figure] = []
    var nextTime = 0
    var index = 0
    while index < pieces.count {
        let start = pieces[index].range.start
        while nextTime < times.count, times[nextTime].end <= start { nextTime += 1 }
        if nextTime < times.count, times[nextTime].start <= start {
            index = max(index + 1, pieces.firstIndex(from: times[nextTime].end))
            continue
        }
        index = take(
            pieces, at: index, until: nextTime < times.count ? times[nextTime].start : .max, into: &figures)
    }
    return figures.map { quantity(from: $0, in: page, pieces).overItsStop(in: page) }.inSentences(of: page)
}

/// Reads one figure at a piece, or none; gives the piece to go on at.
private func take(_ pieces: Pieces, at index: Int, until limit: Int, into figures: inout [Figure]) -> Int {
    guard mayBeginFigure(pieces, at: index) else { return index + 1 }
    let digits = pieces[index].isMark("+") ? index + 1 : index
    if pieces[digits].kind == .digits, let end = identifierEnd(pieces, at: digits) ?? scoreEnd(pieces, at: digits) {
        return end
    }
    guard let figure = readFigure(pieces, at: index, after: figures.last?.phrase.upperBound ?? 0),
        pieces[figure.amount.end - 1].range.start < limit
    else { return skipped(pieces, at: index) }
    if let last = figures.last, let both = merged(last, figure, in: pieces) {
        figures[figures.count - 1] = both
    } else {
        figures.append(figure)
    }
    return figure.phrase.upperBound
}

/// The piece after one that begins no figure: a numeral that counts nothing is passed as a whole.
private func skipped(_ pieces: Pieces, at index: Int) -> Int {
    guard pieces[index].kind == .digits, let number = readNumeral(pieces, at: index) else { return index + 1 }
    return number.end
}

private func quantity(from figure: Figure, in page: Page, _ pieces: Pieces) -> Quantity {
    let amount = figure.amount
    var result = Quantity(
        range: pieces.range(amount.pieces), phrase: pieces.range(figure.phrase), kind: amount.kind, value: figure.value,
        low: figure.low,
        high: figure.high, bound: figure.bound, unit: amount.unit,
        scale: scale(of: figure, in: pieces), sentence: 0)
    result.isLoose = amount.isLoose
    guard amount.kind != .multiple, amount.kind != .money || amount.shape == .order,
        amount.kind != .percent || pieces[figure.phrase.upperBound].is(.genitive)
    else { return result }
    let hyphen = pieces[figure.phrase.upperBound].isHyphen && pieces[figure.phrase.upperBound].isGlued
    let noun = countedNoun(after: result.phrase.end, hyphen: hyphen, in: page)
    result.of = noun?.range
    if result.unit == nil { result.unit = noun?.lemma }
    return result
}

/// What the unit of a figure measures; a change of temperature is measured from no zero.
private func scale(of figure: Figure, in pieces: Pieces) -> UnitScale? {
    guard let scale = pieces.language.units.scales.scale(of: figure.amount), scale.hasZero else {
        return pieces.language.units.scales.scale(of: figure.amount)
    }
    let (start, words) = (figure.phrase.lowerBound, pieces.language.figures)
    let isChange =
        words.beforeDifference.contains(pieces[start - 1].word)
        || words.afterDifference.contains(pieces[figure.phrase.upperBound].word)
        || !pieces[start - 1].is(.allative)
            && (max(0, start - Thresholds.differenceReach)..<start).contains {
                words.changeVerbs.contains(pieces[$0].word)
            }
    return isChange ? scale.ofDifference : scale
}

extension Quantity {
    /// With the full stop that its last token ends with in its phrase: “62 mph.”.
    fileprivate func overItsStop(in page: Page) -> Quantity {
        let index = page.tokens.firstIndex(past: { $0.range.end < phrase.end })
        let token = page.tokens[index].range
        guard token.start < phrase.end, token.end == phrase.end + 1,
            page.text.bytes.byte(at: phrase.end) == UInt8(ascii: ".")
        else { return self }
        var whole = self
        whole.phrase = TextRange(phrase.start, token.end)
        return whole
    }
}

extension [Quantity] {
    /// The same, each with the sentence that it stands in.
    fileprivate func inSentences(of page: Page) -> [Quantity] {
        var sentence = 0
        return map { quantity in
            while sentence + 1 < page.sentences.count, page.sentences[sentence].range.end <= quantity.range.start {
                sentence += 1
            }
            var copy = quantity
            copy.sentence = sentence
            return copy
        }
    }
}
