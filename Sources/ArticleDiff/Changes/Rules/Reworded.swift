internal import ArticleAnalysis

/// Other words that leave every figure, date, name and source in place, and too few of them to make another claim.
struct Reworded: EditRule {
    let name = "wording"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let shift = ContentShift(edit)
        guard !shift.isClaim, names(shift.lost, edit.old).isEmpty, names(shift.gained, edit.new).isEmpty
        else { return nil }
        let text =
            edit.isReplacement
            ? "\(edit.old.text) → \(edit.new.text)" : "“\(edit.isInsertion ? edit.new.text : edit.old.text)”"
        return Verdict(
            .wording, shift.isEmpty ? .likely : .possible,
            "\(text): other wording, no figure, date, name or source touched")
    }

    /// A code says what is meant as a name does, unless it is a part of an address or of a path.
    private func isCode(_ token: Int, _ passage: Passage) -> Bool {
        let word = passage.side.article.tokens[token]
        return word.spaceBefore && passage.side.address(of: token) == nil && passage.isCode(word)
    }

    private func names(_ tokens: [Token], _ passage: Passage) -> [Token] {
        let starts = Set(tokens.map(\.range.start))
        return passage.tokens.filter {
            starts.contains(passage.side.article.tokens[$0].range.start)
                && (passage.side.isName($0) || isCode($0, passage))
        }
        .map { passage.side.article.tokens[$0] }
    }
}
