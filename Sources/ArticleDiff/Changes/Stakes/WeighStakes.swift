internal import ArticleAnalysis

/// Says of each change what it costs to be wrong about it.
///
/// Reads as the rule: what is not substantive costs nothing; what is about life and death, guilt, votes or money owed,
/// or turns round what somebody did or said, costs most; the others cost what their kind does.
struct WeighStakes {
    private let sides: BothSides
    private let old: StakesReader
    private let new: StakesReader

    init(in sides: BothSides) {
        (self.sides, old, new) = (sides, StakesReader(sides.old), StakesReader(sides.new))
    }

    func weighed(_ change: Change) -> Change {
        var change = change
        change.stakes = stakes(of: change)
        return change
    }

    private func stakes(of change: Change) -> Stakes {
        let ofKind = Stakes(of: change.kind)
        guard change.kind.level == .substantive else { return ofKind }
        let topics = topics(of: change)
        let reason =
            StakesTopic.allCases.first(where: topics.contains)?.reason
            ?? TurnedRound(sides).reason(change, claims: [(old, tokens(change).old), (new, tokens(change).new)])
        return reason.map { Stakes(level: Stakes.highest, reason: $0) } ?? ofKind
    }

    // MARK: Topics

    /// What the words that differ are about, then what stands around a figure, a name or a doubt.
    private func topics(of change: Change) -> Set<StakesTopic> {
        let (before, after) = tokens(change)
        let (lost, gained) = (words(of: before, in: sides.old), words(of: after, in: sides.new))
        let own =
            before.filter { !gained.contains(sides.old.article.tokens[$0].word) }.flatMap(old.topics)
            + after.filter { !lost.contains(sides.new.article.tokens[$0].word) }.flatMap(new.topics)
        return Set(own + around(before, old, change) + around(after, new, change))
    }

    /// The rules that see a small word which turns the clause that it stands in.
    private static let turning = EditorialGuard.names.union([QuantifierChanged().name])

    /// What the words around a change are about, where its kind makes the change say something of them.
    private func around(_ tokens: Range<Int>, _ reader: StakesReader, _ change: Change) -> [StakesTopic] {
        guard !tokens.isEmpty else { return [] }
        if Self.turning.contains(change.rule) { return reader.clause(around: tokens).flatMap(reader.topics) }
        return switch change.detail["sub"].flatMap(kind) ?? change.kind {
        case .figureChanged, .figureBound, .figureRefined, .unitChanged: figureTopics(tokens, reader)
        case .nameChanged: reader.surroundings(of: tokens).flatMap(reader.topics)
        case .claimChanged where isAnother(change): reader.surroundings(of: tokens).flatMap(reader.topics)
        case .certaintyRaised, .certaintyLowered, .polarityFlipped:
            reader.clause(around: tokens).flatMap(reader.topics)
        case .attributionChanged, .attributionAdded, .attributionRemoved:
            reader.claim(around: tokens).flatMap(reader.topics)
        default: []
        }
    }

    /// Whether somebody took another's place without a name: “killed by a soldier” → “killed by a farmer”.
    private func isAnother(_ change: Change) -> Bool {
        let (before, after) = tokens(change)
        return [(before, old), (after, new)].allSatisfy { tokens, reader in
            tokens.count <= StakesThresholds.wordsOfPerson && tokens.last.map(reader.isPerson) ?? false
        }
    }

    private func kind(_ sub: DetailValue) -> ChangeKind? {
        guard case .text(let name) = sub else { return nil }
        return ChangeKind(rawValue: name)
    }

    // MARK: Figures

    /// What a figure counts, or what is said beside it of the people or the money that it counts.
    private func figureTopics(_ tokens: Range<Int>, _ reader: StakesReader) -> [StakesTopic] {
        let side = reader.side
        let figures = tokens.compactMap { side.quantity(of: $0) ?? side.figure(counting: $0) }
        guard !figures.isEmpty else { return scoreTopics(tokens, reader) }
        return figures.prefix(1).flatMap { index -> [StakesTopic] in
            let quantity = side.article.quantities[index]
            let counted = quantity.of.map(side.tokens(in:)) ?? tokens.upperBound..<tokens.upperBound
            let named = counted.flatMap(reader.topicsOfFigure)
            let beside = reader.surroundings(of: tokens).flatMap(reader.topicsOfFigure)
            return isAge(quantity, side) ? named : named + beside.filter { counts(quantity, counted, $0, in: side) }
        }
    }

    /// What a number is about that counts nothing and is no figure by itself: “the vote was 34–23”.
    private func scoreTopics(_ tokens: Range<Int>, _ reader: StakesReader) -> [StakesTopic] {
        guard tokens.contains(where: { reader.side.article.tokens[$0].kind == .number }) else { return [] }
        return reader.surroundings(of: tokens).flatMap(reader.topicsOfFigure).filter { $0 == .votes }
    }

    /// Whether a figure that counts nothing stands between commas behind somebody: “the victim, 17, …”.
    private func isAge(_ quantity: Quantity, _ side: VersionSide) -> Bool {
        let (tokens, all) = (side.tokens(in: quantity.phrase), side.article.tokens)
        return quantity.of == nil && all[tokens.lowerBound - 1].tag == .comma
            && [.comma, .stop].contains(all[tokens.upperBound].tag)
    }

    /// Whether a figure can be one of a topic: people die, are charged and vote; money is owed.
    private func counts(_ quantity: Quantity, _ counted: Range<Int>, _ topic: StakesTopic, in side: VersionSide) -> Bool
    {
        switch topic {
        case .life: quantity.kind == .count && isPeople(counted, in: side)
        case .guilt: quantity.kind == .count
        case .votes: [.count, .percent, .fraction, .ordinal, .multiple].contains(quantity.kind)
        case .money: [.money, .percent].contains(quantity.kind)
        }
    }

    /// Whether nothing is said of what is counted, or people are; names of peoples are in no dictionary of senses.
    private func isPeople(_ counted: Range<Int>, in side: VersionSide) -> Bool {
        guard let head = counted.last else { return true }
        let (word, senses) = (side.article.tokens[head].word, side.article.language.senses)
        return !senses.isKnown(word) || senses.isA(word, [.person, .role, .relative, .group], as: .noun)
    }

    // MARK: Places

    private func tokens(_ change: Change) -> (old: Range<Int>, new: Range<Int>) {
        (change.old.map(sides.old.tokens(in:)) ?? 0..<0, change.new.map(sides.new.tokens(in:)) ?? 0..<0)
    }

    private func words(of tokens: Range<Int>, in side: VersionSide) -> Set<WordID> {
        Set(tokens.map { side.article.tokens[$0].word })
    }
}
