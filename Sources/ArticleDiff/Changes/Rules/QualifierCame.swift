internal import ArticleAnalysis

/// A word that narrows or withholds what stands beside it came or went: “minister” → “former minister”, “the alleged thief”
/// → “the thief”, “pilot” → “co-pilot”.
///
/// Words of doubt raise or lower the certainty. Silent where the sentence has the word on both sides, and where another
/// word for the same thing took its place (“primarily” → “mainly”), and where names differ.
struct QualifierCame: EditRule {
    let name = "claim.qualifier"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard !isName(edit) else { return nil }
        let came = qualifiers(edit.new, missingIn: edit.rowWords.oldWords, in: edit) { after in
            edit.old.content.contains { WordEvidence(of: $0, in: edit.old, for: after, in: edit.new).isSame }
        }
        let went = qualifiers(edit.old, missingIn: edit.rowWords.newWords, in: edit) { before in
            edit.new.content.contains { WordEvidence(of: before, in: edit.old, for: $0, in: edit.new).isSame }
        }
        guard let (word, kind) = came.first ?? went.first, came.isEmpty || went.isEmpty,
            SameSense().verdict(on: edit, in: sides) == nil
        else { return nil }
        let isNew = !came.isEmpty
        let text = "“\(word)” \(isNew ? "added" : "taken out")"
        guard kind == .doubt else {
            return Verdict(.claimChanged, .likely, "\(text): the statement is about something else than before")
        }
        return Verdict(
            isNew ? .certaintyLowered : .certaintyRaised, .likely,
            "\(text): \(isNew ? "what was stated is now only alleged" : "what was alleged is now stated")")
    }

    /// Whether names took the place of names, which `NameChanged` compares.
    private func isName(_ edit: Edit) -> Bool { !edit.old.entities.isEmpty && !edit.new.entities.isEmpty }

    /// Whether a word narrows nothing behind it: a participle that tells a deed (“who has since retired”), or a noun in
    /// another one's place (“an assistant” → “a friend”).
    private func isHead(_ index: Int, _ passage: Passage, of edit: Edit) -> Bool {
        let (word, next) = (passage.side.article.tokens[index], passage.side.article.tokens[index + 1])
        let mayBeHead = word.tag == .vbd || word.tag == .vbn || edit.isReplacement && word.tag.isNoun
        return mayBeHead && !next.tag.isNoun && next.tag != .jj && next.tag != .hyph
    }

    private func qualifiers(
        _ passage: Passage, missingIn row: Set<WordID>, in edit: Edit, unless isExchanged: (Token) -> Bool
    ) -> [(String, GradedWords.Qualifier)] {
        passage.tokens.compactMap { index in
            let token = passage.side.article.tokens[index]
            guard token.kind == .word, passage.side.isRead(index), !row.contains(token.word) else { return nil }
            if passage.side.isPrefix(index, to: row) { return (passage.string(token), .prefix) }
            let (graded, compound) = (passage.side.words.graded, passage.side.compound(at: index))
            if let compound, let kind = graded.qualifier(compound.word) { return (compound.text, kind) }
            guard let kind = graded.qualifier(token.word), !isHead(index, passage, of: edit), !isExchanged(token) else {
                return nil
            }
            return (passage.string(token), kind)
        }
    }
}

extension VersionSide {
    /// The word that a token, a hyphen behind it and the next token make up: “so-called”.
    fileprivate func compound(at index: Int) -> (word: WordID, text: String)? {
        guard article.tokens[index + 1].tag == .hyph, let range = range(of: Range(index, upTo: index + 3)) else {
            return nil
        }
        let text = article.text[range]
        return (WordID(text), text)
    }

    /// Whether a token stands before a hyphen and one of the other side's words, and narrows it (“co-pilot”).
    fileprivate func isPrefix(_ index: Int, to others: Set<WordID>) -> Bool {
        let tokens = article.tokens
        return words.graded.isPrefix(tokens[index].word) && tokens[index + 1].tag == .hyph
            && others.contains(tokens[index + 2].word)
    }
}
