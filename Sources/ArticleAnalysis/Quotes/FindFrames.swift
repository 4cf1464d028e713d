extension Stretch {
    /// Everything that the stretch reports: who, on which cue, what.
    func frames(of attributions: [Attribution]) -> [Frame] {
        var frames: [Frame] = []
        for (index, one) in attributions.enumerated() {
            let content = content(of: one, before: attributions[(index + 1)...])
            guard !content.isEmpty, !isModifier(one) else { continue }
            frames.append(
                Frame(source: one.source, cue: one.site.group, content: content, isSpeech: one.site.verb.takes.contains(.speech)))
        }
        frames += accordingFrames() + nounFrames() + signatureFrames() + nameColonFrames()
        frames.sort { $0.cue.lowerBound < $1.cue.lowerBound }
        for index in frames.indices.dropFirst() { frames[index].source = source(of: frames[index], behind: frames[index - 1]) }
        return frames
    }

    /// A source that begins before what somebody else says belongs to it only from there on: “told The Harbour Post | sources say …”.
    private func source(of frame: Frame, behind last: Frame) -> Range<Int>? {
        guard let source = frame.source, let start = last.content.last?.lowerBound, last.cue.upperBound <= source.lowerBound,
            source.lowerBound < start, start < source.upperBound
        else { return frame.source }
        return start..<source.upperBound
    }

    /// “A number of cities that support the plan”, “advice for anyone wanting to build”: no word is spoken, the clause says which are meant.
    private func isModifier(_ one: Attribution) -> Bool {
        guard let source = one.source, one.namesSource, !one.site.verb.takes.contains(.speech), one.site.manner != .passive else {
            return false
        }
        guard isRestrictive(source) || one.site.manner == .participle else { return false }
        if antecedent(of: source) == nil, word(source.lowerBound) == "that", source.count == 1 { return true }
        let start = antecedent(of: source)?.lowerBound ?? source.lowerBound
        return classes(start - 1).contains(.preposition)
    }

    private func content(of one: Attribution, before later: ArraySlice<Attribution>) -> [Range<Int>] {
        let takes = one.site.verb.takes
        let before = one.start - 1
        if takes.contains(.speech), before >= 0, let quoted = quotedBefore(before) {
            return [quoted] + quotedAfter(one.end)
        }
        if let start = reportedStart(of: one), one.site.manner != .passive || goesOn(start) {
            var end = contentEnd(from: start, before: later)
            if isThing(start, takes) || isAside(one) { end = thingEnd(from: start, to: end) }
            if closesBeforeClause(start, takes) { end = start + 1 }
            return trimmed(start..<end).map { [$0] } ?? []
        }
        if one.site.manner == .passive { return clauseSubject(before: one.start).map { [$0] } ?? [] }
        guard !takes.isDisjoint(with: [.speech, .clause]), one.namesSource, mark(before) == .comma || mark(before) == .dash,
            closes(after: one.end)
        else { return [] }
        let close = skipAdjuncts(from: one.end, recipient: true)
        let rest = close + 1 < count && mark(close) == mark(before) ? restAfterInterruption(close + 1) : nil
        guard rest != nil || (0..<before).contains(where: { isFinite($0) || isQuotation($0) }) else { return [] }
        return [trimmed(0..<before), rest].compactMap(\.self)
    }

    /// “replied, ‘That is a lie,’ when asked”: the quotation is all that is said.
    private func closesBeforeClause(_ unit: Int, _ takes: Complements) -> Bool {
        isQuotation(unit) && takes.contains(.speech) && closesWithComma(unit)
            && !classes(unit + 1).isDisjoint(with: [.subordinating, .preposition])
    }

    /// A quotation that stands right before the attribution, with the words of its sentence that lead to it.
    private func quotedBefore(_ unit: Int) -> Range<Int>? {
        let last = mark(unit) == .comma || mark(unit) == .dash ? unit - 1 : unit
        guard last >= 0, isQuotation(last) else { return nil }
        var start = last
        while start > 0, isQuotation(start - 1) { start -= 1 }
        let leads = (0..<start).contains { isWord($0) && classes($0).isDisjoint(with: [.coordinating, .adverb, .subordinating]) }
        return leads && (0..<start).allSatisfy { verb($0) == nil } ? trimmed(0..<last + 1) : start..<last + 1
    }

    /// “…,” he said, “…”: the quotation goes on.
    private func quotedAfter(_ end: Int) -> [Range<Int>] {
        let cursor = skipAdjuncts(from: end, recipient: true)
        let next = mark(cursor) == .none ? cursor : cursor + 1
        let start = next < count && classes(next).contains(.coordinating) ? skipAdjuncts(from: next + 1, recipient: false) : next
        guard isQuotation(start) else { return [] }
        return trimmed(start..<count).map { [$0] } ?? []
    }

    /// Where the words that follow the cue begin to be what is said; nil if they do not.
    private func reportedStart(of one: Attribution) -> Int? {
        let takes = one.site.verb.takes
        if let anchor = anchor(from: one.end, recipient: takes.contains(.recipient)),
            takes.subtracting(.neverNoun) != .infinitive || isQuotation(anchor)
        {
            return anchor
        }
        var cursor = skipAdjuncts(from: one.end, recipient: takes.contains(.recipient))
        if mark(cursor) != .none, mark(cursor) != .stop, isQuotation(cursor + 1) { cursor += 1 }
        return accepts(cursor, takes, hasParticle: one.site.group.upperBound > one.site.head + 1) ? cursor : nil
    }

    /// Behind “was described by the judge”: “as …”, “that …”, “to …” or a quotation.
    private func goesOn(_ unit: Int) -> Bool {
        isQuotation(unit) || classes(unit).contains(.clauseOpener) || word(unit) == "as" || tag(unit) == .to
    }

    /// Whether nothing but adjuncts stands between an attribution and the end of the sentence or the next mark.
    private func closes(after end: Int) -> Bool {
        let next = skipAdjuncts(from: end, recipient: true)
        return next >= count || mark(next) != .none
    }

    private func accepts(_ unit: Int, _ takes: Complements, hasParticle: Bool) -> Bool {
        guard unit < count, mark(unit) == .none || mark(unit) == .quote || mark(unit) == .openBracket else { return false }
        if hasParticle { return true }
        let classes = classes(unit)
        if isQuotation(unit) { return takes.subtracting(.neverNoun) != .infinitive }
        if word(unit) == "to" { return !takes.isDisjoint(with: [.infinitive, .recipient]) }
        if classes.contains(.clauseOpener) { return takes.subtracting(.neverNoun) != .infinitive }
        if !classes.isDisjoint(with: [.preposition, .coordinating]), classes.isDisjoint(with: .determiner) { return false }
        if takes.contains(.object) { return true }
        return !takes.isDisjoint(with: [.clause, .speech]) && hasClause(from: unit)
    }

    /// Whether a finite verb follows before the next mark: by its tag, or as an auxiliary.
    private func hasClause(from start: Int) -> Bool {
        if !classes(start).isDisjoint(with: .clausePronoun), !isNominal(start) || isPronoun(start) { return true }
        var cursor = start
        while cursor < count, cursor - start < Thresholds.farthestThat * 2, mark(cursor) != .semicolon {
            if !classes(cursor).isDisjoint(with: [.auxiliary, .modal]) || verb(cursor) != nil { return true }
            if [.vbd, .vbz, .vbp, .md].contains(tag(cursor)) || isQuotation(cursor), cursor > start { return true }
            if mark(cursor) == .comma, cursor == start + 1 { return false }
            cursor += 1
        }
        return false
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
        return (start..<count).first { unit in
            mark(unit) == .semicolon || classes(unit).contains(.according)
                || mark(unit) == .comma && classes(unit + 1).contains(.concession)
        } ?? count
    }

    private func restAfterInterruption(_ start: Int) -> Range<Int>? {
        let classes = classes(start)
        guard !classes.contains(.coordinating), !classes.contains(.relative), verb(start)?.forms != .ing, tag(start) != .vbg else {
            return nil
        }
        return trimmed(start..<count)
    }

    /// Without marks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, min(range.upperBound, count))
        while start < end, mark(start) != .none, mark(start) != .openBracket { start += 1 }
        while start < end, mark(end - 1) != .none, mark(end - 1) != .closeBracket { end -= 1 }
        return start < end ? start..<end : nil
    }
}
