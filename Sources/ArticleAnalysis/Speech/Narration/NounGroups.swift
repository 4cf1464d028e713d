/// Noun groups around a place in a sentence: whoever stands before or behind a cue.
extension Narration {
    /// Whether the unit can be a word inside a noun group: an article, an adjective, a noun, a number, a name.
    func isNominal(_ unit: Int) -> Bool {
        guard isWord(unit) else { return isAbbreviationMark(unit) || isNickname(unit) }
        let classes = classes(unit)
        if !classes.isDisjoint(with: [.possessive, .pluralPossessive]) {
            return tag(unit) == .pos || tag(unit) == .unknown && isNominal(unit - 1) && isNominal(unit + 1)
        }
        if isCapitalized(unit), unit > 0, classes.isDisjoint(with: .closed) { return true }
        if classes.contains(.time), self.classes(unit - 1).contains(.weekday) { return false }
        if tag(unit) != .unknown { return isNominalTag(unit) && classes.isDisjoint(with: [.weekday, .according]) }
        if !classes.isDisjoint(with: [.determiner, .honorific, .office, .organization, .place, .group]) { return true }
        return classes.isDisjoint(with: [
            .preposition, .coordinating, .subordinating, .clauseOpener, .auxiliary, .modal, .adverb, .weekday, .person,
        ])
            && (verb(unit) == nil || isCapitalized(unit))
    }

    /// A word in marks inside a name: Marcia “Cia” Price.
    private func isNickname(_ unit: Int) -> Bool {
        isQuotation(unit) && length(unit) <= Thresholds.longestNickname && isCapitalized(unit - 1)
            && isCapitalized(unit + 1)
            && !closesWithComma(unit)
    }

    private func isNominalTag(_ unit: Int) -> Bool {
        switch tag(unit) {
        case .nn, .nns, .nnp, .nnps, .jj, .jjr, .jjs, .cd, .dt, .pdt, .prpPossessive, .pos, .hyph, .afx, .fw, .add, .gw:
            true
        case .vbn where tag(unit - 1) == .in: [.nn, .nns].contains(tag(unit + 1))
        case .vbn, .vbg:
            [.dt, .jj, .prpPossessive, .pos].contains(tag(unit - 1))
                && [.nn, .nns, .nnp, .nnps, .jj].contains(tag(unit + 1))
        default: false
        }
    }

    /// The stop of “Rep.” or “J.” where it is a token of its own, an ampersand, a hyphen, a possessive.
    private func isAbbreviationMark(_ unit: Int) -> Bool {
        let token = token(unit)
        let length = sentence.words.tokens[token].range.count
        switch sentence.words.firstByte(token) {
        case UInt8(ascii: "&"): return true
        case UInt8(ascii: "'"): return length > 1
        case UInt8(ascii: "-"): return length == 1 && !sentence.words.tokens[token].spaceBefore
        default: return false
        }
    }

    /// The plain noun group that ends before `end`, without what hangs on it by prepositions.
    func chunk(endingAt end: Int) -> Range<Int>? {
        var start = end
        while start > 0, end - start < Thresholds.longestNounRun, isNominal(start - 1) {
            start -= 1
            if opensGroup(start), !isPartitive(start) { break }
        }
        return start < end && hasNoun(start..<end) ? start..<end : nil
    }

    /// The plain noun group that starts at `start`.
    func chunk(startingAt start: Int) -> Range<Int>? {
        var end = start
        while end < count, end - start < Thresholds.longestNounRun, isNominal(end) {
            if end > start, opensGroup(end), !opensGroup(end - 1) { break }
            end += 1
        }
        return start < end && hasNoun(start..<end) ? start..<end : nil
    }

    private func opensGroup(_ unit: Int) -> Bool { classes(unit).contains(.determiner) }
    private func isPartitive(_ unit: Int) -> Bool { classes(unit - 1).contains(.determiner) }

    /// A group needs more than articles.
    private func hasNoun(_ range: Range<Int>) -> Bool {
        range.contains { isWord($0) && !opensGroup($0) }
            || range.count == 1 && classes(range.lowerBound).contains(.subjectPronoun)
    }

    /// The noun group that ends before `end` with everything that hangs on it: “a spokesman for the bank”, “Smith and
    /// Jones”.
    func nounGroup(endingAt end: Int) -> Range<Int>? {
        if isPronoun(end - 1) { return end - 1..<end }
        guard var group = chunk(endingAt: end) else { return nil }
        for _ in 0..<Thresholds.mostLinks {
            let link = group.lowerBound - 1
            guard link > 0, classes(link).contains(.namePreposition), let left = chunk(endingAt: link) else { break }
            group = left.lowerBound..<end
        }
        let link = group.lowerBound - 1
        if link > 0, classes(link).contains(.coordinating), let left = chunk(endingAt: link),
            startsClause(left.lowerBound)
        {
            group = left.lowerBound..<end
        }
        return group
    }

    /// A pronoun that stands for a whole noun group.
    func isPronoun(_ unit: Int) -> Bool {
        let classes = classes(unit)
        return classes.contains(.subjectPronoun) && (!classes.contains(.determiner) || !isNominal(unit - 1))
    }

    /// The noun group that starts at `start`: “Jane Smith of the Royal Society”.
    func nounGroup(startingAt start: Int) -> Range<Int>? {
        if classes(start).contains(.subjectPronoun), !isNominal(start + 1) { return start..<start + 1 }
        guard var group = chunk(startingAt: start) else { return nil }
        for _ in 0..<Thresholds.mostLinks {
            let link = group.upperBound
            guard classes(link).contains(.namePreposition), !classes(link).contains(.placeCue),
                let right = chunk(startingAt: link + 1)
            else { break }
            group = start..<right.upperBound
        }
        let link = group.upperBound
        if classes(link).contains(.coordinating), let right = chunk(startingAt: link + 1), endsClause(right.upperBound)
        {
            group = start..<right.upperBound
        }
        return group
    }
}
