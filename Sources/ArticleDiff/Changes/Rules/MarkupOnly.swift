internal import ArticleAnalysis

/// Signs of markup that an export had left in the text, or left out: “21^st^” → “21st”.
struct MarkupOnly: EditRule {
    let name = "formatting.markup"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, edit.isShort else { return nil }
        let (before, after) = (edit.old.text, edit.new.text)
        guard before != after, Self.plain(before) == Self.plain(after), !Self.plain(before).isEmpty else { return nil }
        return Verdict(.formatting, .certain, "\(before) → \(after): signs of markup only")
    }

    /// Without the signs that light markup sets around words; all of them are ASCII.
    private static func plain(_ text: String) -> [UInt8] { text.utf8.filter { !signs.contains($0) } }

    private static let signs = Array("^*_~`".utf8)
}
