internal import ArticleAnalysis

/// The same letters, in capitals or not.
struct CaseOnly: EditRule {
    let name = "capitalization"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard edit.isReplacement, edit.old.symbols == edit.new.symbols, edit.old.words.map(\.word) == edit.new.words.map(\.word),
            !edit.old.words.isEmpty
        else { return nil }
        return Verdict(.capitalization, .certain, "\(edit.old.text) → \(edit.new.text): capital letters only")
    }
}
