internal import ArticleAnalysis

/// A word that narrows or withholds what stands beside it came or went: “minister” → “former minister”, “the alleged thief”
/// → “the thief”.
///
/// Words of doubt raise or lower the certainty. Silent where the sentence has the word on both sides, and where another
/// word for the same thing took its place (“primarily” → “mainly”).
struct QualifierCame: EditRule {
    let name = "claim.qualifier"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard SameSense().verdict(on: edit, in: sides) == nil else { return nil }
        let came = qualifiers(edit.new, missingIn: edit.rowWords.oldWords) { after in
            edit.old.content.contains { WordEvidence(of: $0, in: edit.old, for: after, in: edit.new).isSame }
        }
        let went = qualifiers(edit.old, missingIn: edit.rowWords.newWords) { before in
            edit.new.content.contains { WordEvidence(of: before, in: edit.old, for: $0, in: edit.new).isSame }
        }
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

    private func qualifiers(
        _ passage: Passage, missingIn row: Set<WordID>, unless isExchanged: (Token) -> Bool
    ) -> [(String, GradedWords.Qualifier)] {
        passage.words.compactMap { token in
            guard !row.contains(token.word), !passage.isVerb(token), !isExchanged(token),
                let kind = passage.side.words.graded.qualifier(token.word)
            else { return nil }
            return (passage.string(token), kind)
        }
    }
}

extension Passage {
    /// Whether a participle tells a deed: “who has since retired”; “retired minister” tells who he is.
    fileprivate func isVerb(_ token: Token) -> Bool {
        guard token.tag == .vbd || token.tag == .vbn else { return false }
        let all = side.article.tokens
        let next = all[side.article.firstToken(from: token.range.end)]
        return !next.tag.isNoun && next.tag != .jj && next.tag != .hyph
    }
}
