/// What may stand between a cue and what is said: when, where and to whom.
struct Adjuncts: Narration {
    let sentence: NarratedSentence

    /// Where what is said may begin: after adverbs, “on Monday”, “in an interview with the paper”, and after the person
    /// told.
    func skip(from start: Int, recipient: Bool) -> Int {
        var cursor = start
        var mayTell = recipient
        for _ in 0..<Thresholds.mostLinks {
            let before = cursor
            while isAdverbial(cursor) { cursor += 1 }
            if let end = occasion(from: cursor) { cursor = end }
            if mayTell, !classes(cursor).contains(.complementizer) || isNominal(cursor + 1) && verb(cursor + 1) == nil,
                let group = recipientGroup(from: cursor)
            {
                cursor = group
                mayTell = false
            }
            if cursor == before { break }
        }
        return cursor
    }

    private func isAdverbial(_ unit: Int) -> Bool {
        let classes = classes(unit)
        if classes.contains(.weekday) { return true }
        if classes.contains(.time) { return classes.isDisjoint(with: .determiner) && !isSubject(unit) }
        return classes.contains(.adverb) && classes.isDisjoint(with: [.determiner, .negation, .subordinating])
    }

    private func isSubject(_ unit: Int) -> Bool { !classes(unit + 1).isDisjoint(with: [.auxiliary, .modal]) }

    /// The end of a phrase that names the occasion: “in a statement”, “on Twitter”, “at a rally in Ohio on Monday”,
    /// “last week”.
    private func occasion(from start: Int) -> Int? {
        guard classes(start).contains(.preposition), !classes(start).contains(.complementizer), tag(start) != .to,
            !opensFigure(start)
        else { return nil }
        if let end = phraseBeforeClause(from: start) { return end }
        var last: Int?
        var cursor = start + 1
        while cursor < count, cursor - start < Thresholds.longestAdjunct {
            let classes = classes(cursor)
            if isQuotation(cursor) || mark(cursor) != .none || classes.contains(.clauseOpener) && !isNominal(cursor) {
                break
            }
            if !classes.isDisjoint(with: [.clausePronoun, .auxiliary, .modal]), classes.isDisjoint(with: .determiner) {
                break
            }
            if tag(cursor) == .to { break }
            if !classes.isDisjoint(with: [.occasion, .weekday, .month, .time]) { last = cursor + 1 }
            cursor += 1
        }
        if cursor < count, isQuotation(cursor) || mark(cursor) != .none || classes(cursor).contains(.complementizer) {
            return cursor
        }
        if cursor == count { return cursor }
        return last
    }

    /// “up to 300 people”: a bound, a number, and what is counted.
    func opensFigure(_ start: Int) -> Bool {
        guard classes(start).contains(.figureOpener) else { return false }
        return (1...Thresholds.farthestFigure).contains {
            tag(start + $0) == .cd && isNominal(start + $0 + 1) && tag(start + $0 + 1) != .pos
        }
    }

    /// “after the convention” in “said after the convention he would not”: a phrase with the subject of a clause behind
    /// it.
    private func phraseBeforeClause(from start: Int) -> Int? {
        guard let group = chunk(startingAt: start + 1), tag(group.upperBound) == .prp else { return nil }
        return group.upperBound
    }

    private func recipientGroup(from start: Int) -> Int? {
        let classes = classes(start)
        let isPossessive = tag(start) == .prpPossessive || classes.contains(.determiner) && tag(start) != .prp
        if tag(start) == .prp || !classes.isDisjoint(with: .person) && !isPossessive { return start + 1 }
        if let name = nameWithArticle(from: start) { return name }
        guard let end = nounGroup(startingAt: start)?.upperBound else { return nil }
        return nameWithArticle(from: end) ?? end
    }

    /// The end of a name that an article in capitals opens: “told The Harbour Post prices had risen”.
    private func nameWithArticle(from start: Int) -> Int? {
        guard start > 0, classes(start).contains(.determiner), isCapitalized(start), isCapitalized(start + 1) else {
            return nil
        }
        return Range(start + 1, upTo: min(count, start + Thresholds.longestName)).first { !isCapitalized($0) }
            ?? min(count, start + Thresholds.longestName)
    }

    /// The place of “that”, a colon or a quotation a little behind the cue, if no mark and no other cue stands in
    /// between.
    ///
    /// Where the verb tells nobody, “that” behind a thing belongs to the thing: “praised the plan that …”.
    func anchor(from start: Int, recipient: Bool) -> Int? {
        if !recipient, isNominal(start), !classes(start).contains(.complementizer),
            classes(start).isDisjoint(with: [.time, .weekday])
        {
            return nil
        }
        var cursor = start
        while cursor < count, cursor - start < Thresholds.farthestThat {
            if classes(cursor).contains(.complementizer), !isDemonstrative(cursor) {
                return tag(cursor) == .wdt && cursor > start ? nil : cursor
            }
            if mark(cursor) == .colon { return cursor + 1 < count ? cursor + 1 : nil }
            let isBreak =
                mark(cursor) != .none && mark(cursor) != .comma
                || mark(cursor) == .comma && classes(cursor + 1).contains(.coordinating)
            if isBreak || isQuotation(cursor) || verb(cursor) != nil && !isNominal(cursor) { return nil }
            if !classes(cursor).isDisjoint(with: [.auxiliary, .modal, .relative]) { return nil }
            cursor += 1
        }
        return nil
    }
}
