/// What is said can be a clause, or a thing: “criticised the plan”, “wants to resign”. Clauses run far, things end soon.
extension Stretch {
    /// Whether what follows a cue is a thing or an infinitive, and no clause and no quotation.
    func isThing(_ start: Int, _ takes: Complements) -> Bool {
        if tag(start) == .to { return true }
        guard takes.isDisjoint(with: [.clause, .speech]) || takes.contains(.object) else { return false }
        return !isQuotation(start) && !classes(start).contains(.clauseOpener) && !opensClause(start)
    }

    /// A remark in passing: “…, who said that he was ill, …”.
    func isAside(_ one: Attribution) -> Bool {
        guard let source = one.source, one.namesSource, source.count == 1 else { return false }
        return classes(source.lowerBound).contains(.relative) && mark(source.lowerBound - 1) == .comma
    }

    /// A thing ends at a comma that opens no list, and where a clause of time or reason begins.
    func thingEnd(from start: Int, to end: Int) -> Int {
        guard start + 1 < end else { return end }
        if isObjectPronoun(start) { return start + 1 }
        let isName = isCapitalized(start)
        return (start + 1..<end).first { unit in
            leavesThing(unit, isName: isName)
                || mark(unit) == .comma && !isQuotation(unit + 1) && !opensList(unit + 1) && !describes(unit + 1)
                || classes(unit).contains(.subordinating) && classes(unit).isDisjoint(with: [.adverb, .clauseOpener])
                    && opensClause(unit + 1)
                || classes(unit).contains(.coordinating) && isFinite(unit + 1)
        } ?? end
    }

    /// “him”, “them”, or “it” where no verb follows.
    private func isObjectPronoun(_ unit: Int) -> Bool {
        tag(unit) == .prp && isPronoun(unit) && !isFinite(unit + 1) && classes(unit + 1).isDisjoint(with: .adverb)
    }

    /// Where time and occasion of the saying begin: “criticised the plan | in a speech on Monday”, “attacked Smith | during dinner”.
    private func leavesThing(_ unit: Int, isName: Bool) -> Bool {
        guard classes(unit).contains(.preposition), tag(unit) == .in, !Self.bindsThings(word(unit)) else { return false }
        if classes(unit + 1).contains(.weekday) { return word(unit + 2) != "'s" }
        if isName, word(unit) == "during" || word(unit) == "since" { return true }
        guard let group = chunk(startingAt: unit + 1), isWord(group.upperBound - 1) else { return false }
        return !classes(group.upperBound - 1).isDisjoint(with: [.occasion, .month])
    }

    /// Prepositions that bind a noun to the noun before more often than to the verb.
    private static func bindsThings(_ word: WordID?) -> Bool {
        word == "of" || word == "as" || word == "for" || word == "from" || word == "between" || word == "about" || word == "with"
    }

    /// What tells more of the thing behind a comma: “, which …”, “, including …”, “, built in May”.
    private func describes(_ unit: Int) -> Bool {
        if word(unit) == "which" || word(unit) == "including" || tag(unit) == .vbn { return true }
        return classes(unit).contains(.preposition) && word(unit + 1) == "which"
    }

    /// More of the same: things that an “and” closes, or another bare verb.
    private func opensList(_ unit: Int) -> Bool {
        if tag(unit) == .vb { return true }
        var cursor = unit
        for _ in 0..<Thresholds.mostLinks {
            guard let group = chunk(startingAt: cursor) else { return false }
            cursor = group.upperBound
            if classes(cursor).contains(.coordinating) { return !isFinite(cursor + 1) && !opensClause(cursor + 1) }
            guard mark(cursor) == .comma else { return false }
            cursor += 1
            if classes(cursor).contains(.coordinating) { return !opensClause(cursor + 1) }
        }
        return false
    }

    /// Whether a subject with its finite verb begins here: “the army had left”, not “the army’s retreat”.
    func opensClause(_ start: Int) -> Bool {
        if isPronoun(start) || tag(start) == .ex { return true }
        var cursor = start
        for _ in 0..<Thresholds.mostLinks {
            guard let group = chunk(startingAt: cursor) else { return false }
            cursor = group.upperBound
            while classes(cursor).contains(.adverb), classes(cursor).isDisjoint(with: .negation) { cursor += 1 }
            if isFinite(cursor) || isQuotation(cursor) { return true }
            guard !classes(cursor).isDisjoint(with: [.preposition, .coordinating]) else { return false }
            cursor += 1
        }
        return false
    }

    /// A verb that carries a clause: by its tag, or as an auxiliary or modal.
    func isFinite(_ unit: Int) -> Bool {
        if [.vbd, .vbz, .vbp, .md].contains(tag(unit)) { return true }
        return tag(unit) == .unknown && !classes(unit).isDisjoint(with: [.auxiliary, .modal])
    }
}
