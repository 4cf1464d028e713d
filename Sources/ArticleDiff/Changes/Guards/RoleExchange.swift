internal import ArticleAnalysis

/// Two parties, figures or clauses of a row that have changed places around the same words: who did what to whom.
struct RoleExchange {
    enum Meaning: String { case roles, figures, ranks }

    /// From the first of the two to the end of the second, on both sides.
    let hunk: Hunk
    /// What stood first, and what stands first now.
    let first: Passage
    let second: Passage
    let meaning: Meaning

    /// The first one among the words of a row that differ, asked from the widest stretch of them to the narrowest;
    /// else a verb that was turned from passive to active around parties that kept their places, or the reverse.
    ///
    /// Costs ``ChangeThresholds/hunksOfExchange`` squared times ``ChangeThresholds/tokensOfExchange`` squared words.
    static func found(among hunks: [Hunk], in row: Hunk, of sides: BothSides) -> RoleExchange? {
        guard !hunks.isEmpty, hunks.count <= ChangeThresholds.hunksOfExchange else { return nil }
        for width in stride(from: hunks.count, through: 1, by: -1) {
            for start in 0...(hunks.count - width) {
                let end = start + width - 1
                let bounds = Hunk(
                    from: start > 0 ? hunks[start - 1].end : row.start,
                    upTo: end + 1 < hunks.count ? hunks[end + 1].start : row.end)
                if let found = ExchangedPlaces(in: hunks[start].hull(hunks[end]), within: bounds, of: sides)?.exchange {
                    return found
                }
            }
        }
        return VoiceTurned(in: row, of: sides).exchange
    }
}

/// A stretch that reads “A y B” on the old side and “B y A” on the new one.
private struct ExchangedPlaces {
    /// What changed places: its tokens on the old side, and where the other one stands.
    private let first: Range<Int>
    private let second: Range<Int>
    private let hunk: Hunk
    private let sides: BothSides

    init?(in stretch: Hunk, within bounds: Hunk, of sides: BothSides) {
        let count = stretch.old.count
        guard count == stretch.new.count, count >= 3, count <= ChangeThresholds.tokensOfExchange else { return nil }
        let (old, new) = (sides.old.article.tokens, sides.new.article.tokens)
        func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
            left.count == right.count && zip(left, right).allSatisfy { Self.isSame(old[$0], new[$1], sides) }
        }
        for head in 1...(count - 2) {
            let first = stretch.old.prefix(head)
            guard areEqual(first, stretch.new.suffix(head)) else { continue }
            for tail in 1...(count - head - 1) where areEqual(stretch.old.suffix(tail), stretch.new.prefix(tail)) {
                if !areEqual(first, stretch.new.prefix(tail)),
                    areEqual(stretch.old.dropFirst(head).dropLast(tail), stretch.new.dropFirst(tail).dropLast(head))
                {
                    let found = Self.widened(first, stretch.old.suffix(tail), stretch, within: bounds, of: sides)
                    (self.first, second, hunk, self.sides) = (found.first, found.second, found.hunk, sides)
                    return
                }
            }
        }
        return nil
    }

    private static func isSame(_ left: Token, _ right: Token, _ sides: BothSides) -> Bool {
        left.word == right.word
            || left.kind == .word && right.kind == .word && left.tag.rawValue.hasPrefix("V")
                && sides.words.lexicon.shareLemma(left.word, right.word)
    }

    /// With the words that both of the two share at their ends, which the comparison took for standing still.
    private static func widened(
        _ first: Range<Int>, _ second: Range<Int>, _ stretch: Hunk, within bounds: Hunk, of sides: BothSides
    ) -> (first: Range<Int>, second: Range<Int>, hunk: Hunk) {
        let tokens = sides.old.article.tokens
        var (first, second, hunk) = (first, second, stretch)
        func isPart(_ token: Int) -> Bool {
            tokens[token].tag.isNoun || [.dt, .jj, .cd, .prpPossessive].contains(tokens[token].tag)
        }
        while hunk.start.old > bounds.start.old, hunk.start.new > bounds.start.new,
            second.lowerBound - 1 > first.upperBound, isPart(second.lowerBound - 1),
            tokens[second.lowerBound - 1].word == tokens[first.lowerBound - 1].word
        {
            (first, second) = (first.lowerBound - 1..<first.upperBound, second.lowerBound - 1..<second.upperBound)
            hunk = hunk.widened(front: 1)
        }
        while hunk.end.old < bounds.end.old, hunk.end.new < bounds.end.new, first.upperBound + 1 < second.lowerBound,
            isPart(first.upperBound), tokens[first.upperBound].word == tokens[second.upperBound].word
        {
            (first, second) = (first.lowerBound..<first.upperBound + 1, second.lowerBound..<second.upperBound + 1)
            hunk = hunk.widened(back: 1)
        }
        return (first, second, hunk)
    }

    var exchange: RoleExchange? {
        let joint = Passage(side: sides.old, tokens: Range(first.upperBound, upTo: second.lowerBound))
        let (before, after) = (Passage(side: sides.old, tokens: first), Passage(side: sides.old, tokens: second))
        func found(_ meaning: RoleExchange.Meaning) -> RoleExchange {
            RoleExchange(hunk: hunk, first: before, second: after, meaning: meaning)
        }
        guard
            before.dates.isEmpty || after.dates.isEmpty
                || joint.words.contains(where: { sides.words.isContent($0.word) })
        else { return nil }
        if joint.isListJoint { return sides.ranks(hunk) ? found(.ranks) : nil }
        if before.isFigure, after.isFigure { return joint.content.isEmpty ? found(.figures) : nil }
        guard !joint.isMutual else { return nil }
        return joint.isRelation || before.isParty && after.isParty ? found(.roles) : nil
    }
}

