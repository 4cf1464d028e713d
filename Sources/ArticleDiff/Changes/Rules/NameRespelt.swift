internal import ArticleAnalysis

/// A name spelt anew, where the document shows which spelling is the slip: the other one stands elsewhere, in either
/// version.
///
/// Silent without such evidence: two names that differ in one letter are two names.
struct NameRespelt: EditRule {
    let name = "typo.name"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let (before, after) = Names.replaced(edit), before.word != after.word,
            !sides.words.isPlain(before) || !sides.words.isPlain(after)
        else { return nil }
        let (old, new) = (edit.old.string(before), edit.new.string(after))
        guard let distance = Spelling.distance(old, new, limit: ChangeThresholds.slipDistance), distance > 0 else {
            return nil
        }
        let oldStands = sides.new.frequency(of: before.word)
        let newStood = sides.old.frequency(of: after.word)
        if newStood > 0, oldStands == 0 {
            return Verdict(
                .typoFixed, .likely, "\(old) → \(new): the name stood as “\(new)” elsewhere in the article already")
        }
        if oldStands > 0, newStood == 0, sides.new.frequency(of: after.word) == 1 {
            return Verdict(
                .typoIntroduced, .possible,
                "\(old) → \(new): elsewhere in the article the name still stands as “\(old)”")
        }
        return nil
    }
}
