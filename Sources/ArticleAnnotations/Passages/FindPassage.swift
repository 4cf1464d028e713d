package import ArticleAnalysis

/// Where the words stand in a text, letter for letter, as whole words.
///
/// Curly and straight quotation marks are the same, and so are all runs of white space: nobody types them as the page
/// has them. Both sides are NFC. Linear in the text times the length of the words at worst.
package func places(of words: String, in article: ArticleAnalysis) -> [TextRange] {
    let (wanted, text) = (FoldedText(article.text(of: words)), FoldedText(article.text))
    guard let first = wanted.bytes.first, wanted.bytes.count <= text.bytes.count else { return [] }
    let table = SentenceTable(article.page)
    return (0...text.bytes.count - wanted.bytes.count).compactMap { start in
        guard text.bytes[start] == first, text.bytes[start..<start + wanted.bytes.count] == wanted.bytes[...] else {
            return nil
        }
        let place = TextRange(text.offsets[start], text.offsets[start + wanted.bytes.count])
        let words = article.text.trimmed(place)
        return table.isWhole(words) ? words : nil
    }
}

/// The sentence that has most of the words, the first of several; nil where none has any.
package func nearestSentence(to words: String, in article: ArticleAnalysis) -> TextRange? {
    let wanted = Set(analyze(article.text(of: words)).tokens.filter { $0.kind != .mark }.map(\.word))
    let shared = article.sentences.map { wanted.intersection(article.tokens[$0.tokens].map(\.word)).count }
    guard let most = shared.max(), most > 0 else { return nil }
    return shared.firstIndex(of: most).map { article.sentences[$0].range }
}

extension ArticleAnalysis {
    /// The words without the white space at their ends.
    fileprivate func text(of words: String) -> ArticleText {
        let text = ArticleText(words)
        return ArticleText(text[text.trimmed(text.range)])
    }
}

/// A text with one kind of quotation mark and single spaces, and where each of its bytes stood.
private struct FoldedText {
    private(set) var bytes: [UInt8] = []
    /// The offset of each byte in the text, and of the end.
    private(set) var offsets: [Int] = []

    init(_ text: ArticleText) {
        var offset = 0
        for scalar in text[text.range].unicodeScalars {
            let isSpace = scalar.properties.isWhitespace
            if !isSpace || bytes.last != 0x20 {
                let folded = Array(String(isSpace ? " " : Self.plain(scalar)).utf8)
                bytes += folded
                offsets += Array(repeating: offset, count: folded.count)
            }
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
    }

    /// `'` for U+2018 to U+201B, `"` for U+201C to U+201F, everything else as it is.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x2018...0x201B: "'"
        case 0x201C...0x201F: "\""
        default: scalar
        }
    }
}
