internal import ArticleAnalysis

extension Versions {
    /// Takes a replacement apart where what stands in one place is several edits: a word that was inflected beside a
    /// clause that came, a statement that went and another one that came, an article, a comma.
    func takeApart(_ hunk: Hunk) -> [Hunk] {
        guard !hunk.old.isEmpty, !hunk.new.isEmpty, !holdsRivals(hunk), !old.holdsMarkup(hunk.old),
            !new.holdsMarkup(hunk.new)
        else {
            return [hunk]
        }
        return splitClause(hunk).flatMap(splitForm).flatMap(splitUnlike).flatMap(splitLastMark).flatMap(splitArticle)
    }

    /// Whether both sides hold what is compared with each other: the same words, figures, dates, sources, or nothing
    /// but names.
    private func holdsRivals(_ hunk: Hunk) -> Bool {
        let (left, right) = (Passage(side: old, tokens: hunk.old), Passage(side: new, tokens: hunk.new))
        if holdsSameWords(hunk) || isParaphrase(left, right) { return true }
        return hunk.old.contains(where: old.isSlot) && hunk.new.contains(where: new.isSlot)
            || holdsSource(left) && holdsSource(right)
            || Name.isAllNames(left) && Name.isAllNames(right)
    }

    /// Whether words that both sides share stand between quotation marks on one side alone.
    private func isParaphrase(_ left: Passage, _ right: Passage) -> Bool {
        let isQuoted = [left, right].map { passage in
            passage.tokens.contains { QuotationMark(passage.side.slice($0)) != nil }
        }
        guard isQuoted[0] != isQuoted[1] else { return false }
        return !Set(left.content.map(\.word)).isDisjoint(with: right.content.map(\.word))
    }

    private func holdsSource(_ passage: Passage) -> Bool {
        passage.holdsSaying || passage.tokens.contains { passage.side.speaker(of: $0) != nil }
    }

    /// A clause that a comma sets off, beside one or two words that took the place of as many: “the mayor” → “the
    /// council, which met on Monday”.
    private func splitClause(_ hunk: Hunk) -> [Hunk] {
        let (left, right) = (old.innerMarks(hunk.old), new.innerMarks(hunk.new))
        guard left.isEmpty != right.isEmpty, let first = (left + right).first, let last = (left + right).last else {
            return [hunk]
        }
        let isOld = right.isEmpty
        let (long, side) = isOld ? (hunk.old, old) : (hunk.new, new)
        let others = isOld ? new.words(in: hunk.new).count : old.words(in: hunk.old).count
        guard others > 0, others <= ChangeThresholds.wordsBesideClause else { return [hunk] }
        if side.words(in: long.lowerBound..<first).count == others, side.words(in: first..<long.upperBound).count > 1 {
            return isOld ? cut(hunk, first, hunk.new.upperBound) : cut(hunk, hunk.old.upperBound, first)
        }
        if side.words(in: last..<long.upperBound).count == others, side.words(in: long.lowerBound..<last).count > 1 {
            return isOld ? cut(hunk, last + 1, hunk.new.lowerBound) : cut(hunk, hunk.old.lowerBound, last + 1)
        }
        return [hunk]
    }

    /// A lone word and a form of it at an end of the other side: “use” → “use, or at least try to use” is what came
    /// behind the word.
    private func splitForm(_ hunk: Hunk) -> [Hunk] {
        let (left, right) = (hunk.old, hunk.new)
        guard min(left.count, right.count) == 1, max(left.count, right.count) > ChangeThresholds.wordsBesideForm else {
            return [hunk]
        }
        if areForms(left.lowerBound, right.lowerBound) {
            return cut(hunk, left.lowerBound + 1, right.lowerBound + 1)
        }
        if areForms(left.upperBound - 1, right.upperBound - 1) {
            return cut(hunk, left.upperBound - 1, right.upperBound - 1)
        }
        return [hunk]
    }

    /// What only went and what only came, where the two sides have too little in common for one to stand for the other.
    private func splitUnlike(_ hunk: Hunk) -> [Hunk] {
        guard !hunk.old.isEmpty, !hunk.new.isEmpty, areUnlike(hunk) else { return [hunk] }
        return cut(hunk, hunk.old.upperBound, hunk.new.lowerBound)
    }

