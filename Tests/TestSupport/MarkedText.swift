package import ArticleAnalysis

/// A text whose interesting places are marked in it: `“up to ⟦12,000⟧ troops”`.
package struct MarkedText {
    package let text: ArticleText
    /// The marked ranges, in order of the text, as UTF-8 offsets into the text without its marks.
    package let marks: [TextRange]

    /// Traps where a mark is opened and not closed: a broken test, not a broken program.
    package init(_ marked: String) {
        var bytes: [UInt8] = []
        var marks: [TextRange] = []
        var open: [Int] = []
        for character in marked.unicodeScalars {
            switch character {
            case "⟦": open.append(bytes.count)
            case "⟧": marks.append(TextRange(open.removeLast(), bytes.count))
            default: bytes += Array(String(character).utf8)
            }
        }
        precondition(open.isEmpty, "a mark is not closed in \(marked)")
        text = ArticleText(String(decoding: bytes, as: UTF8.self))
        self.marks = marks.sorted()
    }

    /// The marked slices.
    package var slices: [String] { marks.map { text[$0] } }
}
