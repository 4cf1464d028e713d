/// A line of a text that is not blank, without white space at its ends.
struct TextLine {
    let range: TextRange
    /// Whether a blank line, or the start of the text, stands before it.
    let isFirst: Bool
    let shape: LineShape

    /// A line with what its words alone show.
    struct Shaped {
        let range: TextRange
        let shape: LineShape
    }
}

/// Cuts a text into lines at LF, CR, CRLF, form feed, and Unicode's line and paragraph separators.
///
/// A line that holds nothing but white space (NBSP too) is blank; a form feed or a paragraph separator counts as one.
struct LineCutter {
    let text: ArticleText
    private var lines: [TextLine] = []
    private var reader: LineReader
    private var isFirst = true

    init(_ text: ArticleText, words: PageWords, known: KnownLines) {
        self.text = text
        reader = LineReader(text: text, words: words, known: known)
    }

    /// The lines whose shape nothing but their own words decided.
    var told: [TextLine.Shaped] { reader.told }

    mutating func cut() -> [TextLine] {
        let bytes = text.bytes
        var start = 0
        var offset = 0
        while offset < bytes.count {
            // Nearly all bytes are letters.
            if bytes[offset] > 0x0D, bytes[offset] != 0xE2 {
                offset &+= 1
                continue
            }
            let (length, isParagraph) = breakLength(at: offset)
            if length > 0 {
                add(TextRange(start, offset))
                if isParagraph { isFirst = true }
                start = offset + length
            }
            offset += max(1, length)
        }
        add(TextRange(start, bytes.count))
        return lines
    }

    private mutating func add(_ range: TextRange) {
        let content = text.trimmed(range)
        if content.isEmpty {
            isFirst = true
        } else {
            lines.append(TextLine(range: content, isFirst: isFirst, shape: reader.shape(of: content)))
            isFirst = false
        }
    }

    /// The bytes of the line break at `offset`, 0 if there is none, and whether it ends a paragraph by itself.
    private func breakLength(at offset: Int) -> (Int, Bool) {
        let bytes = text.bytes
        switch bytes.byte(at: offset) {
        case 0x0A: return (1, false)
        case 0x0D: return (offset + 1 < bytes.count && bytes.byte(at: offset + 1) == 0x0A ? 2 : 1, false)
        case 0x0B, 0x0C: return (1, true)
        case 0xE2
        where offset + 2 < bytes.count && bytes.byte(at: offset + 1) == 0x80
            && bytes.byte(at: offset + 2) & 0xFE == 0xA8:
            return (3, bytes.byte(at: offset + 2) == 0xA9)
        default: return (0, false)
        }
    }
}
