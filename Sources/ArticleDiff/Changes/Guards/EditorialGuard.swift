internal import ArticleAnalysis

/// What no edit may touch and still be called editorial, unless a rule showed that the values are equal.
///
/// The rules name an edit by what they see in it, and some of them see small words, inflections or marks alone. Here
/// such a verdict is held against what turns claims: signs, codes, denials, scope, qualifiers, gender, prepositions, words that
/// only derive from one another, and stages of verbs. The first guard that sees one of them names the edit instead.
enum EditorialGuard {
    /// From the narrowest to the widest: a sign belongs to one figure, the stage of a verb to the whole statement.
    static let inOrder: [any EditRule] = [
        SignGuard(),
        CodeGuard(),
        DenialGuard(),
        ScopeGuard(),
        QualifierGuard(),
        GenderGuard(),
        PrepositionGuard(),
        DerivationGuard(),
        VerbStageGuard(),
    ]

    static let names = Set(inOrder.map(\.name))

    /// The kinds whose rules saw no difference, rather than that two values are equal.
    private static let unproven: Set<ChangeKind> = [.wording, .grammar, .punctuation, .moved]

    /// The rules that show by what they are that both sides are the same: a reference and the character it names.
    private static let proving: Set<String> = [CharacterReference().name]

    /// The verdict, or what a guard says in its place.
    static func checked(_ found: (verdict: Verdict, rule: String), on edit: Edit, in sides: BothSides)
        -> (verdict: Verdict, rule: String)
    {
        guard unproven.contains(found.verdict.kind), !Self.proving.contains(found.rule), edit.isShort else {
            return found
        }
        for rule in inOrder where rule is SignGuard || !edit.hasSameLetters {
            if let verdict = rule.verdict(on: edit, in: sides) { return (verdict, rule.name) }
        }
        return found
    }
}

extension Edit {
    /// Whether nothing but marks, blanks and capitals differs.
    fileprivate var hasSameLetters: Bool {
        !isMove && isReplacement
            && old.text.lowercased().filter { $0.isLetter || $0.isNumber }
                == new.text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// Both sides as a line of a report shows them.
    var shown: String {
        if isReplacement { return "\(old.text) → \(new.text)" }
        return isInsertion ? "“\(new.text)” added" : "“\(old.text)” taken out"
    }

    /// The whole row of either side.
    func rows(in sides: BothSides) -> (old: Passage, new: Passage) {
        sides.passages(of: sides.tokens(of: sides.alignment[row]))
    }
}
