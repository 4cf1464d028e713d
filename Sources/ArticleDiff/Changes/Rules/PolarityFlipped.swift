internal import ArticleAnalysis

/// A negation came or went, or an opposite stands in the word's place: the claim is turned round.
///
/// Silent where the edit carries other content as well: then the claim itself is another one.
struct PolarityFlipped: EditRule {
    let name = "polarity"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        let shift = ContentShift(edit, in: versions)
        guard shift.most <= 1 else { return nil }
        if negations(edit.old) % 2 != negations(edit.new) % 2, shift.lost.count == shift.gained.count {
            let isNegated = negations(edit.new) % 2 == 1
            return verdict(edit, isNegated ? "the statement is now denied" : "the denial is gone")
        }
        guard let (before, after) = opposites(edit) else { return nil }
        return verdict(edit, "“\(after)” is the opposite of “\(before)”")
    }

    private func verdict(_ edit: Edit, _ why: String) -> Verdict {
        let (before, after) = (edit.old.isEmpty ? "∅" : edit.old.text, edit.new.isEmpty ? "∅" : edit.new.text)
        return Verdict(.polarityFlipped, .likely, "\(before) → \(after): \(why)")
    }

    private func negations(_ passage: Passage) -> Int {
        let tokens = passage.side.article.tokens
        return passage.tokens.count { index in
            WordLore.english.isNegation(tokens[index].word)
                && !(index + 1 < tokens.count && WordLore.english.isOnly(tokens[index + 1].word))
        }
    }

    private func opposites(_ edit: Edit) -> (String, String)? {
        guard edit.old.words.count <= 4, edit.new.words.count <= 4 else { return nil }
        for before in edit.old.words {
            for after in edit.new.words where WordLore.english.areOpposites(edit.old.string(before), edit.new.string(after)) {
                return (edit.old.string(before), edit.new.string(after))
            }
        }
        return nil
    }
}
