internal import ArticleAnalysis

/// Only reference marks differ: “[3]” → “[4]”, with the small words around them; or a pointer (“see Figure [3]”) came,
/// went or changed.
struct ReferenceMark: EditRule {
    let name = "formatting.reference"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let isReference = holdsReference(edit.old) || holdsReference(edit.new)
        guard isReference && (ContentShift(edit).isEmpty || isPointer(edit)) || isAside(edit) else { return nil }
        guard edit.old.words.count + edit.new.words.count <= ChangeThresholds.wordsOfReference else { return nil }
        return Verdict(.formatting, .likely, "Reference marks differ")
    }

    /// Phrases that only say where to look, between whose first and last word little else stands (“as shown in the upper
    /// half of Fig.”).
    private func isPointer(_ edit: Edit) -> Bool {
        [edit.old.content, edit.new.content].allSatisfy { content in
            let isOurs = content.map { edit.new.side.words.isPointer($0.word) }
            return isOurs.first != false && isOurs.last != false
                && isOurs.count { !$0 } <= ChangeThresholds.wordsInPointer
        }
    }

    /// An aside in brackets that says where to look, and states nothing: “(see the map below)”, and not “(note that it
    /// burns)”.
    private func isAside(_ edit: Edit) -> Bool {
        guard edit.isInsertion || edit.isDeletion else { return false }
        let passage = edit.isInsertion ? edit.new : edit.old
        let tokens = passage.side.article.tokens
        guard let first = passage.tokens.first, let last = passage.tokens.last else { return false }
        return tokens[first].tag == .openBracket && tokens[last].tag == .closeBracket
            && passage.side.words.isPointer(tokens[first + 1].word) && passage.quantities.isEmpty
            && !Range(first + 2, upTo: last).contains { tokens[$0].tag.isVerb || tokens[$0].tag == .md }
    }

    private func holdsReference(_ passage: Passage) -> Bool {
        passage.tokens.contains(where: passage.side.isReferenceMark)
    }
}
