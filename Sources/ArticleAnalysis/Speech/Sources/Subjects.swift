/// Who stands before or behind a cue.
struct Subjects: Narration {
    struct FoundSubject {
        let source: Range<Int>
        /// Where the attribution begins, source, insertions and cue taken together.
        let start: Int
    }

    let sentence: NarratedSentence

    /// The subject in front of a verb group: “Smith, the mayor of Dayton, said”.
    func subject(before end: Int) -> FoundSubject? {
        guard end > 0 else { return nil }
        if mark(end - 1) == .comma || mark(end - 1) == .dash || mark(end - 1) == .closeBracket {
            return subjectBeforeInsertion(endingAt: end - 1)
        }
        if isQuotation(end - 1), closesWithComma(end - 1) { return nil }
        if isFloating(end - 1) { return subject(before: end - 1) }
        guard let group = nounGroup(endingAt: end) else { return nil }
        if !classes(group.upperBound - 1).isDisjoint(with: [.time, .month]), let time = timeGroup(in: group),
            time.lowerBound > 0
        {
            return subject(beforeTime: time)
        }
        if isYear(group) { return nil }
        if let whole = modifiedSubject(of: group) { return FoundSubject(source: whole, start: whole.lowerBound) }
        return FoundSubject(source: group, start: group.lowerBound)
    }

    /// “The bank this week said”: a time between subject and verb.
    private func subject(beforeTime time: Range<Int>) -> FoundSubject? {
        let end = classes(time.lowerBound - 1).contains(.preposition) ? time.lowerBound - 1 : time.lowerBound
        let group = nounGroup(endingAt: end) ?? (isCapitalized(end - 1) ? end - 1..<end : nil)
        return group.map { FoundSubject(source: $0, start: $0.lowerBound) }
    }

    /// “released on October 18, | 2024 | shows”
    private func isYear(_ group: Range<Int>) -> Bool {
        guard group.count == 1, tag(group.lowerBound) == .cd, mark(group.lowerBound - 1) == .comma else { return false }
        return Thresholds.monthBeforeYear.contains { classes(group.lowerBound - $0).contains(.month) }
    }

    /// The words of a group that name a time: “Smith | last week”.
    private func timeGroup(in group: Range<Int>) -> Range<Int>? {
        var start = group.upperBound - 1
        while start > group.lowerBound, !isCapitalized(start - 1), !classes(start).contains(.determiner) { start -= 1 }
        return start..<group.upperBound
    }

    /// “Smith (Ohio) and Jones (Iowa) all said”: the word that gathers them is not the subject.
    private func isFloating(_ unit: Int) -> Bool {
        isPronoun(unit) && classes(unit).contains(.determiner) && mark(unit - 1) == .closeBracket
    }

    /// “A study that appeared in the Journal found”, “many people involved in the talks assumed”: the subject is the
    /// first noun.
    private func modifiedSubject(of group: Range<Int>) -> Range<Int>? {
        let link = group.lowerBound - 1
        guard link > 0, classes(link).contains(.preposition), let verb = verb(before: link) else { return nil }
        let auxiliary = beforeVerb(verb)
        let isModifier =
            [.vbn, .vbg].contains(tag(verb)) && auxiliary == verb - 1 || tag(auxiliary) == .wdt || tag(auxiliary) == .wp
        guard isModifier, let subject = clauseSubject(before: link), subject.upperBound <= verb else { return nil }
        return subject
    }

    private func verb(before unit: Int) -> Int? {
        var cursor = unit - 1
        while cursor > 0, unit - cursor < Thresholds.longestAdjunct, mark(cursor) == .none, !isQuotation(cursor) {
            if isVerb(cursor) { return cursor }
            cursor -= 1
        }
        return nil
    }

    private func isVerb(_ unit: Int) -> Bool {
        [.vbn, .vbg, .vbd, .vbz, .vbp, .vb, .md].contains(tag(unit)) && !isNominal(unit)
    }

    /// The unit in front of a verb with its auxiliaries.
    private func beforeVerb(_ verb: Int) -> Int {
        var cursor = verb - 1
        while cursor > 0, verb - cursor < Thresholds.longestVerbRun,
            !classes(cursor).isDisjoint(with: [.auxiliary, .modal])
        { cursor -= 1 }
        return cursor
    }

    /// “Smith, who runs the bank, said”, “Smith (R-Ohio) said”, “Smith — no friend of banks — said”.
    private func subjectBeforeInsertion(endingAt close: Int) -> FoundSubject? {
        let opening: ClauseMark = mark(close) == .closeBracket ? .openBracket : mark(close)
        var open = close
        var best: FoundSubject?
        for _ in 0..<Thresholds.mostLinks {
            guard let next = previous(opening, before: open, from: close), next + 1 < open || best != nil else { break }
            open = next
            if isFinite(open + 1) { break }
            guard isInsertion(open + 1), let group = nounGroup(endingAt: beforeBracket(open)) else { continue }
            if best != nil, !startsClause(group.lowerBound) { break }
            best = FoundSubject(source: group, start: group.lowerBound)
            guard
                mark(group.lowerBound - 1) == .comma && !isCapitalized(group.lowerBound)
                    || followsCommaAndPreposition(group.lowerBound)
            else { break }
            open = group.lowerBound
        }
        return best
    }

