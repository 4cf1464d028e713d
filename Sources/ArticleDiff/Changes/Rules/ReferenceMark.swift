internal import ArticleAnalysis

/// Only reference marks differ: “[3]” → “[4]”, with the small words around them; or a pointer in brackets (“(see Figure [3])”) came or went.
struct ReferenceMark: EditRule {
    let name = "formatting.reference"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard holdsReference(edit.old) || holdsReference(edit.new), ContentShift(edit).isEmpty || isPointer(edit) else { return nil }
        guard edit.old.words.count + edit.new.words.count <= Self.most else { return nil }
        return Verdict(.formatting, .likely, "Reference marks differ")
    }

    private static let most = 8

    /// A short aside that opens with a bracket or comma and holds a reference mark.
    private func isPointer(_ edit: Edit) -> Bool {
        guard !edit.isReplacement, ContentShift(edit).most <= Self.pointerWords,
            let first = (edit.isInsertion ? edit.new : edit.old).marks.first
        else { return false }
        let passage = edit.isInsertion ? edit.new : edit.old
        guard let start = passage.range?.start, first.range.start == start else { return false }
        return [UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ";")].contains(passage.side.article.text.bytes[start])
    }

    /// Content words that a pointer may have (“see”, “Figure”).
    private static let pointerWords = 2

    private func holdsReference(_ passage: Passage) -> Bool { passage.tokens.contains(where: passage.side.isReferenceMark) }
}
