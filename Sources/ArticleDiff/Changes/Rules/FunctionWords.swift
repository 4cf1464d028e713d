internal import ArticleAnalysis

/// Only articles, prepositions, pronouns, auxiliaries and the like differ: the claim stands.
struct FunctionWords: EditRule {
    let name = "grammar.function-words"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.old.content.isEmpty, edit.new.content.isEmpty else { return nil }
        if edit.old.holdsMarkup || edit.new.holdsMarkup {
            return Verdict(.formatting, .likely, "\(edit.deed): markup, and small words beside it")
        }
        let roles = (edit.old.words + edit.new.words).compactMap { sides.words.role(of: $0.word) }
        let isLoose = roles.contains { $0 == .filler || $0 == .link }
        return Verdict(isLoose ? .wording : .grammar, .likely, "\(edit.deed): nothing that carries a fact differs")
    }
}

extension Passage {
    /// Whether a tag, a variable of a template or the like stands in it.
    fileprivate var holdsMarkup: Bool { tokens.contains { side.sign(of: $0) != nil } }
}