    /// “Smith, of Dayton, Ohio, said”: a place is no speaker.
    private func followsCommaAndPreposition(_ unit: Int) -> Bool {
        unit > 1 && classes(unit - 1).contains(.preposition) && mark(unit - 2) == .comma
    }

    /// In front of “(R-Ohio)”, if that ends there.
    private func beforeBracket(_ end: Int) -> Int {
        guard end > 0, mark(end - 1) == .closeBracket, let open = previous(.openBracket, before: end - 1, from: end)
        else { return end }
        return open
    }

    private func previous(_ mark: ClauseMark, before unit: Int, from end: Int) -> Int? {
        var cursor = unit - 1
        while cursor > 0, end - cursor < Thresholds.longestInsertion {
            if self.mark(cursor) == mark { return cursor }
            if self.mark(cursor) == .semicolon || self.mark(cursor) == .colon { return nil }
            cursor -= 1
        }
        return nil
    }

    /// An insertion is no clause of its own: it starts with no conjunction and with no personal pronoun.
    private func isInsertion(_ unit: Int) -> Bool {
        let classes = classes(unit)
        if classes.contains(.relative) { return true }
        return classes.isDisjoint(with: [.coordinating, .person, .auxiliary, .modal])
            && !tag(unit).isFinite
    }

    /// The speaker behind the cue: “said Jane Smith of the Royal Society”. Something must end the clause after it.
    func invertedSubject(after cue: Int) -> FoundSubject? {
        guard let group = nounGroup(startingAt: cue) ?? namedGroup(startingAt: cue) else { return nil }
        let next = group.upperBound
        let isClosed =
            endsClause(next)
            || !classes(next).isDisjoint(with: [
                .preposition, .subordinating, .relative, .weekday, .coordinating, .adverb,
            ])
        guard isClosed, !classes(group.lowerBound).contains(.relative) else { return nil }
        return FoundSubject(source: group, start: cue - 1)
    }

    /// A name behind a word that was taken for a verb: “said widow Jane Smith”.
    private func namedGroup(startingAt start: Int) -> Range<Int>? {
        guard isWord(start), !isCapitalized(start), classes(start).isDisjoint(with: .closed), isCapitalized(start + 1),
            let name = chunk(startingAt: start + 1)
        else { return nil }
        return start..<name.upperBound
    }

    /// The first noun group of the clause that holds `unit`: who does what the rest of the clause tells.
    func clauseSubject(before unit: Int) -> Range<Int>? {
        var start = 0
        var cursor = unit - 1
        while cursor > 0, unit - cursor < Thresholds.longestInsertion {
            if mark(cursor) == .semicolon || mark(cursor) == .colon
                || classes(cursor).contains(.clauseOpener) && !isNominal(cursor + 1)
                || classes(cursor).contains(.subordinating) && opensClause(cursor + 1)
            {
                break
            }
            cursor -= 1
        }
        start = max(0, cursor)
        if classes(start).contains(.subordinating), opensClause(start + 1) { start += 1 }
        while start < unit {
            if isPronoun(start), classes(start).isDisjoint(with: .determiner) || !isNominal(start + 1) {
                return start..<start + 1
            }
            if !classes(start).isDisjoint(with: [.preposition, .subordinating]) {
                start = afterComma(start, before: unit) ?? afterPhrase(start, before: unit)
            } else if let group = nounGroup(startingAt: start), group.upperBound <= unit {
                if isTime(group) { start = group.upperBound } else { return group }
            } else {
                start += 1
            }
        }
        return nil
    }

    /// “In the next weeks | the bank would …”: behind a phrase if another noun stands there, else in it.
    private func afterPhrase(_ start: Int, before end: Int) -> Int {
        guard let inner = chunk(startingAt: start + 1), let next = chunk(startingAt: inner.upperBound),
            next.upperBound <= end
        else {
            return start + 1
        }
        return inner.upperBound
    }

    private func isTime(_ group: Range<Int>) -> Bool {
        group.allSatisfy { tag($0) == .cd }
            || !classes(group.upperBound - 1).isDisjoint(with: [.time, .month, .weekday])
    }

    private func afterComma(_ start: Int, before end: Int) -> Int? {
        Range(start, upTo: min(end, start + Thresholds.longestAdjunct)).first { mark($0) == .comma }.map { $0 + 1 }
    }
}
