/// What may stand between a cue and what is said: when, where and to whom.
extension Stretch {
    /// Where what is said may begin: after adverbs, “on Monday”, “in an interview with the paper”, and after the person told.
    func skipAdjuncts(from start: Int, recipient: Bool) -> Int {
        var cursor = start
        var mayTell = recipient
        for _ in 0..<Thresholds.mostLinks {
            let before = cursor
            while isAdverbial(cursor) { cursor += 1 }
            if let end = occasion(from: cursor) { cursor = end }
            if mayTell, word(cursor) != "that" || isNominal(cursor + 1) && verb(cursor + 1) == nil, let group = recipientGroup(from: cursor)
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

    /// The end of a phrase that names the occasion: “in a statement”, “on Twitter”, “at a rally in Ohio on Monday”, “last week”.
    private func occasion(from start: Int) -> Int? {
        guard classes(start).contains(.preposition), word(start) != "that" else { return nil }
        var last: Int?
        var cursor = start + 1
        while cursor < count, cursor - start < Thresholds.longestAdjunct {
            let classes = classes(cursor)
            if isQuotation(cursor) || mark(cursor) != .none || classes.contains(.clauseOpener) && !isNominal(cursor) { break }
            if !classes.isDisjoint(with: [.clausePronoun, .auxiliary, .modal]), classes.isDisjoint(with: .determiner) { break }
            if !classes.isDisjoint(with: [.occasion, .weekday, .month, .time]) { last = cursor + 1 }
            cursor += 1
        }
        if cursor < count, isQuotation(cursor) || mark(cursor) != .none || word(cursor) == "that" { return cursor }
        if cursor == count { return cursor }
        return last
    }

    private func recipientGroup(from start: Int) -> Int? {
        let classes = classes(start)
        if !classes.isDisjoint(with: .person) || word(start) == "me" || word(start) == "us" || word(start) == "you" { return start + 1 }
        return nounGroup(startingAt: start)?.upperBound
    }

    /// The place of “that”, a colon or a quotation a little behind the cue, if no mark and no other cue stands in between.
    func anchor(from start: Int) -> Int? {
        var cursor = start
        while cursor < count, cursor - start < Thresholds.farthestThat {
            if word(cursor) == "that", !isDemonstrative(cursor) { return cursor }
            if mark(cursor) == .colon { return cursor + 1 < count ? cursor + 1 : nil }
            if mark(cursor) != .none || isQuotation(cursor) || verb(cursor) != nil && !isNominal(cursor) { return nil }
            if !classes(cursor).isDisjoint(with: [.auxiliary, .modal, .relative]) { return nil }
            cursor += 1
        }
        return nil
    }

    /// “that” in front of a noun alone.
    private func isDemonstrative(_ unit: Int) -> Bool { tag(unit) == .dt }
}
