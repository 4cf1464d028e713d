internal import ArticleAnalysis

/// Only marks differ: commas, stops, dashes, the glyphs of quotation marks.
///
/// Silent where a word or a number differs. Signs that carry a value (currency, per cent) are left to the rules about
/// figures.
struct MarksOnly: EditRule {
    let name = "punctuation"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.old.words.map(\.word) == edit.new.words.map(\.word), Self.sameLetters(edit),
            edit.old.symbols == edit.new.symbols
        else {
            return nil
        }
        guard edit.old.quantities.isEmpty && edit.new.quantities.isEmpty else { return nil }
        return Verdict(.punctuation, .certain, Self.explanation(edit))
    }

    private static func sameLetters(_ edit: Edit) -> Bool {
        zip(edit.old.words, edit.new.words).allSatisfy { edit.old.bytes($0) == edit.new.bytes($1) }
    }

    private static func explanation(_ edit: Edit) -> String {
        if edit.isInsertion { return "“\(edit.new.text)” added" }
        if edit.isDeletion { return "“\(edit.old.text)” taken out" }
        return "\(edit.old.text) → \(edit.new.text): marks only"
    }
}
