internal import ArticleAnalysis

/// The number of a period differs: “the past six years” → “the past eight years”, “4 weeks” → “four weeks”.
///
/// Silent on numbers that name a day or a year: what follows must be the word for a stretch of time, not a month.
struct FigureInDate: EditRule {
    let name = "figure.period"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard !edit.old.dates.isEmpty, !edit.new.dates.isEmpty, let (before, after) = edit.onlyPair,
            counts(before, edit.old),
            counts(after, edit.new),
            let old = sides.words.value(of: before, edit.old.string(before)),
            let new = sides.words.value(of: after, edit.new.string(after))
        else { return nil }
        let text = "\(edit.old.text) → \(edit.new.text)"
        let detail: [String: DetailValue] = ["oldValue": .number(old), "newValue": .number(new)]
        return old == new
            ? Verdict(.figureNotation, .certain, "\(text): the same figure, written another way", detail: detail)
            : Verdict(.figureChanged, .certain, text, detail: detail)
    }

    /// Whether the word behind a number is one that can be counted.
    private func counts(_ number: Token, _ passage: Passage) -> Bool {
        guard let index = passage.tokens.first(where: { passage.side.article.tokens[$0].range == number.range }) else {
            return false
        }
        let next = passage.side.article.tokens[index + 1]
        let words = passage.side.words
        return next.kind == .word && words.isContent(next.word) && !words.isMonth(next.word)
    }
}
