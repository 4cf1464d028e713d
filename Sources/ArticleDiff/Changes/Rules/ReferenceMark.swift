internal import ArticleAnalysis

/// Only reference marks differ: “[3]” → “[4]”, with the small words around them; or a pointer (“see Figure [3]”) came,
/// went or changed.
struct ReferenceMark: EditRule {
    let name = "formatting.reference"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard holdsReference(edit.old) || holdsReference(edit.new), ContentShift(edit).isEmpty || isPointer(edit) else {
            return nil
        }
        guard edit.old.words.count + edit.new.words.count <= ChangeThresholds.wordsOfReference else { return nil }
        return Verdict(.formatting, .likely, "Reference marks differ")
    }

    /// Phrases that only say where to look.
    private func isPointer(_ edit: Edit) -> Bool {
        (edit.old.content + edit.new.content).allSatisfy { edit.new.side.words.isPointer($0.word) }
    }

    private func holdsReference(_ passage: Passage) -> Bool {
        passage.tokens.contains(where: passage.side.isReferenceMark)
    }
}
