/// A cue with its source: everything but what is said. Ranges count units.
struct Attribution: Sendable {
    let site: CueSite
    let source: Range<Int>?
    /// Where source, insertion and cue begin.
    let start: Int
    /// Where they end.
    let end: Int
    /// Whether the source was named here, and not carried over from the verb before (“…, and added that …”).
    let namesSource: Bool
}

/// Finds who is the source of each cue of a sentence.
struct AttributionFinder: Narration {
    let sentence: NarratedSentence
    private let cues: CueFinder
    private let subjects: Subjects
    private let adjuncts: Adjuncts

    init(_ sentence: NarratedSentence) {
        self.sentence = sentence
        cues = CueFinder(sentence: sentence)
        subjects = Subjects(sentence: sentence)
        adjuncts = Adjuncts(sentence: sentence)
    }

    /// Left to right.
    func attributions() -> [Attribution] {
        var found: [Attribution] = []
        for site in cues.sites() {
            if let one = attribution(of: site, after: found.last) { found.append(one) }
        }
        return found
    }

    private func attribution(of site: CueSite, after previous: Attribution?) -> Attribution? {
        switch site.manner {
        case .passive: return passive(site)
        case .infinitive, .participle: return nonfinite(site, after: previous)
        case .finite: return inverted(site) ?? finite(site, after: previous)
        }
    }

    /// “…,” said Jane Smith.
    private func inverted(_ site: CueSite) -> Attribution? {
        let head = site.head
        guard site.group.lowerBound == head, site.verb.takes.contains(.speech), site.verb.forms != .base, head > 0,
            isQuotation(head - 1) || mark(head - 1) == .comma && head > 1 || mark(head - 1) == .dash,
            let found = subjects.invertedSubject(after: site.group.upperBound)
        else { return opening(site) }
        if !isQuotation(head - 1), let left = subjects.subject(before: head), startsClause(left.source.lowerBound) {
            return nil
        }
        return Attribution(
            site: site, source: found.source, start: head, end: found.source.upperBound, namesSource: true)
    }

    /// Said Jane Smith: “…”
    private func opening(_ site: CueSite) -> Attribution? {
        guard site.head == 0, site.verb.takes.contains(.speech), !site.verb.forms.contains(.base),
            let found = subjects.invertedSubject(after: 1),
            mark(found.source.upperBound) == .colon
        else { return nil }
        return Attribution(site: site, source: found.source, start: 0, end: found.source.upperBound, namesSource: true)
    }

    private func finite(_ site: CueSite, after previous: Attribution?) -> Attribution? {
        let start = site.group.lowerBound
        if let found = subjects.subject(before: start) {
            return Attribution(
                site: site, source: found.source, start: found.start, end: site.group.upperBound, namesSource: true)
        }
        guard start > 0, !isQuotation(start - 1), site.verb.forms != .base || tag(site.head) == .vbp else { return nil }
        let source = previous?.source ?? subjects.clauseSubject(before: start)
        return source.map {
            Attribution(site: site, source: $0, start: start, end: site.group.upperBound, namesSource: false)
        }
    }

    /// “…, adding that …”, “a letter saying …”, “went on to say …”.
    private func nonfinite(_ site: CueSite, after previous: Attribution?) -> Attribution? {
        let start = site.group.lowerBound
        if site.manner == .infinitive, !saysAfter(site) { return nil }
        if site.manner == .participle, start > 0, mark(start - 1) == .none, !isQuotation(start - 1),
            let group = chunk(beforeTime: start),
            !isMedium(group, of: site.verb) || subjects.clauseSubject(before: start) == group
        {
            return Attribution(site: site, source: group, start: start, end: site.group.upperBound, namesSource: true)
        }
        let isInner = classes(start - 1).contains(.preposition) && site.manner == .participle
        let known =
            isInner
            ? subjects.clauseSubject(before: start) ?? previous?.source
            : previous?.source ?? subjects.clauseSubject(before: start)
        guard let source = known else { return nil }
        return Attribution(site: site, source: source, start: start, end: site.group.upperBound, namesSource: false)
    }

    /// “released a film | this week | showing …”
    private func chunk(beforeTime end: Int) -> Range<Int>? {
        guard let group = chunk(endingAt: end) else { return nil }
        guard !classes(group.upperBound - 1).isDisjoint(with: [.time, .weekday]), group.lowerBound > 0 else {
            return group
        }
        return chunk(endingAt: group.lowerBound) ?? group
    }

    /// “wrote a letter urging …”, “at a conference announcing …”: what was written or held is not who speaks.
    private func isMedium(_ group: Range<Int>, of verb: CueVerb) -> Bool {
        let before = group.lowerBound - 1
        guard before >= 0 else { return false }
        let hangsOn = classes(before).contains(.preposition)
        if hangsOn, verb.takes.contains(.speech), !isCapitalized(group.upperBound - 1) { return true }
        return classes(group.upperBound - 1).contains(.occasion)
            && (hangsOn || tag(before) == .vbd || tag(before) == .vbn)
    }

    /// An infinitive reports only where a clause or a quotation follows: “went on to say that …”, but not “plans to
    /// show its books”.
    private func saysAfter(_ site: CueSite) -> Bool {
        let next = adjuncts.skip(from: site.group.upperBound, recipient: site.verb.takes.contains(.recipient))
        if isQuotation(next) || isQuotation(next + 1) && mark(next) != .none { return true }
        return classes(next).contains(.clauseOpener) || site.verb.takes.contains(.speech) && isPronoun(next)
    }

    /// “was described by the judge as …”; without “by” nobody is named, and what is “to be confirmed by” somebody is
    /// not said yet.
    private func passive(_ site: CueSite) -> Attribution? {
        let by = site.group.upperBound
        guard classes(by).contains(.agentMarker), !classes(site.group.lowerBound - 1).contains(.infinitiveMarker),
            let group = nounGroup(startingAt: by + 1)
        else { return nil }
        return Attribution(
            site: site, source: group, start: site.group.lowerBound, end: group.upperBound, namesSource: true)
    }
}