    private func areUnlike(_ hunk: Hunk) -> Bool {
        let (left, right) = (Passage(side: old, tokens: hunk.old), Passage(side: new, tokens: hunk.new))
        let (before, after) = (old.words(in: hunk.old), new.words(in: hunk.new))
        let words = (before.count, after.count)
        if min(words.0, words.1) == 0 {
            return max(words.0, words.1) > 1 && (old.isLoneMark(hunk.old) || new.isLoneMark(hunk.new))
        }
        if isOpening(hunk), endsInComma(left) != endsInComma(right),
            max(words.0, words.1) >= ChangeThresholds.wordsOfOpening
        {
            return true
        }
        let content = (before.filter(old.isContent), after.filter(new.isContent))
        if content.0.contains(where: { left in content.1.contains { areForms(left, $0) } }) { return false }
        let counts = (content.0.count, content.1.count)
        if counts.0 + counts.1 >= ChangeThresholds.contentWordsOfRewrite { return true }
        return min(counts.0, counts.1) == 0 && max(counts.0, counts.1) >= ChangeThresholds.contentWordsOfClaim
            && max(words.0, words.1) >= ChangeThresholds.wordsOfClause
    }

    /// Whether either side opens its sentence.
    private func isOpening(_ hunk: Hunk) -> Bool {
        old.opensSentence(hunk.old.lowerBound) || new.opensSentence(hunk.new.lowerBound)
    }

    private func endsInComma(_ passage: Passage) -> Bool {
        passage.tokens.last.map { passage.side.article.tokens[$0].tag == .comma } ?? false
    }

    /// The comma, colon or semicolon at the end of either side came, went or changed apart from the words (“While →
    /// Meanwhile,”).
    private func splitLastMark(_ hunk: Hunk) -> [Hunk] {
        guard !hunk.old.isEmpty, !hunk.new.isEmpty else { return [hunk] }
        let left = hunk.old.count > 1 && old.isPhraseMark(hunk.old.upperBound - 1) ? 1 : 0
        let right = hunk.new.count > 1 && new.isPhraseMark(hunk.new.upperBound - 1) ? 1 : 0
        guard left + right > 0 else { return [hunk] }
        return cut(hunk, hunk.old.upperBound - left, hunk.new.upperBound - right)
    }

    /// An article behind a lone word belongs to the noun that stands (“to the coast” → “into coast”).
    private func splitArticle(_ hunk: Hunk) -> [Hunk] {
        guard hunk.old.count + hunk.new.count == 3, let left = hunk.old.last, let right = hunk.new.last else {
            return [hunk]
        }
        let (isLeft, isRight) = (old.article.tokens[left].tag == .dt, new.article.tokens[right].tag == .dt)
        if hunk.old.count == 2, isLeft, !isRight { return cut(hunk, left, hunk.new.upperBound) }
        if hunk.new.count == 2, isRight, !isLeft { return cut(hunk, hunk.old.upperBound, right) }
        return [hunk]
    }

    /// Two hunks with the border before these positions.
    private func cut(_ hunk: Hunk, _ oldPosition: Int, _ newPosition: Int) -> [Hunk] {
        [
            Hunk(old: hunk.old.lowerBound..<oldPosition, new: hunk.new.lowerBound..<newPosition),
            Hunk(old: oldPosition..<hunk.old.upperBound, new: newPosition..<hunk.new.upperBound),
        ]
    }
}

extension Side {
    /// Whether a character stands there as markup (“&rsquo;”), whose semicolon parts nothing.
    fileprivate func holdsMarkup(_ stretch: Range<Int>) -> Bool {
        stretch.dropLast().contains {
            slice($0).elementsEqual([UInt8(ascii: "&")]) && !article.tokens[$0 + 1].spaceBefore
        }
    }

    /// Whether nothing but a mark that parts or ends phrases stands there; markup (“![”) parts none.
    fileprivate func isLoneMark(_ stretch: Range<Int>) -> Bool {
        stretch.count == 1 && (isPhraseMark(stretch.lowerBound) || article.tokens[stretch.lowerBound].tag == .stop)
    }

    /// The commas, colons and semicolons between the words of a stretch.
    fileprivate func innerMarks(_ stretch: Range<Int>) -> [Int] {
        stretch.dropFirst().dropLast().filter { isPhraseMark($0) && article.tokens[$0 + 1].spaceBefore }
    }
}
