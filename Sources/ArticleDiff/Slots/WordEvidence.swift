internal import ArticleAnalysis

/// What shows that a word may stand for another one, or that it may not.
enum WordEvidence: Equatable, Sendable {
    // That the claim stands.
    case sameLemma, derived, sharedSense, exchanged
    // That it does not. `graded` says what differs between two steps of a scale.
    case graded(String)
    case opposite, sisters, broader, narrower
    /// Nothing speaks for either; then it does not stand.
    case none

    var isSame: Bool { [.sameLemma, .derived, .sharedSense, .exchanged].contains(self) }

    /// Whether something shows that the words differ, beyond that nothing shows that they are the same.
    var isDifference: Bool { !isSame && self != .none }
}

extension WordEvidence {
    /// What speaks for a word of the old side being exchanged for one of the new side.
    init(of old: Token, in before: Passage, for new: Token, in after: Passage) {
        let evidence = after.side.words.evidence(old, before.stem(old), new, after.stem(new))
        let isShortForm =
            evidence == .none
            && (after.side.words.isClipped(old, before.bytes(old), from: after.bytes(new))
                || after.side.words.isClipped(new, after.bytes(new), from: before.bytes(old)))
        self = isShortForm ? .exchanged : evidence
    }
}

extension ComparisonWords {
    /// What speaks for two words being exchanged for each other; where evidence speaks both ways, difference wins.
    func evidence(_ old: Token, _ oldStem: WordID, _ new: Token, _ newStem: WordID) -> WordEvidence {
        let (left, right) = (old.word, new.word)
        if left == right || lexicon.shareLemma(left, right) { return .sameLemma }
        if let difference = graded.difference(left, right) { return .graded(difference) }
        let part = WordClass(both: old.tag, new.tag)
        let relations = senses.relations(left, right, as: part)
        if relations.areAntonyms || areListedOpposites(left, right) { return .opposite }
        if graded.areExchanged(left, right) || haveSameSense(left, right) { return .exchanged }
        if oldStem == newStem, !senses.isKnown(left) || !senses.isKnown(right) { return .sameLemma }
        if relations.areDerived, !arePeople(left, right) { return .derived }
        return evidence(in: relations, areSynonyms: lexicon.areSynonyms(left, right))
    }

    private func evidence(in relations: SenseRelations, areSynonyms: Bool) -> WordEvidence {
        if let same = relations.same, same.isCommon { return .sharedSense }
        if relations.opposite?.isCommon == true { return .opposite }
        if relations.sisters?.isCommon == true || relations.cousins?.isCommon == true { return .sisters }
        if let near = relations.near, near.breadth <= ChangeThresholds.nearBreadth { return .sharedSense }
        if relations.broader?.isCommon == true { return .narrower }
        if relations.narrower?.isCommon == true { return .broader }
        return areSynonyms ? .sharedSense : .none
    }

    /// Whether a word that has no sense of its own is the start of a longer one: “info” and “information”.
    fileprivate func isClipped(_ short: Token, _ bytes: ArraySlice<UInt8>, from long: ArraySlice<UInt8>) -> Bool {
        bytes.count >= ChangeThresholds.clippedLetters && long.count >= 2 * bytes.count
            && !senses.isKnown(short.word) && zip(bytes, long).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }

    /// Derived from each other, and yet two people: “employer” and “employee”.
    private func arePeople(_ left: WordID, _ right: WordID) -> Bool {
        senses.isA(left, .person, as: .noun) && senses.isA(right, .person, as: .noun)
    }
}

extension SenseMatch {
    /// Whether both words are often meant so.
    fileprivate var isCommon: Bool {
        max(leftRank, rightRank) <= ChangeThresholds.commonSenseRank
            && min(leftShare, rightShare) >= ChangeThresholds.commonSenseShare
    }
}

extension WordClass {
    /// The class that both tags are of; nil where they differ, or are of none that has senses.
    fileprivate init?(both left: PartOfSpeech, _ right: PartOfSpeech) {
        guard let one = WordClass(left), WordClass(right) == one else { return nil }
        self = one
    }

    /// The class of a tag's words; nil for tags of words that have no senses.
    init?(_ tag: PartOfSpeech) {
        switch tag {
        case .nn, .nns, .nnp, .nnps: self = .noun
        case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: self = .verb
        case .jj, .jjr, .jjs: self = .adjective
        case .rb, .rbr, .rbs: self = .adverb
        default: return nil
        }
    }
}
