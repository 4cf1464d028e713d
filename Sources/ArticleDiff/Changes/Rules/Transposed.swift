internal import ArticleAnalysis

/// The same words in another order: “Clinton said” → “said Clinton”. Silent where they are all one date (“4 May” → “May
/// 4”).
struct Transposed: EditRule {
    let name = "wording.order"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, edit.old.words.count > 1, edit.old.symbols == edit.new.symbols,
            sorted(edit.old) == sorted(edit.new)
        else { return nil }
        guard DatePair(edit) == nil || !isDate(edit.old) || !isDate(edit.new) else { return nil }
        return Verdict(.wording, .likely, "The same words in another order")
    }

    private func isDate(_ passage: Passage) -> Bool {
        passage.tokens.allSatisfy { passage.side.date(of: $0) != nil || !passage.side.isContent($0) }
    }

    private func sorted(_ passage: Passage) -> [UInt64] { passage.words.map(\.word.rawValue).sorted() }
}
