internal import ArticleAnalysis

/// Other words for the same thing: “for instance” → “for example”.
struct SameSense: EditRule {
    let name = "wording.same-sense"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard edit.isReplacement, edit.old.tokens.count <= 6, edit.new.tokens.count <= 6,
            WordLore.english.haveSameSense(edit.old.words.map(edit.old.string), edit.new.words.map(edit.new.string))
        else { return nil }
        return Verdict(.wording, .likely, "\(edit.old.text) → \(edit.new.text): other words for the same thing")
    }
}
