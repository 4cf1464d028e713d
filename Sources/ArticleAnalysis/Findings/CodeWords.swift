/// Where a text is template or code and no prose: `{{ page.title }}`, `{% include x %}`, `[caption id="3"]`, `<br>`,
/// `` `words` ``, link targets and entities. What stands there is never a misspelling.
struct CodeWords: Sendable {
    /// Sorted, disjoint.
    private let ranges: [TextRange]

    init(_ text: ArticleText) {
        var ranges: [TextRange] = []
        var offset = 0
        while offset < text.bytes.count {
            if let end = Self.end(from: offset, text.bytes) {
                ranges.append(TextRange(offset, end))
                offset = end
            } else {
                offset += 1
            }
        }
        self.ranges = ranges
    }

    func contains(_ range: TextRange) -> Bool {
        let index = ranges.firstIndex(past: { $0.end <= range.start })
        return index < ranges.count && ranges[index].overlaps(range)
    }

    /// Where the code ends that begins at an offset; nil where none does.
    private static func end(from start: Int, _ bytes: [UInt8]) -> Int? {
        switch bytes.byte(at: start) {
        case UInt8(ascii: "{"):
            return end(from: start, "{{", "}}", bytes) ?? end(from: start, "{%", "%}", bytes)
        case UInt8(ascii: "`"):
            return end(from: start, "```", "```", bytes) ?? end(from: start, "`", "`", bytes, isOneLine: true)
        case UInt8(ascii: "$"): return end(from: start, "${", "}", bytes, isOneLine: true)
        case UInt8(ascii: "<"):
            let next = bytes.byte(at: start + 1)
            guard next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") else { return nil }
            return end(from: start, "<", ">", bytes, isOneLine: true)
        case UInt8(ascii: "&"): return entityEnd(from: start, bytes)
        case UInt8(ascii: "]"): return end(from: start, "](", ")", bytes, isOneLine: true)
        case UInt8(ascii: "["): return shortcodeEnd(from: start, bytes)
        default: return nil
        }
    }

    private static func end(
        from start: Int, _ opening: String, _ closing: String, _ bytes: [UInt8], isOneLine: Bool = false
    ) -> Int? {
        guard starts(with: opening, at: start, bytes) else { return nil }
        var offset = start + opening.utf8.count
        let limit = min(bytes.count, offset + Thresholds.longestCode)
        while offset < limit {
            if starts(with: closing, at: offset, bytes) { return offset + closing.utf8.count }
            if isOneLine, bytes[offset] == 0x0A { return nil }
            offset += 1
        }
        return nil
    }

    private static func starts(with words: String, at start: Int, _ bytes: [UInt8]) -> Bool {
        bytes[TextRange(start, start + words.utf8.count)].elementsEqual(words.utf8)
    }

    private static func entityEnd(from start: Int, _ bytes: [UInt8]) -> Int? {
        var offset = start + 1
        while bytes.byte(at: offset).isASCIILetter { offset += 1 }
        return offset > start + 1 && bytes.byte(at: offset) == UInt8(ascii: ";") ? offset + 1 : nil
    }

    /// “[gallery ids="1,2"]”, “[/caption]”: a word with an attribute, or a closing one; not “[sic]”.
    private static func shortcodeEnd(from start: Int, _ bytes: [UInt8]) -> Int? {
        guard let end = end(from: start, "[", "]", bytes, isOneLine: true) else { return nil }
        let inside = bytes[TextRange(start + 1, end - 1)]
        let isCode = inside.first == UInt8(ascii: "/") || inside.contains(UInt8(ascii: "="))
        return isCode && inside.contains(where: \.isASCIILetter) ? end : nil
    }
}
