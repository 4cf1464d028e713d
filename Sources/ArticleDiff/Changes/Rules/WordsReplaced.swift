internal import ArticleAnalysis

/// Words took the place of others, and nothing shows that the claim stands: “arrested” → “charged”, “pears” → “plums”.
///
/// The burden of proof is the editorial verdict's. Evidence that words are the same (one lemma, a derivation, a common
/// sense, the house's lists) is asked for each; where one on either side has none, the claim changed, and where something
/// shows a difference, it says which. Among words that all stand for others, one
/// more that names somebody or something is a difference, too. Silent where words only came or only went.
struct WordsReplaced: EditRule {
    let name = "claim.words"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement else { return nil }
        let replaced = ReplacedWords(edit, ContentShift(edit))
        let edited = "\(Excerpt.of(edit.old.text)) → \(Excerpt.of(edit.new.text))"
        if let pair = replaced.graded {
            return Verdict(.claimChanged, .likely, "\(edited): \(pair.difference) differs")
        }
        if let word = replaced.addition {
            return Verdict(.claimChanged, .possible, "\(edited): “\(word)” says more than what it replaces, or less")
        }
        guard replaced.isReplacement, let pair = replaced.plainest else { return nil }
        let (old, new) = (edit.old.string(pair.old), edit.new.string(pair.new))
        return Verdict(
            .claimChanged, pair.evidence.isDifference ? .likely : .possible,
            "\(edited): \(Self.reason(pair.evidence, old, new))")
    }

    private static func reason(_ evidence: WordEvidence, _ old: String, _ new: String) -> String {
        switch evidence {
        case .graded(let difference): "\(difference) differs"
        case .opposite: "“\(new)” is the opposite of “\(old)”"
        case .sisters: "“\(old)” and “\(new)” are two things of one kind"
        case .broader: "“\(new)” is less exact than “\(old)”"
        case .narrower: "“\(new)” is more exact than “\(old)”"
        default: "the statement differs"
        }
    }
}
