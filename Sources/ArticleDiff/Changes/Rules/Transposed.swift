internal import ArticleAnalysis

/// The same words in another order: “Clinton said” → “said Clinton”.
struct Transposed: EditRule {
    let name = "wording.order"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard edit.isReplacement, edit.old.words.count > 1, edit.old.symbols == edit.new.symbols, sorted(edit.old) == sorted(edit.new)
        else { return nil }
        return Verdict(.wording, .likely, "The same words in another order")
    }

    private func sorted(_ passage: Passage) -> [UInt64] { passage.words.map(\.word.rawValue).sorted() }
}
