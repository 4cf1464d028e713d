internal import ArticleAnalysis

/// Words as they are written, which may be several tokens, and the marks that part phrases.
extension VersionSide {
    /// The tokens with which the words in a stretch start: one for “vice-president”, one for “12,000”.
    func words(in stretch: Range<Int>) -> [Int] {
        stretch.filter { article.tokens[$0].kind != .mark && ($0 == stretch.lowerBound || startsWord($0)) }
    }

    /// Whether a word as it is written, or a mark beside it, can start with a token.
    func startsWord(_ token: Int) -> Bool {
        guard token > 0, article.tokens.indices.contains(token), !article.tokens[token].spaceBefore else { return true }
        return article.tokens[token].kind == .mark && !isHyphen(token)
            || article.tokens[token - 1].kind == .mark && !isHyphen(token - 1)
    }

    private func isHyphen(_ token: Int) -> Bool { slice(token).elementsEqual([UInt8(ascii: "-")]) }

    /// Whether a token is a comma, a colon or a semicolon.
    func isPhraseMark(_ token: Int) -> Bool {
        guard let mark = slice(token).first, slice(token).count == 1 else { return false }
        return [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(mark)
    }
}
