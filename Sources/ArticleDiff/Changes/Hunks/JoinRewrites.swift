internal import ArticleAnalysis

extension Versions {
    /// Makes one hunk of two neighbours between which a lone small word or mark stands by chance.
    ///
    /// “drawn from the local parish” → “and a second crew repaired the harbour wall” shares its “the” with anything:
    /// where so much around it differs, that it stands says nothing. Silent where only one side has words to tell,
    /// since then nothing took their place, and beside an exchange of one or two words.
    func joinRewrites(_ hunks: [Hunk]) -> [Hunk] {
        hunks.reduce(into: []) { joined, hunk in
            if let last = joined.last, standsByChance(between: last, hunk) {
                joined[joined.count - 1] = hull(last, hunk)
            } else {
                joined.append(hunk)
            }
        }
    }

    private func standsByChance(between first: Hunk, _ second: Hunk) -> Bool {
        let between = first.old.upperBound..<second.old.lowerBound
        guard between.count == 1, second.new.lowerBound - first.new.upperBound == 1, isSmall(between.lowerBound) else {
            return false
        }
        guard !isRecased(first), !isRecased(second), !isExchange(first), !isExchange(second) else { return false }
        guard !first.old.isEmpty || !second.old.isEmpty, !first.new.isEmpty || !second.new.isEmpty else { return false }
        return words(of: first) + words(of: second) >= ChangeThresholds.wordsOfRewrite
    }

    private func words(of hunk: Hunk) -> Int { old.words(in: hunk.old).count + new.words(in: hunk.new).count }

    /// A short function word, or a mark that only parts phrases.
    private func isSmall(_ position: Int) -> Bool {
        let token = old.article.tokens[position]
        if token.kind == .mark { return old.isPhraseMark(position) }
        return token.kind == .word && !old.isContent(position) && token.range.count <= ChangeThresholds.smallWord
    }

    /// Whether one or two words took the place of as few, which is an edit that stands by itself.
    private func isExchange(_ hunk: Hunk) -> Bool {
        let (left, right) = (old.words(in: hunk.old).count, new.words(in: hunk.new).count)
        return min(left, right) > 0 && max(left, right) <= ChangeThresholds.wordsOfExchange
    }

    private func isRecased(_ hunk: Hunk) -> Bool {
        guard hunk.old.count == 1, hunk.new.count == 1 else { return false }
        return old.article.tokens[hunk.old.lowerBound].word == new.article.tokens[hunk.new.lowerBound].word
    }
}

extension Side {
    /// The tokens with which the words in a stretch start, as they are written: one for “vice-president”, one for
    /// “12,000”.
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
        guard article.tokens.indices.contains(token), article.tokens[token].range.count == 1 else { return false }
        return [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(
            article.text.bytes[article.tokens[token].range.start])
    }
}
