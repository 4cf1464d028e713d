internal import ArticleAnalysis

/// Signs of markup that an export had left in the text, or left out: “21^st^” → “21st”, “</li>”, “***”, a shortcode.
///
/// Silent on tags that strike words out or show what came in (“<del>”): they change what readers take for said; and on
/// a tilde before a figure, which says “about”.
struct MarkupOnly: EditRule {
    let name = "formatting.markup"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let (before, after) = (edit.old.text, edit.new.text)
        guard before != after, let old = PlainText(before), let new = PlainText(after), old.bytes == new.bytes,
            edit.isReplacement && !old.bytes.isEmpty && (old.hasSigns || new.hasSigns) || old.isMarked || new.isMarked
        else { return nil }
        return Verdict(.formatting, .certain, "\(Self.shown(edit)): signs of markup only")
    }

    private static func shown(_ edit: Edit) -> String {
        if edit.isInsertion { return "\(Excerpt.of(edit.new.text)) added" }
        return edit.isDeletion ? "\(Excerpt.of(edit.old.text)) taken out" : "\(edit.old.text) → \(edit.new.text)"
    }
}

/// A text without its tags, its shortcodes and the signs that light markup sets around words.
private struct PlainText {
    private(set) var bytes: [UInt8] = []
    /// Whether something stood there that can be nothing but markup: a tag, a shortcode, a row of stars.
    private(set) var isMarked = false
    /// Whether a sign of markup was left out.
    private(set) var hasSigns = false

    /// Nil where markup may mean something.
    init?(_ text: String) {
        let source = Array(text.utf8)
        guard !Self.approximates(source) else { return nil }
        if source.count > 1, source.allSatisfy(Self.rowSigns.contains) {
            isMarked = true
            return
        }
        var at = 0
        while at < source.count {
            if let end = Self.endOfTag(source, at) ?? Self.endOfShortcode(source, at) {
                guard !Self.marksRevision(source[at..<end]) else { return nil }
                (isMarked, hasSigns) = (true, true)
                at = end
            } else {
                let byte = source[at]
                if Self.signs.contains(byte) {
                    hasSigns = true
                } else if byte != 0x20, byte != 0x0A {
                    bytes.append(byte)
                }
                at += 1
            }
        }
    }

    /// All of them are ASCII.
    private static let signs = Array("^*_~`".utf8)
    /// Those that a row of them sets off a crosshead, a section or bold type with (CommonMark 4.1, 4.2, 6.2); two
    /// tildes strike words out.
    private static let rowSigns = Array("*_#=".utf8)

    /// “~40”: about forty.
    private static func approximates(_ source: [UInt8]) -> Bool {
        guard source.first == UInt8(ascii: "~"), source.count > 1 else { return false }
        return source[1].isASCIIDigit && !source.dropFirst().contains(UInt8(ascii: "~"))
    }

    /// Behind “<li>”, “</p>”, “<a href=…>”.
    private static func endOfTag(_ source: [UInt8], _ start: Int) -> Int? {
        guard source[start] == UInt8(ascii: "<") else { return nil }
        let name = start + 1 < source.count && source[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
        guard name < source.count, source[name].isASCIILetter else { return nil }
        return end(source, from: name, closing: UInt8(ascii: ">"), opening: UInt8(ascii: "<"))
    }

    /// Behind “[caption id="a1"]”, “[/caption]”, “{{ figure }}”, “{% include %}”.
    private static func endOfShortcode(_ source: [UInt8], _ start: Int) -> Int? {
        guard start + 1 < source.count else { return nil }
        switch (source[start], source[start + 1]) {
        case (0x7B, 0x7B), (0x7B, 0x25):
            guard let close = source[start...].indices.first(where: { isClosing(source, $0, source[start + 1]) }) else {
                return nil
            }
            return close + 2
        case (0x5B, _):
            guard let end = end(source, from: start + 1, closing: 0x5D, opening: 0x5B) else { return nil }
            let inside = source[start + 1..<end - 1]
            let isClosing = inside.first == 0x2F && inside.dropFirst().allSatisfy(\.isASCIILetter)
            let isOpening = inside.first?.isASCIILetter ?? false && inside.contains(0x3D) && inside.contains(0x22)
            return isClosing || isOpening ? end : nil
        default: return nil
        }
    }

    private static func isClosing(_ source: [UInt8], _ at: Int, _ opener: UInt8) -> Bool {
        at + 1 < source.count && source[at] == (opener == 0x7B ? 0x7D : 0x25) && source[at + 1] == 0x7D
    }

    private static func end(_ source: [UInt8], from start: Int, closing: UInt8, opening: UInt8) -> Int? {
        guard let close = source[start...].firstIndex(where: { $0 == closing || $0 == opening }) else { return nil }
        return source[close] == closing ? close + 1 : nil
    }

    /// Tags that strike out what stands between them, or show that it came in (HTML 4.7, 4.5.5).
    private static func marksRevision(_ tag: ArraySlice<UInt8>) -> Bool {
        let name = tag.drop { !$0.isASCIILetter }.prefix(while: \.isASCIILetter).map { $0 | 0x20 }
        return ["s", "strike", "del", "ins"].contains { $0.utf8.elementsEqual(name) } && tag.first == 0x3C
    }
}
