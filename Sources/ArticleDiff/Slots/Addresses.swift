internal import ArticleAnalysis

/// The mail and web addresses of a text, and the paths of files, each as a whole.
///
/// An address without “http” is many tokens (“example.org/old-guide”): they stand together without white space,
/// brackets or quotation marks between them, and one of them looks like an address. Costs one look at every token of
/// the blocks that are asked about.
enum Addresses {
    static func ranges(in article: ArticleAnalysis) -> [TextRange] {
        article.askedStretches.flatMap { ranges(in: $0, of: article) }
    }

    private static func ranges(in block: Range<Int>, of article: ArticleAnalysis) -> [TextRange] {
        let tokens = article.tokens
        var ranges: [TextRange] = []
        var start = block.lowerBound
        while start < block.upperBound {
            var end = start + 1
            if !isBorder(tokens[start], article) {
                while end < block.upperBound, !tokens[end].spaceBefore, !isBorder(tokens[end], article) { end += 1 }
                if let range = address(in: start..<end, article) { ranges.append(range) }
            }
            start = end
        }
        return ranges
    }

    /// The range of a run of tokens without the marks at its end, if one of them makes it an address.
    private static func address(in run: Range<Int>, _ article: ArticleAnalysis) -> TextRange? {
        let tokens = article.tokens
        guard mayBeAddress(run, article) else { return nil }
        let isAddress =
            run.contains { Self.isAddress(article.text.bytes[tokens[$0].range.bounds]) } || isPath(run, article)
            || isTarget(run, article)
        guard isAddress, let first = run.first, let last = run.last(where: { tokens[$0].kind != .mark }) else {
            return nil
        }
        return TextRange(tokens[first].range.start, tokens[last].range.end)
    }

    /// A look at the bytes, since nearly all runs are words and their stops.
    private static func mayBeAddress(_ run: Range<Int>, _ article: ArticleAnalysis) -> Bool {
        let (bytes, tokens) = (article.text.bytes, article.tokens)
        let (start, end) = (tokens[run.lowerBound].range.start, tokens[run.upperBound - 1].range.end)
        if bytes.byte(at: start - 1) == UInt8(ascii: "(") { return true }
        for offset in Range(start, upTo: end) {
            switch bytes[offset] {
            case UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "\\"): return true
            case UInt8(ascii: ".") where offset + 1 < end: return true
            default: continue
            }
        }
        return false
    }

    /// “[guide](/2015/guide)”: what stands alone in the brackets of a link of Markdown.
    private static func isTarget(_ run: Range<Int>, _ article: ArticleAnalysis) -> Bool {
        guard let first = run.first else { return false }
        let before = article.text.bytes.prefix(article.tokens[first].range.start).suffix(2)
        return before.elementsEqual("](".utf8) && article.tokens[run.upperBound].tag == .closeBracket
    }

    /// “C:\old\list”: a backslash between two words.
    private static func isPath(_ run: Range<Int>, _ article: ArticleAnalysis) -> Bool {
        run.dropFirst().dropLast().contains {
            article.text.bytes[article.tokens[$0].range.bounds].elementsEqual([UInt8(ascii: "\\")])
        }
    }

    /// A word with an “@” inside it, with “://”, or with a stop between letters (no abbreviation: two letters must
    /// stand on either side).
    private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= ChangeThresholds.shortestAddress else { return false }
        if bytes.dropFirst().contains(UInt8(ascii: "@")) { return true }
        if bytes.first != UInt8(ascii: "/"), bytes.contains(UInt8(ascii: ":")), holdsScheme(bytes) { return true }
        return bytes.indices.dropFirst(2).dropLast(2).contains { index in
            bytes[index] == UInt8(ascii: ".")
                && [index - 2, index - 1, index + 1, index + 2].allSatisfy {
                    bytes[$0].isASCIILetter || bytes[$0].isASCIIDigit
                }
                && bytes.contains(where: \.isASCIILetter)
        }
    }

    private static func holdsScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.dropLast(2).contains { bytes[$0...].starts(with: "://".utf8) }
    }

    private static func isBorder(_ token: Token, _ article: ArticleAnalysis) -> Bool {
        guard token.kind == .mark, let byte = article.text.bytes[token.range.bounds].first else { return false }
        return byte >= 0x80 || "()[]<>\"',;".utf8.contains(byte)
    }
}
