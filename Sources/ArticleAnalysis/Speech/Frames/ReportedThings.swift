/// What is said can be a clause, or a thing: “criticised the plan”, “wants to resign”. Clauses run far, things end
/// soon.
struct ReportedThings: Narration {
    let sentence: NarratedSentence

    /// Whether what follows a cue is a thing or an infinitive, and no clause and no quotation.
    func isThing(_ start: Int, _ takes: Complements) -> Bool {
        if tag(start) == .to
            || classes(start).contains(.complementizer) && takes.contains(.object) && isDemonstrative(start)
        {
            return true
        }
        guard takes.isDisjoint(with: [.clause, .speech]) || takes.contains(.object) || takes.contains(.asObject) else {
            return false
        }
        let takesClause = !takes.isDisjoint(with: [.clause, .speech])
        return !isQuotation(start) && !classes(start).contains(.clauseOpener) && !(takesClause && opensClause(start))
    }

    /// A remark in passing: “…, who said that he was ill, …”.
    func isAside(_ one: Attribution) -> Bool {
        guard let source = one.source, one.namesSource, source.count == 1 else { return false }
        return classes(source.lowerBound).contains(.relative) && mark(source.lowerBound - 1) == .comma
    }

    /// A thing ends at a comma that opens no list, and where a clause of time or reason begins.
    func end(from start: Int, to end: Int) -> Int {
        guard start + 1 < end else { return end }
        if isObjectPronoun(start) { return start + 1 }
        let isName = isCapitalized(start)
        return (start + 1..<end).first { unit in
            leavesThing(unit, isName: isName) || mark(unit) == .dash
                || mark(unit) == .comma && !isQuotation(unit + 1) && !opensList(unit + 1) && !describes(unit + 1)
                    && !isInserted(unit)
                || setsScene(unit)
                || classes(unit).contains(.coordinating) && (isFinite(afterAdverbs(unit + 1)) || opensClause(unit + 1))
        } ?? end
    }

    /// A clause of time, reason or condition: “… as the vote drew near”, “… when he was young”.
    private func setsScene(_ unit: Int) -> Bool {
        guard classes(unit).contains(.subordinating), classes(unit).isDisjoint(with: .adverb) else { return false }
        if classes(unit).contains(.adverbialConjunction) { return true }
        let isScene = classes(unit).isDisjoint(with: .clauseOpener) || classes(unit).contains(.conditional)
        return isScene && opensClause(unit + 1)
    }

    /// “him”, “them”, or “it” where no verb follows.
    private func isObjectPronoun(_ unit: Int) -> Bool {
        tag(unit) == .prp && isPronoun(unit) && !isFinite(unit + 1) && classes(unit + 1).isDisjoint(with: .adverb)
    }

    /// Where time and occasion of the saying begin: “criticised the plan | in a speech on Monday”, “attacked Smith |
    /// during dinner”.
    private func leavesThing(_ unit: Int, isName: Bool) -> Bool {
        guard classes(unit).contains(.preposition), tag(unit) == .in, !classes(unit).contains(.nounPreposition) else {
            return false
        }
        if classes(unit + 1).contains(.weekday) { return !classes(unit + 2).contains(.possessive) }
        if classes(unit).contains(.temporalPreposition) || isName && classes(unit).contains(.inceptive) { return true }
        guard let group = chunk(startingAt: unit + 1), isWord(group.upperBound - 1) else { return false }
        return !classes(group.upperBound - 1).isDisjoint(with: [.occasion, .month])
    }

    /// “called on the mayor, Anna Marsh, to resign”: what stands between the commas tells who.
    private func isInserted(_ comma: Int) -> Bool {
        if tag(comma + 1) == .to { return true }
        let rest = Range(comma + 1, upTo: min(count, comma + Thresholds.longestAdjunct))
        guard let close = rest.first(where: { mark($0) == .comma }),
            !rest.prefix(while: { $0 < close }).contains(where: isFinite)
        else {
            return false
        }
        return tag(close + 1) == .to && chunk(startingAt: comma + 1) != nil
    }

    /// What tells more of the thing behind a comma: “, including …”, “, built in May”, but not “, which …”: that is the
    /// article’s to say.
    private func describes(_ unit: Int) -> Bool {
        classes(unit).contains(.exemplifier) || tag(unit) == .vbn
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
}