extension Passage {
    private func orders(_ token: Token) -> Set<GuardWords.Order> { side.words.guards.orders[token.word] ?? [] }

    /// Numbers alone.
    fileprivate var isFigure: Bool {
        tokens.allSatisfy { side.article.tokens[$0].kind == .number || side.article.tokens[$0].tag == .cd }
    }

    /// Whether it stands between members of a list: a comma or conjunction at both ends.
    fileprivate var isListJoint: Bool {
        let all = side.article.tokens
        func joins(_ token: Int) -> Bool { all[token].tag == .comma || orders(all[token]).contains(.joins) }
        var inner = tokens
        while let last = inner.last,
            side.words.role(of: all[last].word) == .determiner || all[last].tag == .prpPossessive
        {
            inner = inner.dropLast()
        }
        guard let first = inner.first, let last = inner.last else { return true }
        return joins(first) && joins(last)
            && inner.allSatisfy { joins($0) || !all[$0].tag.rawValue.hasPrefix("V") && all[$0].tag != .in }
    }

    /// Whether what stands before and behind it may change places: “met”, “is”, “while”.
    fileprivate var isMutual: Bool {
        let told = words.filter { side.words.role(of: $0.word) != .determiner && $0.tag != .rb }
        return told.allSatisfy { !orders($0).isDisjoint(with: [.mutual, .joins]) }
    }

    /// Whether it is one small word that puts the one before the other: “because”, “before”, “than”.
    fileprivate var isRelation: Bool {
        guard words.count == 1, let word = words.first, !isMutual else { return false }
        return [.preposition, .conjunction].contains(side.words.role(of: word.word))
    }

    /// Whether it can be what does something or what it is done to: no clause, no verb alone, no adverb alone.
    fileprivate var isParty: Bool {
        let tags = tokens.map { side.article.tokens[$0].tag }
        return tags.contains {
            $0.isNoun || [.jj, .cd, .prp, .dt, .prpPossessive].contains($0) || $0.rawValue.hasPrefix("V")
        }
            && !tags.contains { [.md, .in, .wdt, .wp, .wrb, .cc, .comma].contains($0) }
            && !isAllSmall
    }

    /// Whether nothing in it names anybody or anything.
    private var isAllSmall: Bool {
        words.allSatisfy {
            !side.words.isContent($0.word) && $0.tag != .prp && side.words.guards.genders[$0.word] == nil
        }
    }
}

extension BothSides {
    /// Whether the row of a list says that its order matters: “respectively”, “first, second and third”.
    fileprivate func ranks(_ hunk: Hunk) -> Bool {
        guard let sentence = new.sentence(of: hunk.new.lowerBound) else { return false }
        let orders = new.article.sentences[sentence].tokens.map {
            words.guards.orders[new.article.tokens[$0].word] ?? []
        }
        return orders.contains { $0.contains(.ranks) } || orders.count { $0.contains(.place) } > 1
    }
}
