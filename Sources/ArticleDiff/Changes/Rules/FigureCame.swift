internal import ArticleAnalysis

/// A number stands where none stood, or the reverse: the statement was made precise, or no longer is.
struct FigureCame: EditRule {
    let name = "claim.figure"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        let (before, after) = (numbers(edit.old), numbers(edit.new))
        guard before != after, before.isEmpty || after.isEmpty || edit.isReplacement else { return nil }
        if before.isEmpty || after.isEmpty {
            let figure = before.isEmpty ? after : before
            return Verdict(.claimChanged, .likely, "A figure \(before.isEmpty ? "came in" : "went out"): \(figure.joined(separator: ", "))")
        }
        guard before.count == after.count else {
            return Verdict(.claimChanged, .likely, "\(edit.old.text) → \(edit.new.text): other figures")
        }
        return Verdict(.figureChanged, .likely, "\(before.joined(separator: ", ")) → \(after.joined(separator: ", "))")
    }

    private func numbers(_ passage: Passage) -> [String] { passage.words.filter { $0.kind == .number }.map(passage.string) }
}
