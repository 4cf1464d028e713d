/// A place in a sentence where a verb reports, before it is known what.
struct CueSite: Sendable {
    enum Manner { case finite, infinitive, participle, passive }

    let verb: CueVerb
    /// The verb with its auxiliaries and adverbs, and with its particle.
    let group: Range<Int>
    /// Index of the verb itself.
    let head: Int
    let manner: Manner
    let isNegated: Bool
}

/// Finds the verbs that report: a cue verb that stands as a verb, with the auxiliaries around it.
struct CueFinder: Narration {
    let sentence: NarratedSentence

    /// The cue verbs of the sentence, left to right.
    func sites() -> [CueSite] { indices.compactMap(site(at:)) }

    private func site(at head: Int) -> CueSite? {
        guard let verb = verb(head), isVerb(head, verb), !isCompound(head, verb) else { return nil }
        var start = head
        var isNegated = false
        while start > 0, head - start < Thresholds.longestVerbRun, extendsVerbGroup(start - 1) {
            start -= 1
            isNegated = isNegated || classes(start).contains(.negation)
        }
        while start < head, classes(start).isDisjoint(with: [.auxiliary, .modal, .negation]),
            !classes(start).contains(.adverb),
            tag(start) != .rb
        {
            start += 1
        }
        let hasParticle = verb.particles.contains(word(head + 1))
        return CueSite(
            verb: verb, group: start..<head + (hasParticle ? 2 : 1), head: head,
            manner: manner(of: verb, head: head, start: start),
            isNegated: isNegated)
    }

    /// Whether the word stands here as a verb: decided by its tag, or else by the word before it.
    private func isVerb(_ unit: Int, _ verb: CueVerb) -> Bool {
        switch tag(unit) {
        case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: break
        case .unknown:
            if classes(unit - 1).contains(.determiner) || classes(unit - 1).contains(.possessive) { return false }
            if verb.forms.isDisjoint(with: [.past, .participle, .ing]), isCapitalized(unit), unit > 0 { return false }
        case .nns where reportsThat(unit): break
        default:
            guard verb.takes.contains(.neverNoun) || isPlannedVerb(unit, verb) || isHeadlineVerb(unit, verb) else {
                return false
            }
        }
        if isAdjective(unit) || tag(unit) == .vbg && classes(unit).contains(.preposition) { return false }
        if verb.takes.isEmpty {
            return verb.particles.contains(word(unit + 1))
        }
        return true
    }

    /// “Mr. Smith notes that …”, “the institute estimates that …”: a verb, though the tag says noun.
    private func reportsThat(_ unit: Int) -> Bool {
        guard classes(unit + 1).contains(.complementizer), tag(unit + 1) != .wdt, let group = chunk(endingAt: unit),
            isCapitalized(unit - 1) || startsClause(group.lowerBound)
        else {
            return false
        }
        return [.nn, .nnp, .nnps, .nns].contains(tag(unit - 1))
    }

    /// “a highly praised plan”, “well-known hosts”, “the alleged thief”: a participle that only describes.
    private func isAdjective(_ unit: Int) -> Bool {
        guard [.vbn, .vbd, .vbg].contains(tag(unit)), [.nn, .nns, .nnp, .nnps, .jj].contains(tag(unit + 1)) else {
            return false
        }
        var before = unit - 1
        while before > 0, [.rb, .rbr, .rbs].contains(tag(before)) { before -= 1 }
        return [.dt, .jj, .prpPossessive, .pos, .hyph, .cd].contains(tag(before)) && !isPronoun(before)
    }

    /// “A think tank”, “her report card”: what looks like a verb is the first half of a noun.
    private func isCompound(_ unit: Int, _ verb: CueVerb) -> Bool {
        verb.forms.contains(.base) && classes(unit + 1).contains(.compoundTail) && tag(unit - 1) != .nns
            && !isPronoun(unit - 1)
    }

    /// “Smith plans to”: a verb, though the tag says noun.
    private func isPlannedVerb(_ unit: Int, _ verb: CueVerb) -> Bool {
        verb.takes.contains(.infinitive) && tag(unit) == .nns && tag(unit + 1) == .to && isCapitalized(unit - 1)
    }

    /// In headlines verbs are written like names: “Mayor Says Bridge Is Safe”.
    private func isHeadlineVerb(_ unit: Int, _ verb: CueVerb) -> Bool {
        guard [.nnp, .nnps].contains(tag(unit)), unit > 0, verb.takes.contains(.speech), verb.forms == .thirdPerson,
            isCapitalized(unit - 1)
        else { return false }
        return isHeadline
    }

    private func extendsVerbGroup(_ unit: Int) -> Bool {
        let classes = classes(unit)
        if classes.contains(.determiner) { return false }
        if classes.contains(.possessive) { return tag(unit) != .pos }
        return !classes.isDisjoint(with: [.auxiliary, .modal, .negation, .adverb]) || tag(unit) == .rb
    }

    private func manner(of verb: CueVerb, head: Int, start: Int) -> CueSite.Manner {
        let auxiliaries = (start..<head).filter { !classes($0).isDisjoint(with: .auxiliary) }
        let last = auxiliaries.last
        if verb.forms.contains(.participle), let last, classes(last).contains(.be), !classes(last).contains(.have) {
            return .passive
        }
        if classes(start - 1).contains(.infinitiveMarker) || classes(head - 1).contains(.infinitiveMarker) {
            return .infinitive
        }
        if verb.forms == .ing, auxiliaries.isEmpty { return .participle }
        return .finite
    }
}
