internal import ArticleAnalysis

/// Only reference marks differ: “[3]” → “[4]”, with the small words around them.
struct ReferenceMark: EditRule {
    let name = "formatting.reference"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard holdsReference(edit.old) || holdsReference(edit.new), ContentShift(edit).isEmpty else { return nil }
        guard edit.old.words.count + edit.new.words.count <= Self.most else { return nil }
        return Verdict(.formatting, .likely, "Reference marks differ")
    }

    private static let most = 8

    private func holdsReference(_ passage: Passage) -> Bool { passage.tokens.contains(where: passage.side.isReferenceMark) }
}
