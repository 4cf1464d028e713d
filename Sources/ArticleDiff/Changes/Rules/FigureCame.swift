internal import ArticleAnalysis

/// A number, or a word for a multitude (“hundreds”), stands where none stood, or the reverse: the statement was made precise, or no longer is.
///
/// Silent on numbers that the sentence repeats or had elsewhere, and on reference marks.
struct FigureCame: EditRule {
    let name = "claim.figure"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let (before, after) = (
            numbers(edit.old, missingIn: edit.rowWords.newWords), numbers(edit.new, missingIn: edit.rowWords.oldWords)
        )
        guard before != after, !holdsReference(edit.old), !holdsReference(edit.new) else { return nil }
        if before.isEmpty || after.isEmpty {
            let passage = before.isEmpty ? edit.new : edit.old
            let figures = (before.isEmpty ? after : before).joined(separator: ", ")
            if let date = passage.onlyDate {
                return Verdict(.claimChanged, .likely, "A date \(before.isEmpty ? "came in" : "went out"): \(date)")
            }
            return Verdict(.claimChanged, .likely, "A figure \(before.isEmpty ? "came in" : "went out"): \(figures)")
        }
        guard before.count == after.count else {
            return Verdict(.claimChanged, .likely, "\(edit.old.text) → \(edit.new.text): other figures")
        }
        let text = "\(before.joined(separator: ", ")) → \(after.joined(separator: ", "))"
        let isSame = zip(before, after).allSatisfy { $0.filter { $0 != "," } == $1.filter { $0 != "," } }
        return isSame
            ? Verdict(.figureNotation, .likely, "\(text): the same figure, written another way")
            : Verdict(.figureChanged, .likely, text)
    }

    /// The numbers of a passage that the whole other sentence does not have.
    private func numbers(_ passage: Passage, missingIn other: Set<WordID>) -> [String] {
        passage.words.filter {
            ($0.kind == .number || passage.side.words.isMultitude($0.word)) && !other.contains($0.word)
        }.map(passage.string)
    }

    private func holdsReference(_ passage: Passage) -> Bool {
        passage.tokens.contains(where: passage.side.isReferenceMark)
    }
}

extension Passage {
    /// The date that all its numbers are a part of: “March 30” in front of what happened then.
    fileprivate var onlyDate: String? {
        let numbers = tokens.filter { side.article.tokens[$0].kind == .number }
        guard dates.count == 1, let date = dates.first, numbers.allSatisfy({ side.date(of: $0) == date }) else {
            return nil
        }
        return side.article.text[side.article.dates[date].range]
    }
}
