/// What an attribution reports: the words behind it, in front of it, or around it.
struct ReportedContent: Narration {
    let sentence: NarratedSentence
    private let subjects: Subjects
    private let adjuncts: Adjuncts
    private let things: ReportedThings

    init(_ sentence: NarratedSentence) {
        self.sentence = sentence
        subjects = Subjects(sentence: sentence)
        adjuncts = Adjuncts(sentence: sentence)
        things = ReportedThings(sentence: sentence)
    }

    /// The units that tell what is said; two ranges where the attribution stands in the middle.
    func content(of one: Attribution, before later: ArraySlice<Attribution>) -> [Range<Int>] {
        let takes = one.site.verb.takes
        let before = one.start - 1
        if takes.contains(.speech), before >= 0, let quoted = quotedBefore(before) {
            return [quoted] + quotedAfter(one.end)
        }
        if let start = reportedStart(of: one), one.site.manner != .passive || goesOn(start) {
            var end = contentEnd(from: start, before: later)
            if things.isThing(start, takes) || things.isAside(one) || followsParticle(start, one.site) {
                end = things.end(from: start, to: end)
            }
            if closesBeforeClause(start, takes) { end = start + 1 }
            return trimmed(Range(start, upTo: end)).map { [$0] } ?? []
        }
        if one.site.manner == .passive { return subjects.clauseSubject(before: one.start).map { [$0] } ?? [] }
        return interrupted(by: one)
    }

    /// “The deal, officials said, will end”: what is said around its attribution, or in front of it.
    private func interrupted(by one: Attribution) -> [Range<Int>] {
        let before = one.start - 1
        guard !one.site.verb.takes.isDisjoint(with: [.speech, .clause]), one.namesSource,
            mark(before) == .comma || mark(before) == .dash,
            closes(after: one.end)
        else { return [] }
        let close = adjuncts.skip(from: one.end, recipient: true)
        let goesOn = close + 1 < count && mark(close) == mark(before) && (!isInverted(one) || isFinite(close + 1))
        let rest = goesOn ? restAfterInterruption(close + 1) : nil
        guard rest != nil || Range(0, upTo: before).contains(where: { isFinite($0) || isQuotation($0) }) else {
            return []
        }
        return [trimmed(Range(0, upTo: before)), rest].compactMap(\.self)
    }

    /// “…, he said, …”, “…, he said on Friday, …”: marks on both sides of the attribution, and a clause in front.
    private func isInterruption(_ one: Attribution) -> Bool {
        guard mark(one.start - 1) == .comma, Range(0, upTo: one.start - 1).contains(where: isFinite) else {
            return false
        }
        let end = mark(one.end) == .none ? adjuncts.skip(from: one.end, recipient: false) : one.end
        return mark(end) == .comma && !isQuotation(end + 1) && !classes(end + 1).contains(.complementizer)
    }

    /// “agreed to | help the bank”, “called for | calm”: a thing, or as short as one.
    private func followsParticle(_ start: Int, _ site: CueSite) -> Bool {
        site.group.upperBound > site.head + 1 && !isQuotation(start) && !classes(start).contains(.clauseOpener)
    }

    private func isInverted(_ one: Attribution) -> Bool {
        one.source.map { $0.lowerBound >= one.site.group.upperBound } ?? false
    }

    /// “replied, ‘That is a lie,’ when asked”: the quotation is all that is said.
    private func closesBeforeClause(_ unit: Int, _ takes: Complements) -> Bool {
        isQuotation(unit) && takes.contains(.speech) && closesWithComma(unit)
            && (!classes(unit + 1).isDisjoint(with: [.subordinating, .preposition])
                || classes(unit + 1).contains(.coordinating) && isFinite(unit + 2))
    }

    /// A quotation that stands right before the attribution, with the words of its sentence that lead to it.
    private func quotedBefore(_ unit: Int) -> Range<Int>? {
        let last = mark(unit) == .comma || mark(unit) == .dash ? unit - 1 : unit
        guard last >= 0, isQuotation(last) else { return nil }
        var start = last
        while start > 0, isQuotation(start - 1) { start -= 1 }
        if isPhrase(before: last), unit + 1 < count, hasClauseBehind(unit + 1) { return nil }
        let leads = Range(0, upTo: start).contains {
            isWord($0) && classes($0).isDisjoint(with: [.coordinating, .adverb, .subordinating])
        }
        return leads && Range(0, upTo: start).allSatisfy { verb($0) == nil } ? trimmed(0..<last + 1) : start..<last + 1
    }

    /// “On this week’s edition of “Coast Today,” the mayor said …”: a phrase that ends in a title leads to what is
    /// said.
    private func isPhrase(before unit: Int) -> Bool {
        var cursor = 0
        while cursor < unit, !classes(cursor).isDisjoint(with: .adverb) { cursor += 1 }
        return classes(cursor).contains(.preposition) && (cursor..<unit).allSatisfy { !isFinite($0) }
    }

    private func hasClauseBehind(_ start: Int) -> Bool {
        Range(start, upTo: count).contains { verb($0) != nil && (hasClause(from: $0 + 1) || tag($0 + 1) == .vbg) }
    }

    /// “…,” he said, “…”: the quotation goes on.
    private func quotedAfter(_ end: Int) -> [Range<Int>] {
        let cursor = adjuncts.skip(from: end, recipient: true)
        let next = mark(cursor) == .none ? cursor : cursor + 1
        let start =
            next < count && classes(next).contains(.coordinating)
            ? adjuncts.skip(from: next + 1, recipient: false) : next
        guard isQuotation(start) else { return [] }
        return trimmed(Range(start, upTo: count)).map { [$0] } ?? []
    }

