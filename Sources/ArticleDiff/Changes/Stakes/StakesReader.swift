internal import ArticleAnalysis

/// What the words of one version are about, as far as being wrong about it costs most.
struct StakesReader {
    let side: VersionSide
    private let words = StakesWords.english

    init(_ side: VersionSide) { self.side = side }

    /// What an edit is about that holds this word.
    func topics(of token: Int) -> [StakesTopic] {
        entries(of: token).filter { $0.scope != .with || hasCompany(token, $0.topic) }.map(\.topic)
    }

    /// What a figure is about that stands beside this word.
    func topicsOfFigure(beside token: Int) -> [StakesTopic] {
        entries(of: token).filter { $0.scope == .figure || $0.scope == .with && hasCompany(token, $0.topic) }
            .map(\.topic)
    }

    /// The tokens around a range, of the same clause and not far off.
    func surroundings(of tokens: Range<Int>) -> [Int] {
        let near = sentence(around: tokens).clamped(to: widened(tokens, by: StakesThresholds.reach))
        let before = Range(near.lowerBound, upTo: tokens.lowerBound).reversed().prefix { !endsClause($0) }
        let behind = Range(tokens.upperBound, upTo: near.upperBound).prefix { !endsClause($0) }
        return Array(before) + Array(behind)
    }

    /// The clause that a range stands in, as its marks part it: what a denial or a doubt in it is about.
    ///
    /// “The driver, who was not insured, died” denies nothing about death.
    func clause(around tokens: Range<Int>) -> Range<Int> {
        let claim = claim(around: tokens)
        let before = Range(claim.lowerBound, upTo: tokens.lowerBound).reversed().prefix { !isBorder($0) }
        let behind = Range(tokens.upperBound, upTo: claim.upperBound).prefix { !isBorder($0) }
        return Range(before.last ?? tokens.lowerBound, upTo: behind.last.map { $0 + 1 } ?? tokens.upperBound)
    }

    /// Whether a token names somebody: a person or body of people by name, by what they are, or by a pronoun. A name
    /// of which nothing is known may be anybody's.
    func isPerson(_ token: Int) -> Bool {
        let (word, senses) = (side.article.tokens[token], side.article.language.senses)
        if let entity = side.entity(of: token) {
            return [.person, .organization].contains(side.article.entities[entity].type)
        }
        let isPronoun = side.words.guards.genders[word.word]?.contains(where: \.isPronoun) ?? false
        return isPronoun || side.isName(token)
            || word.tag.isNoun && senses.isA(word.word, [.person, .role, .relative, .group], as: .noun)
    }

    /// The tokens of the statement that a range stands in, as far as they are not too many.
    func claim(around tokens: Range<Int>) -> Range<Int> {
        wholeClaim(around: tokens).clamped(to: widened(tokens, by: StakesThresholds.longestClaim))
    }

    private func wholeClaim(around tokens: Range<Int>) -> Range<Int> {
        let sentence = sentence(around: tokens)
        let anchor = tokens.isEmpty ? max(tokens.lowerBound - 1, sentence.lowerBound) : tokens.lowerBound
        guard let claim = side.claim(of: anchor) else { return sentence }
        return side.tokens(in: side.article.claims[claim].range)
    }

    private func widened(_ tokens: Range<Int>, by count: Int) -> Range<Int> {
        tokens.lowerBound - count..<tokens.upperBound + count
    }

    private func sentence(around tokens: Range<Int>) -> Range<Int> {
        guard let index = side.sentence(of: tokens.lowerBound) ?? side.sentence(of: tokens.lowerBound - 1) else {
            return tokens
        }
        return side.article.sentences[index].tokens
    }

    private func entries(of token: Int) -> [StakesWords.Entry] {
        let word = side.article.tokens[token]
        guard word.kind == .word, side.isRead(token), side.address(of: token) == nil,
            side.entity(of: token) == nil || !word.tag.isName
        else { return [] }
        return words.entries(of: word.word).filter {
            $0.fits(word) && !isHarmless($0.harmless, beside: token) && !isInPhrase(token)
        }
    }

    /// Whether another word of the topic, which speaks for itself, stands in the statement.
    private func hasCompany(_ token: Int, _ topic: StakesTopic) -> Bool {
        claim(around: token..<token + 1).contains { other in
            other != token && entries(of: other).contains { $0.topic == topic && $0.scope != .with }
        }
    }

    /// “;”, a colon, a dash or the like; a comma may stand inside a clause.
    private func endsClause(_ token: Int) -> Bool {
        let word = side.article.tokens[token]
        return word.kind == .mark && (word.tag == .colon || word.tag == .stop)
    }

    /// What ends a clause, or a comma, which sets off what is said by the way.
    private func isBorder(_ token: Int) -> Bool { endsClause(token) || side.article.tokens[token].tag == .comma }

    // MARK: Other senses

    /// Whether the noun that belongs to a word, before it or behind it, takes its sense away: “killed the bill”, “the
    /// bill was killed”.
    private func isHarmless(_ nouns: Set<WordID>, beside token: Int) -> Bool {
        guard !nouns.isEmpty else { return false }
        return [noun(from: token, by: 1), noun(from: token, by: -1)].compactMap(\.self).contains { noun in
            words.bases(of: side.article.tokens[noun].word).contains(where: nouns.contains)
        }
    }

    /// The nearest word but articles, adjectives, auxiliaries and “of”; of nouns in a row the last (“the road bill”).
    private func noun(from token: Int, by step: Int) -> Int? {
        let way = (1...StakesThresholds.wordsToNoun + 1).map { token + $0 * step }
        let sentence = sentence(around: token..<token + 1)
        guard let nearest = way.prefix(while: sentence.contains).first(where: { !isPassedOver($0) }) else { return nil }
        let row = Range(nearest, upTo: min(nearest + StakesThresholds.wordsToNoun, sentence.upperBound))
            .prefix { side.article.tokens[$0].tag.isNoun }
        return step > 0 ? row.last ?? nearest : nearest
    }

    private func isPassedOver(_ token: Int) -> Bool {
        let word = side.article.tokens[token]
        switch side.words.role(of: word.word) {
        case .determiner, .auxiliary, .modal: return true
        default: return words.isPassed(word.word) || word.tag == .jj || word.tag == .rb || word.tag == .prpPossessive
        }
    }

    private func isInPhrase(_ token: Int) -> Bool {
        StakesThresholds.wordsOfPhrase.contains { length in
            (token - length + 1...token).contains { start in
                guard start >= 0, start + length <= side.article.tokens.count else { return false }
                let phrase = (start..<start + length).map { WordID.folded(side.string($0)) }
                return words.isPhrase(phrase.joined(separator: " "))
            }
        }
    }
}

extension PartOfSpeech {
    fileprivate var isName: Bool { self == .nnp || self == .nnps }
}
