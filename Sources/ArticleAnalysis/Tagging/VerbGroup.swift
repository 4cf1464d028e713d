/// A verb with its auxiliaries, modal and negation: “could not have been sent”, “to deploy”, “has said”.
package struct VerbGroup: Sendable, Hashable {
    /// What the first verb of the group is.
    package enum Form: Sendable {
        case past, present, modal, infinitive
        /// A participle without an auxiliary: “sent to the front”, “driving trucks”.
        case participle
    }

    /// Indices into ``ArticleAnalysis/tokens``.
    package let tokens: Range<Int>
    /// The verb that carries the meaning: the last one.
    package let head: Int
    package let form: Form
    /// The token of the modal (“could”).
    package let modal: Int?
    package let isNegated: Bool
    /// “been” or another form of “be” before a past participle.
    package let isPassive: Bool
    /// A form of “have” before a past participle.
    package let isPerfect: Bool
}

/// Finds verb groups by their tags; the words of negation and the auxiliaries come from the language's data.
struct VerbGroupScanner {
    let tokens: TotalList<Token>
    let limit: Int
    var words: VerbWords { .english }

    /// The group that starts exactly there.
    func group(from start: Int) -> VerbGroup? {
        guard start < limit, let form = form(at: start) else { return nil }
        var head: Int?
        var index = start
        let farthest = min(limit, start + Thresholds.longestVerbGroup)
        while index < farthest, goesOn(at: index, from: start, after: head) {
            if tokens[index].tag.isVerb || tokens[index].tag == .md { head = index }
            index += 1
        }
        guard let head else { return nil }
        return group(start..<head + 1, head, form)
    }

    private func group(_ range: Range<Int>, _ head: Int, _ form: VerbGroup.Form) -> VerbGroup {
        let before = range.lowerBound..<head
        let isParticiple = tokens[head].tag == .vbn || tokens[head].tag == .vbd
        let isPassive = isParticiple && before.contains { words.be.contains(tokens[$0].word) }
        let isPerfect = before.contains { index in
            words.have.contains(tokens[index].word) && (index + 1...head).contains { tokens[$0].tag == .vbn }
        }
        let end =
            range.upperBound < limit && words.negations.contains(tokens[range.upperBound].word)
            ? range.upperBound + 1 : range.upperBound
        return VerbGroup(
            tokens: range.lowerBound..<end, head: head, form: form, modal: range.first { tokens[$0].tag == .md },
            isNegated: (range.lowerBound..<end).contains { words.negations.contains(tokens[$0].word) },
            isPassive: isPassive,
            isPerfect: isPerfect)
    }

    private func form(at start: Int) -> VerbGroup.Form? {
        switch tokens[start].tag {
        case .md: .modal
        case .vbd: .past
        case .vbp, .vbz: .present
        case .vb, .to: .infinitive
        case .vbn, .vbg: .participle
        default: nil
        }
    }

    private func goesOn(at index: Int, from start: Int, after head: Int?) -> Bool {
        let tag = tokens[index].tag
        if index == start || tag.isAdverb { return true }
        switch tag {
        case .vb, .vbn, .vbg: return head.map { canLead(tokens[$0]) } ?? true
        case .vbd: return head.map { isAuxiliary(tokens[$0]) } ?? false
        default: return false
        }
    }

    /// Whether another verb form can belong to this one; “helped build” is two groups, “has built” is one.
    private func canLead(_ verb: Token) -> Bool { verb.tag == .md || isAuxiliary(verb) }

    private func isAuxiliary(_ verb: Token) -> Bool {
        words.be.contains(verb.word) || words.have.contains(verb.word) || words.do.contains(verb.word)
    }
}
