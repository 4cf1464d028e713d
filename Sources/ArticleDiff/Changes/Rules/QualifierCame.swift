internal import ArticleAnalysis

/// A word that narrows or withhold what stands beside it came or went: “minister” → “former minister”, “the alleged thief”
/// → “the thief”.
///
/// Words of doubt raise or lower the certainty. Silent where the sentence has the word on both sides.
struct QualifierCame: EditRule {
    let name = "claim.qualifier"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let came = qualifiers(edit.new, missingIn: edit.rowWords.oldWords)
        let went = qualifiers(edit.old, missingIn: edit.rowWords.newWords)
        guard let (word, kind) = came.first ?? went.first, came.isEmpty || went.isEmpty else { return nil }
        let isNew = !came.isEmpty
        let text = "“\(word)” \(isNew ? "added" : "taken out")"
        guard kind == .doubt else {
            return Verdict(.claimChanged, .likely, "\(text): the statement is about something else than before")
        }
        return Verdict(
            isNew ? .certaintyLowered : .certaintyRaised, .likely,
            "\(text): \(isNew ? "what was stated is now only alleged" : "what was alleged is now stated")")
    }

    private func qualifiers(_ passage: Passage, missingIn row: Set<WordID>) -> [(String, GradedWords.Qualifier)] {
        passage.words.compactMap { token in
            guard !row.contains(token.word) else { return nil }
            return passage.side.words.graded.qualifier(token.word).map { (passage.string(token), $0) }
        }
    }
}
