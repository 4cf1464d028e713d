/// An amount, or a range of two, together with the words of its bound: everything about a quantity but its noun.
struct Figure {
    var amount: Amount
    var bound: Bound
    var low: Double?
    var high: Double?
    /// The pieces with the words of the bound.
    var phrase: Range<Int>

    /// Nil for an order of magnitude and for a range.
    var value: Double? { bound == .order || bound == .range ? nil : amount.value }
}

/// Reads the figure at a piece; `spoken` is where the figure before it ended, so that no word serves two.
func readFigure(_ pieces: Pieces, at start: Int, after spoken: Int) -> Figure? {
    guard var amount = readAmount(pieces, at: start) else { return nil }
    let isBetween = isOpened(pieces, at: start, by: .interval)
    let whole = readRange(pieces, at: start, from: amount, isBetween: isBetween)
    if isBetween, whole == nil, let short = readAmount(pieces, at: start, allowsAnd: false) { amount = short }
    if let whole { return whole.withApproximator(pieces, after: spoken) }
    var figure = Figure(amount: amount, bound: .exact, low: amount.value, high: amount.value, phrase: amount.pieces)
    if amount.shape == .order { (figure.bound, figure.high) = (.order, nil) }
    return figure.bounded(by: pieces, after: spoken)
}

extension Figure {
    /// Reads the words in front and behind and sets the interval that they leave.
    func bounded(by pieces: Pieces, after spoken: Int) -> Figure {
        var figure = self
        var claim: BoundClaim?
        if let before = pieces.language.bounds.match(pieces, before: startOfArticle(pieces)), before.start >= spoken,
            !isDuring(before.value, pieces)
        {
            (claim, figure.phrase) = (before.value, Range(before.start, upTo: phrase.upperBound))
            if before.value == .exact || before.value == .about,
                let outer = pieces.language.bounds.match(pieces, before: before.start),
                outer.start >= spoken
            {
                (claim, figure.phrase) = (
                    outer.value == .exact ? claim : outer.value, Range(outer.start, upTo: phrase.upperBound)
                )
            }
        }
        if let after = pieces.language.bounds.match(pieces, after: phrase.upperBound) {
            figure.phrase = Range(figure.phrase.lowerBound, upTo: after.end)
            if after.value == .orEqual {
                figure.setInterval((claim?.bound ?? .exact).orEqual)
                return figure
            }
            if claim == nil || claim == .about || claim == .exact { claim = after.value }
        }
        figure.setInterval(claim?.bound ?? (amount.isLoose ? .about : .exact))
        return figure
    }

    private mutating func setInterval(_ claimed: Bound) {
        guard bound != .order else { return }
        bound = claimed
        if claimed.isLower { high = nil }
        if claimed.isUpper { low = amount.value > 0 ? 0 : nil }
    }

    /// “higher than the tenth”: an article in front of an ordinal stands between it and the bound.
    private func startOfArticle(_ pieces: Pieces) -> Int {
        let before = amount.pieces.lowerBound - 1
        return amount.kind == .ordinal && pieces[before].is(.definiteArticle) ? before : before + 1
    }

    /// “over three years” is mostly how long, not how much; “over 60 years old” is.
    private func isDuring(_ claim: BoundClaim, _ pieces: Pieces) -> Bool {
        claim == .moreThan && amount.isTime && pieces[amount.pieces.lowerBound - 1].is(.above) && !isAge(pieces)
    }

    private func isAge(_ pieces: Pieces) -> Bool {
        amount.pieces.contains { pieces[$0].is([.aged, .age]) }
            || pieces[amount.end].is(.aged)
    }

    /// “about 20 to 100”: the word widens the phrase and leaves the range.
    func withApproximator(_ pieces: Pieces, after spoken: Int) -> Figure {
        guard let before = pieces.language.bounds.match(pieces, before: phrase.lowerBound), before.start >= spoken
        else {
            return self
        }
        var figure = self
        figure.phrase = Range(before.start, upTo: phrase.upperBound)
        return figure
    }
}

/// Whether a word stands in front of a piece, an article aside.
func isOpened(_ pieces: Pieces, at start: Int, by role: GrammarRole) -> Bool {
    pieces[start - 1].is(role) || (pieces[start - 1].is(.definiteArticle) && pieces[start - 2].is(role))
}
