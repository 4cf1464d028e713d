internal import ArticleAnalysis

/// A text with each run of white space as one space, and where each of its bytes stood.
///
/// Other programs read a page's white space otherwise than Galley does.
struct SpacedText {
    let bytes: [UInt8]
    /// The offset of each byte in the text; one more for the end.
    private let offsets: [Int]
    /// Whether the space at an index parts two blocks: what stood between them on the page is not known.
    private let parts: Set<Int>

    init(_ text: ArticleText) {
        var (bytes, offsets, parts): ([UInt8], [Int], Set<Int>) = ([], [], [])
        var position = 0
        while position < text.bytes.count {
            let (end, breaks) = Self.space(in: text.bytes, at: position)
            if breaks >= 2 { parts.insert(bytes.count) }
            bytes.append(end > position ? 0x20 : text.bytes[position])
            offsets.append(position)
            position = max(end, position + 1)
        }
        (self.bytes, self.offsets, self.parts) = (bytes, offsets + [text.bytes.count], parts)
    }

    /// The end of the white space that starts here (ASCII's and no-break spaces), and how many lines it ends.
    private static func space(in bytes: [UInt8], at start: Int) -> (end: Int, breaks: Int) {
        var (end, breaks) = (start, 0)
        while end < bytes.count {
            if bytes[end].isASCIIWhitespace {
                if bytes[end] == 0x0A { breaks += 1 }
                end += 1
            } else if bytes[end] == 0xC2, end + 1 < bytes.count, bytes[end + 1] == 0xA0 {
                end += 2
            } else {
                break
            }
        }
        return (end, breaks)
    }

    /// Where the words stand with what is said to stand around them, as far as their block goes.
    ///
    /// Linear in the text times the length of the words at worst.
    func places(of quotation: NotedQuotation) -> [TextRange] {
        let words = Self(ArticleText(quotation.exact)).trimmed
        let (before, after) = (Array(quotation.prefix.utf8.reversed()), Array(quotation.suffix.utf8))
        guard let first = words.first, words.count <= bytes.count else { return [] }
        return (0...bytes.count - words.count).compactMap { start -> TextRange? in
            let end = start + words.count
            guard bytes[start] == first, bytes[start..<end] == words else { return nil }
            guard agrees(before, from: start - 1, by: -1), agrees(after, from: end, by: 1) else { return nil }
            return TextRange(offsets[start], offsets[end - 1] + 1)
        }
    }

    private var trimmed: ArraySlice<UInt8> {
        let rest = bytes.drop { $0 == 0x20 }
        return rest[..<(rest.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? rest.startIndex)]
    }

    /// Whether the context stands there, white space aside, until it ends, or the block does.
    private func agrees(_ context: [UInt8], from start: Int, by step: Int) -> Bool {
        var index = start
        for byte in context where !byte.isASCIIWhitespace && byte != 0xC2 && byte != 0xA0 {
            while bytes.indices.contains(index), isPassedOver(index) { index += step }
            guard bytes.indices.contains(index), !parts.contains(index) else { return true }
            guard bytes[index] == byte else { return false }
            index += step
        }
        return true
    }

    /// Spaces within a block, and the bytes of which no-break spaces are made.
    private func isPassedOver(_ index: Int) -> Bool {
        !parts.contains(index) && (bytes[index] == 0x20 || bytes[index] == 0xC2 || bytes[index] == 0xA0)
    }
}
