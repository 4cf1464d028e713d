/// Cuts a run of tokens into clauses that each say something: at a semicolon, and at a comma with a conjunction behind
/// it.
///
/// Silent unless both sides hold a finite verb: “bread, and butter” is one thing.
struct ClauseSplitter {
    let words: WordsOfPage
    private var verbs: FiniteVerbs { FiniteVerbs(words: words) }

    /// The clauses of a stretch of text that say something, in order.
    func clauses(in range: TextRange) -> [Range<Int>] {
        let trimmer = ClauseTrimmer(words: words)
        return clauses(of: words.tokens(in: range)).compactMap(trimmer.trimmed).filter(saysSomething)
    }

    /// Three words, or fewer with a verb and something before it: “Prices fell”, but not “Jane Smith” or “is good”.
    private func saysSomething(_ tokens: Range<Int>) -> Bool {
        let plain = tokens.filter { words.tokens[$0].kind != .mark }
        return plain.count >= Thresholds.shortestFragment || plain.dropFirst().contains(where: verbs.isFinite)
    }

    func clauses(of tokens: Range<Int>) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var (start, hasVerb) = (tokens.lowerBound, false)
        for token in tokens {
            if hasVerb, isJoint(token, in: tokens),
                hasSubjectAndVerb(Range(afterJoint(token), upTo: tokens.upperBound))
            {
                clauses.append(start..<token)
                (start, hasVerb) = (token + 1, false)
            }
            hasVerb = hasVerb || verbs.isFinite(token)
        }
        clauses.append(start..<tokens.upperBound)
        return clauses.filter { !$0.isEmpty }
    }

    private func isJoint(_ token: Int, in tokens: Range<Int>) -> Bool {
        guard token > tokens.lowerBound, token + 1 < tokens.upperBound else { return false }
        if words.marks[token] == .semicolon { return true }
        return words.marks[token] == .comma
            && !words.classes(token + 1).isDisjoint(with: [.coordinating, .subordinating])
    }

    private func afterJoint(_ token: Int) -> Int { words.marks[token] == .semicolon ? token + 1 : token + 2 }

    /// Looks a little way only: the verb of a clause stands near its start.
    private func hasSubjectAndVerb(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, !verbs.isFinite(first), words.classes(first).isDisjoint(with: [.negation])
        else {
            return false
        }
        return hasVerb(tokens.prefix(Thresholds.farthestVerb))
    }

    private func hasVerb(_ tokens: some Sequence<Int>) -> Bool { tokens.contains(where: verbs.isFinite) }
}

/// The verbs that carry clauses.
struct FiniteVerbs {
    let words: WordsOfPage

    func isFinite(_ token: Int) -> Bool {
        let tag = words.tokens[token].tag
        guard tag == .unknown else { return tag.isFinite }
        return !words.classes(token).isDisjoint(with: [.auxiliary, .modal]) || words.verb(token) != nil
    }

    /// Whether one stands in a range.
    func stand(in range: TextRange) -> Bool { words.tokens(in: range).contains(where: isFinite) }
}
