internal import ArticleAnalysis

/// A step of a scale that says something by itself came or went: “arrested and later charged” → “arrested”, “his wife, a
/// suspect” → “his wife”.
///
/// A word for a crime or for harm says something by itself, too (“a stolen van”). Silent on words that the sentence has
/// on both sides in another form, beside words of the same scale, which `WordsReplaced` compares, and on passages that
/// say more than one thing.
struct StepCame: EditRule {
    let name = "claim.step"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let shift = ContentShift(edit)
        guard !shift.isClaim, shift.lost.isEmpty || shift.gained.isEmpty else { return nil }
        let (words, passage) = shift.lost.isEmpty ? (shift.gained, edit.new) : (shift.lost, edit.old)
        let told = words.lazy.compactMap { word in sides.words.saying(word).map { (word, $0) } }
        guard let (word, what) = told.first else { return nil }
        let deed = shift.lost.isEmpty ? "“\(passage.string(word))” added" : "“\(passage.string(word))” taken out"
        return Verdict(.claimChanged, .likely, "\(deed): it says \(what)")
    }
}

extension ComparisonWords {
    /// What a word says by itself.
    fileprivate func saying(_ word: Token) -> String? {
        if let what = graded.telling(word) { return what }
        let isOpen = [.nn, .nns, .jj, .vb, .vbd, .vbg, .vbn, .vbp, .vbz].contains(word.tag)
        guard isOpen, !isLight(word.word) else { return nil }
        let classes = senses.classes(of: word.word, as: WordClass(word.tag))
        if classes.contains(.crime) { return "what was done" }
        return classes.contains(.harm) ? "what happened to somebody" : nil
    }
}
