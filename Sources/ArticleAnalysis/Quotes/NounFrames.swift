/// “Smith’s claim that the bank had lied”, “fears that the dam may burst”, “his plan to resign”, “voiced doubts about
/// the deal”.
///
/// Without “that” somebody must be named: “the plan to build a bridge” is nobody’s.
extension Stretch {
    /// `verbs` are the units that report as verbs: “Smith plans to …”.
    func nounFrames(besides verbs: [Int]) -> [Frame] {
        let verbs = Set(verbs)
        return units.indices.compactMap { verbs.contains($0) ? nil : nounFrame(at: $0) }
    }

    private func nounFrame(at unit: Int) -> Frame? {
        guard let noun = noun(unit), [.nn, .nns, .unknown].contains(tag(unit)) else { return nil }
        let agent = agent(behind: unit)
        let next = agent?.upperBound ?? unit + 1
        guard let content = content(of: noun, from: next) else { return nil }
        if let source = agent ?? possessor(of: unit) ?? (word(next) == "that" ? namesake(of: unit) : nil) {
            return Frame(source: source, cue: unit..<unit + 1, content: [content], isSpeech: false, isNominal: true)
        }
        if let holder = holder(of: unit) {
            return Frame(
                source: holder.source, cue: holder.verb..<unit + 1, content: [content], isSpeech: false, isNominal: true
            )
        }
        return word(next) == "that"
            ? Frame(source: nil, cue: unit..<unit + 1, content: [content], isSpeech: false, isNominal: true) : nil
    }

    /// What a cue noun or an attitude is about, from the word behind it.
    func content(of cue: CueWord, from start: Int) -> Range<Int>? {
        guard start + 1 < count else { return nil }
        if word(start) == "that", cue.takes.contains(.clause), tag(start) != .wdt {
            return trimmed(start..<nounContentEnd(from: start))
        }
        let isNegated = classes(start).contains(.negation) && tag(start + 1) == .to
        if tag(isNegated ? start + 1 : start) == .to, cue.takes.contains(.infinitive) {
            return trimmed(
                start..<beforeMainVerb(from: start, to: thingEnd(from: start, to: nounContentEnd(from: start))))
        }
        guard let word = word(start), cue.prepositions.contains(word) else { return nil }
        let opens =
            chunk(startingAt: start + 1) != nil || isPronoun(start + 1) || tag(start + 1) == .vbg
            || isQuotation(start + 1)
        guard opens || tag(start + 1) == .prp || classes(start + 1).contains(.clauseOpener) else { return nil }
        return trimmed(
            start
                + 1..<beforeMainVerb(
                    from: start + 1, to: thingEnd(from: start + 1, to: nounContentEnd(from: start + 1))))
    }

    /// What is claimed ends at the next comma, unless a quotation follows it.
    func nounContentEnd(from start: Int) -> Int {
        (start..<count).first {
            mark($0) == .comma && !isQuotation($0 + 1) || mark($0) == .semicolon || mark($0) == .dash
        } ?? count
    }

    /// “his decision to leave early | angered the board”: the verb that the whole phrase is the subject of.
    private func beforeMainVerb(from start: Int, to end: Int) -> Int {
        var open = 0
        for unit in start..<max(start, end) {
            if isFinite(unit) {
                if open == 0 { return unit > start ? withoutAdverbs(unit, from: start) : end }
                open -= 1
            } else if !classes(unit).isDisjoint(with: [.clauseOpener, .relative, .subordinating]), tag(unit) != .dt,
                tag(unit) != .in || word(unit) == "that" || opensClause(unit + 1)
            {
                open += 1
            }
        }
        return end
    }

    private func withoutAdverbs(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start + 1, tag(end - 1) == .rb { end -= 1 }
        return end
    }

    /// “a claim by the bank that …”
    private func agent(behind noun: Int) -> Range<Int>? {
        guard word(noun + 1) == "by" else { return nil }
        return chunk(startingAt: noun + 2)
    }

    /// Whose claim it is: “his”, “the Smith campaign’s”.
    private func possessor(of noun: Int) -> Range<Int>? {
        var cursor = noun - 1
        while cursor >= 0, noun - cursor < Thresholds.longestNounRun, isNominal(cursor) {
            if tag(cursor) == .prpPossessive { return cursor..<cursor + 1 }
            if tag(cursor) == .pos { return chunk(endingAt: cursor) }
            cursor -= 1
        }
        return nil
    }

    /// “a New York Post report that …”
    private func namesake(of noun: Int) -> Range<Int>? {
        noun > 1 && isCapitalized(noun - 1) ? chunk(endingAt: noun) : nil
    }

    /// The subject of a verb that does no more than carry the noun: “Smith made a promise to …”.
    private func holder(of noun: Int) -> (source: Range<Int>, verb: Int)? {
        guard let group = chunk(endingAt: noun + 1), group.lowerBound > 0,
            classes(group.lowerBound - 1).contains(.lightVerb)
        else {
            return nil
        }
        let start = verbGroupStart(of: group.lowerBound - 1)
        return (subject(before: start)?.source ?? clauseSubject(before: start)).map { ($0, start) }
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
