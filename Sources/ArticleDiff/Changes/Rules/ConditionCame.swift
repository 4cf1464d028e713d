internal import ArticleAnalysis

/// A condition came or went: “If confirmed, the find is the oldest” → “The find is the oldest”.
///
/// Silent on conditions that are a turn of phrase (“if applicable”), and on words that the sentence has on both sides.
struct ConditionCame: EditRule {
    let name = "claim.condition"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isInsertion || edit.isDeletion else { return nil }
        let (passage, shift) = (edit.isInsertion ? edit.new : edit.old, ContentShift(edit))
        guard let first = passage.words.first, sides.words.isConditional(first.word),
            !(shift.lost + shift.gained).allSatisfy({ sides.words.isLight($0.word) || sides.words.isIdle($0.word) })
        else { return nil }
        let deed = edit.isInsertion ? "holds on a condition now" : "no longer holds on a condition"
        return Verdict(.claimChanged, .likely, "\(edit.deed): the statement \(deed)")
    }
}
