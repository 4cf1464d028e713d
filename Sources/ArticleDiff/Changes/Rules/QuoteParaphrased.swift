internal import ArticleAnalysis

/// Words lost their quotation marks and stand on as reported speech, or were put between marks.
///
/// Silent for a single word in marks: a matter of style (a term, an ironical word, a title).
struct QuoteParaphrased: EditRule {
    let name = "quote.marks"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        let (before, after) = (marks(edit.old), marks(edit.new))
        guard before != after, min(before, after) == 0, !QuotationMark.areSingle(edit.old.tokens, of: edit.old.side),
            !QuotationMark.areSingle(edit.new.tokens, of: edit.new.side), let stretch = stretch(before > after ? edit.old : edit.new)
        else { return nil }
        guard stretch.count >= ChangeThresholds.paraphrasedWords else {
            return edit.old.content.map(\.word) == edit.new.content.map(\.word)
                ? Verdict(.punctuation, .likely, "Quotation marks around a single word \(before > after ? "taken out" : "added")") : nil
        }
        let explanation =
            before > after
            ? "The words are no longer between quotation marks: the quotation became reported speech"
            : "Words of the article now stand between quotation marks"
        return Verdict(.quoteParaphrased, .likely, explanation)
    }

    private func marks(_ passage: Passage) -> Int { passage.tokens.count { QuotationMark(passage.side.slice($0)) != nil } }

    /// The words between the marks that only this side has.
    private func stretch(_ passage: Passage) -> [Int]? {
        let inside = passage.tokens.filter { passage.side.isQuoted[$0] && passage.side.article.tokens[$0].kind != .mark }
        if !inside.isEmpty { return inside }
        return loneStretch(passage)
    }

    /// Where only the opening or only the closing mark stands in the edit: the quoted words next to it.
    private func loneStretch(_ passage: Passage) -> [Int]? {
        guard passage.words.isEmpty, let first = passage.tokens.first, let last = passage.tokens.last else { return nil }
        let behind = (last + 1..<passage.side.isQuoted.count).prefix { passage.side.isQuoted[$0] }
        let before = (0..<first).reversed().prefix { passage.side.isQuoted[$0] }
        let longer = behind.count > before.count ? Array(behind) : Array(before)
        return longer.isEmpty ? nil : longer
    }
}
