internal import ArticleAnalysis

/// Two accepted spellings of one word: defence and defense, organise and organize; hyphens and blanks inside a
/// compound.
struct SpellingVariant: EditRule {
    let name = "spelling.variant"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, edit.isShort else { return nil }
        let (before, after) = (edit.old.words, edit.new.words)
        guard !before.isEmpty, !after.isEmpty else { return nil }
        if joined(edit.old) == joined(edit.new) { return verdict(edit, "written together or apart") }
        let pairs = zip(before, after).filter { $0.word != $1.word }
        guard before.count == after.count, !pairs.isEmpty,
            pairs.allSatisfy({ sides.words.areVariants($0, edit.old.string($0), $1, edit.new.string($1)) })
        else { return nil }
        return verdict(edit, "two spellings of one word")
    }

    private func verdict(_ edit: Edit, _ why: String) -> Verdict {
        Verdict(.spellingVariant, .certain, "\(edit.old.text) → \(edit.new.text): \(why)")
    }

    private func joined(_ passage: Passage) -> String {
        passage.words.contains { $0.kind == .number }
            ? passage.text : passage.words.map { WordID.folded(passage.string($0)) }.joined()
    }
}
