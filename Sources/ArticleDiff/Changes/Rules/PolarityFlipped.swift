internal import ArticleAnalysis

/// A negation came or went, or an opposite stands in the word's place: the claim is turned round.
///
/// Two turns cancel each other (“not adequate” → “inadequate”), and so does a negation that only moved inside the
/// sentence. Silent where the edit carries other content as well: then the claim itself is another one.
struct PolarityFlipped: EditRule {
    let name = "polarity"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        let shift = ContentShift(edit)
        guard shift.most <= 1,
            edit.isReplacement || edit.old.words.count + edit.new.words.count <= ChangeThresholds.wordsOfPhrase
        else {
            return nil
        }
        let (before, after) = (edit.old.negations, edit.new.negations)
        let opposites = opposites(edit)
        guard (before + after + opposites.count) % 2 == 1 else { return nil }
        if let (before, after) = opposites.first { return verdict(edit, "“\(after)” is the opposite of “\(before)”") }
        guard edit.sentence.oldNegations != edit.sentence.newNegations,
            shift.lost.count == shift.gained.count || !edit.isReplacement
        else { return nil }
        return verdict(edit, after % 2 == 1 ? "the statement is now denied" : "the denial is gone")
    }

    private func verdict(_ edit: Edit, _ why: String) -> Verdict {
        let (before, after) = (edit.old.isEmpty ? "∅" : edit.old.text, edit.new.isEmpty ? "∅" : edit.new.text)
        return Verdict(.polarityFlipped, .likely, "\(before) → \(after): \(why)")
    }

    /// Words of the old side and their opposites on the new one.
    private func opposites(_ edit: Edit) -> [(String, String)] {
        guard edit.old.words.count <= Self.comparedWords, edit.new.words.count <= Self.comparedWords else { return [] }
        return edit.old.words.flatMap { before in
            edit.new.words.filter {
                !isDenial(before, $0) && WordLore.english.areOpposites(edit.old.string(before), edit.new.string($0))
            }
            .map { (edit.old.string(before), edit.new.string($0)) }
        }
    }

    /// Whether either is a denial (“no” → “some”), which counts as such already.
    private func isDenial(_ left: Token, _ right: Token) -> Bool {
        WordLore.english.isNegation(left.word) || WordLore.english.isNegation(right.word)
    }

    /// Words of a side past which an opposite in it may belong to anything.
    private static let comparedWords = 4
}
