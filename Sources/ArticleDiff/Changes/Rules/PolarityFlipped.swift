internal import ArticleAnalysis

/// A negation came or went, or an opposite stands in the word's place: the claim is turned round.
///
/// Two turns cancel each other (“not adequate” → “inadequate”), and so does a negation that only moved inside the sentence. Silent where the
/// edit carries other content as well: then the claim itself is another one.
struct PolarityFlipped: EditRule {
    let name = "polarity"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        let shift = ContentShift(edit, in: versions)
        guard shift.most <= 1 else { return nil }
        let opposites = opposites(edit)
        let isNegated = negations(edit.new) % 2 == 1
        let turns = (negations(edit.old) + negations(edit.new)) % 2
        guard (turns + opposites.count) % 2 == 1 else { return nil }
        if let (before, after) = opposites.first { return verdict(edit, "“\(after)” is the opposite of “\(before)”") }
        let row = versions.tokens(of: versions.alignment[edit.row])
        let (before, after) = (Passage(side: versions.old, tokens: row.old), Passage(side: versions.new, tokens: row.new))
        guard negations(before) != negations(after), shift.lost.count == shift.gained.count || !edit.isReplacement else { return nil }
        return verdict(edit, isNegated ? "the statement is now denied" : "the denial is gone")
    }

    private func verdict(_ edit: Edit, _ why: String) -> Verdict {
        let (before, after) = (edit.old.isEmpty ? "∅" : edit.old.text, edit.new.isEmpty ? "∅" : edit.new.text)
        return Verdict(.polarityFlipped, .likely, "\(before) → \(after): \(why)")
    }

    /// Words that deny; “not only” denies nothing.
    private func negations(_ passage: Passage) -> Int {
        let tokens = passage.side.article.tokens
        return passage.tokens.count { index in
            WordLore.english.isNegation(tokens[index].word)
                && !(index + 1 < tokens.count && WordLore.english.isOnly(tokens[index + 1].word))
        }
    }

    /// Words of the old side and their opposites on the new one.
    private func opposites(_ edit: Edit) -> [(String, String)] {
        guard edit.old.words.count <= 4, edit.new.words.count <= 4 else { return [] }
        return edit.old.words.flatMap { before in
            edit.new.words.filter { WordLore.english.areOpposites(edit.old.string(before), edit.new.string($0)) }
                .map { (edit.old.string(before), edit.new.string($0)) }
        }
    }
}
