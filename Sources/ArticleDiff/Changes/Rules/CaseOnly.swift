internal import ArticleAnalysis

/// The same letters, in capitals or not; where no letter's case differs, the glyph of an apostrophe or a hyphen did.
struct CaseOnly: EditRule {
    let name = "capitalization"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, edit.old.symbols == edit.new.symbols,
            edit.old.words.map(\.word) == edit.new.words.map(\.word),
            !edit.old.words.isEmpty
        else { return nil }
        let words = "\(edit.old.text) → \(edit.new.text)"
        guard Self.differsInCase(edit) else { return Verdict(.punctuation, .certain, "\(words): marks only") }
        return Verdict(.capitalization, .certain, "\(words): capital letters only")
    }

    private static func differsInCase(_ edit: Edit) -> Bool {
        zip(edit.old.words, edit.new.words).contains { old, new in
            WordID.folded(edit.old.string(old)) == WordID.folded(edit.new.string(new))
                && zip(edit.old.string(old), edit.new.string(new)).contains {
                    $0 != $1 && $0.lowercased() == $1.lowercased()
                }
        }
    }
}
