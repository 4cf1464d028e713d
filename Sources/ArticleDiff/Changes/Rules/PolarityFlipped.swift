internal import ArticleAnalysis

/// A negation came or went, or an opposite stands in the word's place: the claim is turned round.
///
/// Two turns cancel each other (“not adequate” → “inadequate”), and so does a negation that only moved inside the
/// sentence. Silent where the edit carries other content as well: then the claim itself is another one.
struct PolarityFlipped: EditRule {
    let name = "polarity"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let shift = ContentShift(edit)
        guard shift.most <= 1,
            edit.isReplacement || edit.old.words.count + edit.new.words.count <= ChangeThresholds.wordsOfPhrase
        else {
            return nil
        }
        let (before, after) = (edit.old.negations, edit.new.negations)
        let opposites = opposites(edit, sides.words)
        guard (before + after + opposites.count) % 2 == 1 else { return nil }
        if let (before, after) = opposites.first { return verdict(edit, "“\(after)” is the opposite of “\(before)”") }
        guard edit.rowWords.oldNegations != edit.rowWords.newNegations,
            shift.lost.count == shift.gained.count || !edit.isReplacement
        else { return nil }
        return verdict(edit, after % 2 == 1 ? "the statement is now denied" : "the denial is gone")
    }

    private func verdict(_ edit: Edit, _ why: String) -> Verdict {
        let (before, after) = (edit.old.isEmpty ? "∅" : edit.old.text, edit.new.isEmpty ? "∅" : edit.new.text)
        return Verdict(.polarityFlipped, .likely, "\(before) → \(after): \(why)")
    }

    /// Words of the old side and their opposites on the new one; a denial (“no” → “some”) counts as such already,
    /// and a person of another gender is no opposite.
    private func opposites(_ edit: Edit, _ words: ComparisonWords) -> [(String, String)] {
        guard max(edit.old.words.count, edit.new.words.count) <= ChangeThresholds.wordsBesideOpposite else { return [] }
        return edit.old.words.flatMap { before in
            edit.new.words.filter {
                !words.isNegation(before.word) && !words.isNegation($0.word)
                    && words.guards.genders[before.word] == nil
                    && words.areOpposites(edit.old.string(before), edit.new.string($0))
            }
            .map { (edit.old.string(before), edit.new.string($0)) }
        }
    }

}
