internal import ArticleAnalysis

/// A step of a scale that says something by itself came or went: “arrested and later charged” → “arrested”, “his wife, a
/// suspect” → “his wife”.
///
/// Silent on words that the sentence has on both sides in another form, and beside words of the same scale, which
/// `WordsReplaced` compares.
struct StepCame: EditRule {
    let name = "claim.step"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let shift = ContentShift(edit)
        guard shift.lost.isEmpty || shift.gained.isEmpty else { return nil }
        let (words, passage) = shift.lost.isEmpty ? (shift.gained, edit.new) : (shift.lost, edit.old)
        let told = words.lazy.compactMap { word in sides.words.graded.telling(word).map { (word, $0) } }
        guard let (word, what) = told.first else { return nil }
        let deed = shift.lost.isEmpty ? "“\(passage.string(word))” added" : "“\(passage.string(word))” taken out"
        return Verdict(.claimChanged, .likely, "\(deed): it says \(what)")
    }
}
