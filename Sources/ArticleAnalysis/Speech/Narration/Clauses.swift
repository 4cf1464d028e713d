/// Where clauses begin and end in a sentence, and which verbs carry them.
extension Narration {
    /// A verb that carries a clause: by its tag, or as an auxiliary or modal.
    func isFinite(_ unit: Int) -> Bool {
        if tag(unit).isFinite { return true }
        return tag(unit) == .unknown && !classes(unit).isDisjoint(with: [.auxiliary, .modal])
    }

    /// Whether a subject with its finite verb begins here: “the army had left”, not “the army’s retreat”.
    func opensClause(_ start: Int) -> Bool {
        if tag(start) == .ex { return true }
        if isPronoun(start) { return isFinite(afterAdverbs(start + 1)) }
        var cursor = start
        for _ in 0..<Thresholds.mostLinks {
            guard let group = chunk(startingAt: cursor) else { return false }
            cursor = group.upperBound
            while classes(cursor).contains(.adverb), classes(cursor).isDisjoint(with: .negation) { cursor += 1 }
            if isFinite(cursor) || isQuotation(cursor) || isUntaggedPast(cursor) { return true }
            guard !classes(cursor).isDisjoint(with: [.preposition, .coordinating]) else { return false }
            cursor += 1
        }
        return false
    }

    func afterAdverbs(_ unit: Int) -> Int {
        var cursor = unit
        while classes(cursor).contains(.adverb) || tag(cursor) == .rb { cursor += 1 }
        return cursor
    }

    /// “the thieves targeted banks”: a past tense that was taken for a participle, since a thing follows it.
    private func isUntaggedPast(_ unit: Int) -> Bool {
        tag(unit) == .vbn && classes(unit).isDisjoint(with: .auxiliary) && chunk(startingAt: unit + 1) != nil
    }

    /// Whether a clause can begin at this unit: nothing but a mark, a quotation or a conjunction stands before it.
    func startsClause(_ unit: Int) -> Bool {
        unit <= 0 || isQuotation(unit - 1) || mark(unit - 1) != .none
            || !classes(unit - 1).isDisjoint(with: [.coordinating, .subordinating, .clauseOpener])
    }

    /// Whether a clause can end before this unit.
    func endsClause(_ unit: Int) -> Bool { unit >= count || isQuotation(unit) || mark(unit) != .none }

    /// “that” in front of a noun alone: “declined that offer”.
    func isDemonstrative(_ unit: Int) -> Bool {
        if tag(unit) == .dt { return true }
        guard let group = chunk(startingAt: unit + 1) else { return false }
        return endsClause(group.upperBound)
            || classes(group.upperBound).contains(.coordinating) && isFinite(group.upperBound + 1)
    }

    /// Where the auxiliaries and adverbs in front of a verb begin.
    func verbGroupStart(of verb: Int) -> Int {
        var start = verb
        while start > 0, verb - start < Thresholds.longestVerbRun,
            !classes(start - 1).isDisjoint(with: [.auxiliary, .modal, .negation, .adverb]) || tag(start - 1) == .rb,
            !classes(start - 1).contains(.determiner)
        {
            start -= 1
        }
        return start
    }
}

extension PartOfSpeech {
    /// Whether the tag alone says that a verb carries a clause.
    var isFinite: Bool { self == .vbd || self == .vbz || self == .vbp || self == .md }
}
