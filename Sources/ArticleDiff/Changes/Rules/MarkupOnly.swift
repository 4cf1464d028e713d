internal import ArticleAnalysis

/// Signs of markup that an export had left in the text, or left out: “21^st^” → “21st”, “</li>”, “***”, a shortcode.
///
/// What stands inside a tag is markup as well (the name of an image, a style), and so is the tag that strikes words out,
/// where these came or went with it. Silent where words are struck out now or no longer are: then the article says
/// something else; and on a tilde before a figure, which says “about”.
struct MarkupOnly: EditRule {
    let name = "formatting.markup"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        if isAllRead(edit, sides) { return Verdict(.formatting, .certain, Self.words(edit)) }
        let (before, after) = (edit.old.text, edit.new.text)
        guard before != after, let old = PlainText(before), let new = PlainText(after), old.bytes == new.bytes,
            edit.isReplacement && !old.bytes.isEmpty && (old.hasSigns || new.hasSigns) || old.isMarked || new.isMarked
        else { return nil }
        return Verdict(.formatting, .certain, "\(Self.shown(edit)): signs of markup only")
    }

    /// Whether readers read the same words on both sides, and something stands there that they do not read.
    private func isAllRead(_ edit: Edit, _ sides: BothSides) -> Bool {
        let (old, new) = (edit.old.tokens.filter(sides.old.isRead), edit.new.tokens.filter(sides.new.isRead))
        return old.count + new.count < edit.old.tokens.count + edit.new.tokens.count && old.count == new.count
            && zip(old, new).allSatisfy { sides.areEqual($0, $1) }
    }

    /// One sentence for all images of which the name was altered, so that a report can count them.
    private static func words(_ edit: Edit) -> String {
        let (before, after) = (nameOfTag(edit.old), nameOfTag(edit.new))
        if let before, before == after {
            return before == image ? "The markup of an image differs" : "What stands inside the tag <\(before)> differs"
        }
        return "\(shown(edit)): signs of markup only"
    }

    private static let image = "!"

    /// The name of the only sign of a passage, where it is a tag; “!” where it is an image of Markdown.
    private static func nameOfTag(_ passage: Passage) -> String? {
        guard let first = passage.tokens.first, let sign = passage.side.sign(of: first),
            passage.tokens.allSatisfy({ passage.side.sign(of: $0) == sign })
        else { return nil }
        let (source, start) = (passage.side.article.text.bytes, passage.side.article.tokens[first].range.start)
        if source.byte(at: start) == UInt8(ascii: "!") { return image }
        let name = MarkupSigns.nameOfTag(at: start, in: source)
        guard source.byte(at: start) == UInt8(ascii: "<"), !name.isEmpty else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    private static func shown(_ edit: Edit) -> String {
        let (old, new) = (Excerpt.of(edit.old.text), Excerpt.of(edit.new.text))
        if edit.isInsertion { return "\(new) added" }
        return edit.isDeletion ? "\(old) taken out" : "\(old) → \(new)"
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
        guard !Self.approximates(source), !Self.strikes(source) else { return nil }
        if source.count > 1, source.allSatisfy(Self.rowSigns.contains) {
            isMarked = true
            return
        }
        var at = 0
        while at < source.count {
            if let end = MarkupSigns.end(of: at, in: source) {
                (isMarked, hasSigns) = (true, true)
                at = end
            } else {
                add(source[at])
                at += 1
            }
        }
    }

    private mutating func add(_ byte: UInt8) {
        if Self.signs.contains(byte) {
            hasSigns = true
        } else if byte != 0x20, byte != 0x0A {
            bytes.append(byte)
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

    /// Whether something in it strikes words out.
    private static func strikes(_ source: [UInt8]) -> Bool { !Markup(in: source).struck.isEmpty }
}
