/// What a noun or an adjective that reports is about: “fears | that the dam may burst”, “critical of | the plan”.
struct ReportedTopic: Narration {
    let sentence: NarratedSentence
    private let things: ReportedThings

    init(_ sentence: NarratedSentence) {
        self.sentence = sentence
        things = ReportedThings(sentence: sentence)
    }

    /// What a cue noun or an attitude is about, from the word behind it.
    func content(of cue: CueWord, from start: Int) -> Range<Int>? {
        guard start + 1 < count else { return nil }
        if classes(start).contains(.complementizer), cue.takes.contains(.clause), tag(start) != .wdt {
            return trimmed(start..<contentEnd(from: start))
        }
        let isNegated = classes(start).contains(.negation) && tag(start + 1) == .to
        if tag(isNegated ? start + 1 : start) == .to, cue.takes.contains(.infinitive) {
            return trimmed(
                start..<beforeMainVerb(from: start, to: things.end(from: start, to: contentEnd(from: start))))
        }
        guard cue.prepositions.contains(word(start)) else { return nil }
        let opens =
            chunk(startingAt: start + 1) != nil || isPronoun(start + 1) || tag(start + 1) == .vbg
            || isQuotation(start + 1)
        guard opens || tag(start + 1) == .prp || classes(start + 1).contains(.clauseOpener) else { return nil }
        return trimmed(
            start
                + 1..<beforeMainVerb(
                    from: start + 1, to: things.end(from: start + 1, to: contentEnd(from: start + 1))))
    }

    /// What is claimed ends at the next comma, unless a quotation follows it.
    func contentEnd(from start: Int) -> Int {
        Range(start, upTo: count).first {
            mark($0) == .comma && !isQuotation($0 + 1) || mark($0) == .semicolon || mark($0) == .dash
        } ?? count
    }

    /// “his decision to leave early | angered the board”: the verb that the whole phrase is the subject of.
    private func beforeMainVerb(from start: Int, to end: Int) -> Int {
        var open = 0
        for unit in Range(start, upTo: end) {
            if isFinite(unit) {
                if open == 0 { return unit > start ? withoutAdverbs(unit, from: start) : end }
                open -= 1
            } else if !classes(unit).isDisjoint(with: [.clauseOpener, .relative, .subordinating]), tag(unit) != .dt,
                tag(unit) != .in || classes(unit).contains(.complementizer) || opensClause(unit + 1)
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
}