    /// Where the words that follow the cue begin to be what is said; nil if they do not.
    private func reportedStart(of one: Attribution) -> Int? {
        let takes = one.site.verb.takes
        if isInterruption(one) { return nil }
        if let anchor = adjuncts.anchor(from: one.end, recipient: takes.contains(.recipient)),
            mayReach(anchor, takes, of: one)
        {
            return anchor
        }
        var cursor = adjuncts.skip(from: one.end, recipient: takes.contains(.recipient))
        if mark(cursor) != .none, mark(cursor) != .stop, isQuotation(cursor + 1) { cursor += 1 }
        return accepts(cursor, takes, hasParticle: one.site.group.upperBound > one.site.head + 1) ? cursor : nil
    }

    /// A clause some way behind the cue belongs to a verb that takes clauses; a quotation to any.
    private func mayReach(_ anchor: Int, _ takes: Complements, of one: Attribution) -> Bool {
        if isQuotation(anchor) || anchor == one.end {
            return isQuotation(anchor) || takes.subtracting(.neverNoun) != .infinitive
        }
        return !takes.isDisjoint(with: [.clause, .speech]) || one.site.manner == .passive
            || one.site.group.upperBound > one.site.head + 1
    }

    /// Behind “was described by the judge”: “as …”, “that …”, “to …” or a quotation.
    private func goesOn(_ unit: Int) -> Bool {
        isQuotation(unit) || classes(unit).contains(.clauseOpener) || classes(unit).contains(.essive)
            || tag(unit) == .to
    }

    /// Whether nothing but adjuncts stands between an attribution and the end of the sentence or the next mark.
    private func closes(after end: Int) -> Bool {
        let next = adjuncts.skip(from: end, recipient: true)
        return next >= count || mark(next) != .none
    }

    private func accepts(_ unit: Int, _ takes: Complements, hasParticle: Bool) -> Bool {
        guard unit < count, mark(unit) == .none || mark(unit) == .quote || mark(unit) == .openBracket else {
            return false
        }
        if hasParticle { return true }
        let classes = classes(unit)
        if isQuotation(unit) { return takes.subtracting(.neverNoun) != .infinitive }
        if classes.contains(.infinitiveMarker) { return !takes.isDisjoint(with: [.infinitive, .recipient]) }
        if classes.contains(.clauseOpener) {
            if classes.contains(.complementizer), takes.isDisjoint(with: [.clause, .speech]) {
                return isDemonstrative(unit)
            }
            return takes.subtracting(.neverNoun) != .infinitive
        }
        let isLink = !classes.isDisjoint(with: [.preposition, .coordinating]) && classes.isDisjoint(with: .determiner)
        if isLink, !adjuncts.opensFigure(unit) { return false }
        if takes.contains(.object) { return true }
        if takes.contains(.asObject), let thing = nounGroup(startingAt: unit),
            self.classes(thing.upperBound).contains(.essive)
        {
            return true
        }
        return takes.contains(.clause) && hasClause(from: unit)
    }

    /// Whether a finite verb follows before the next mark: by its tag, or as an auxiliary.
    private func hasClause(from start: Int) -> Bool {
        if !classes(start).isDisjoint(with: .clausePronoun), !isNominal(start) || isPronoun(start) { return true }
        var cursor = start
        while cursor < count, cursor - start < Thresholds.farthestClause, mark(cursor) != .semicolon {
            if !classes(cursor).isDisjoint(with: [.auxiliary, .modal]) || verb(cursor) != nil { return true }
            if tag(cursor).isFinite
                || isQuotation(cursor) && !classes(cursor - 1).contains(.determiner),
                cursor > start
            {
                return true
            }
            if mark(cursor) == .comma, cursor == start + 1 || opensOwnClause(cursor + 1) { return false }
            cursor += 1
        }
        return false
    }

    /// “his piece, | he left”
    private func opensOwnClause(_ unit: Int) -> Bool {
        tag(unit) == .prp && classes(unit).contains(.clausePronoun) && isFinite(unit + 1)
    }

    /// What is said ends where the next attribution of the sentence begins behind a comma or an “and”.
    private func contentEnd(from start: Int, before later: ArraySlice<Attribution>) -> Int {
        for next in later where next.start > start {
            if let source = next.source, next.namesSource, classes(source.lowerBound).contains(.relative) { continue }
            var cut = next.start
            if classes(cut - 1).contains(.coordinating) { cut -= 1 }
            let isElliptic = cut < next.start && !next.namesSource && next.site.manner == .finite
            if mark(cut - 1) == .comma || mark(cut - 1) == .semicolon || mark(cut - 1) == .dash
                || isQuotation(cut - 1) && closesWithComma(cut - 1)
            {
                return isQuotation(cut - 1) ? cut : cut - 1
            }
            if isElliptic { return cut }
        }
        return Range(start, upTo: count).first { unit in
            mark(unit) == .semicolon || classes(unit).contains(.according)
                || mark(unit) == .comma && classes(unit + 1).contains(.concession)
        } ?? count
    }

    private func restAfterInterruption(_ start: Int) -> Range<Int>? {
        let classes = classes(start)
        guard !classes.contains(.coordinating), !classes.contains(.relative), verb(start)?.forms != .ing,
            tag(start) != .vbg
        else {
            return nil
        }
        return trimmed(Range(start, upTo: count))
    }
}
