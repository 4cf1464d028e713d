internal import ArticleAnalysis

/// The statement says something else, and no finer kind says what.
///
/// No rule among others: it is asked when all of them were silent, and never is.
struct ClaimChanged {
    let name = "claim.changed"

    func verdict(on edit: Edit) -> Verdict {
        let shift = ContentShift(edit)
        let confidence: Confidence = shift.most >= 2 * ChangeThresholds.contentWordsOfClaim ? .likely : .possible
        if edit.isInsertion {
            return Verdict(.claimChanged, confidence, "Added to the statement: \(Excerpt.of(edit.new.text))")
        }
        if edit.isDeletion {
            return Verdict(.claimChanged, confidence, "Taken out of the statement: \(Excerpt.of(edit.old.text))")
        }
        return Verdict(
            .claimChanged, confidence,
            "\(Excerpt.of(edit.old.text)) → \(Excerpt.of(edit.new.text)): the statement differs")
    }
}
