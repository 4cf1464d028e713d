internal import ArticleAnalysis

/// Only articles, prepositions, pronouns, auxiliaries and the like differ: the claim stands.
struct FunctionWords: EditRule {
    let name = "grammar.function-words"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.old.content.isEmpty, edit.new.content.isEmpty else { return nil }
        let roles = (edit.old.words + edit.new.words).compactMap { sides.words.role(of: $0.word) }
        let isLoose = roles.contains { $0 == .filler || $0 == .link }
        return Verdict(isLoose ? .wording : .grammar, .likely, "\(edit.deed): nothing that carries a fact differs")
    }
}
