internal import ArticleAnalysis

/// What somebody with a name did or said was turned round: denied, doubted, put into another mouth, altered between
/// quotation marks, or done by the other party.
///
/// Silent on quotations in which only a slip was mended or the wording is another, and where nobody is named.
struct TurnedRound {
    private let sides: BothSides

    init(_ sides: BothSides) { self.sides = sides }

    func reason(_ change: Change, claims: [(reader: StakesReader, tokens: Range<Int>)]) -> String? {
        if change.rule == Self.exchange { return "who did what to whom" }
        switch change.kind {
        case .quoteAltered:
            guard isAlteredInSubstance(change) else { return nil }
            return claims.lazy.compactMap(speaker).first.map { "the words of \($0)" }
        case .attributionChanged, .attributionAdded, .attributionRemoved:
            return claims.lazy.compactMap(source).first.map { "the words of \($0)" }
        case .polarityFlipped, .certaintyRaised, .certaintyLowered:
            return claims.lazy.compactMap(person).first.map { "what is said of \($0)" }
        default: return nil
        }
    }

    /// The rule that says that two parties have changed places.
    private static let exchange = "roles.exchanged"

    private func isAlteredInSubstance(_ change: Change) -> Bool {
        guard case .text(let sub) = change.detail["sub"] else { return true }
        return ChangeKind(rawValue: sub)?.level == .substantive
    }

    /// Who is quoted; whoever speaks and has a name is somebody, known as a person or not.
    private func speaker(_ place: (reader: StakesReader, tokens: Range<Int>)) -> String? {
        let side = place.reader.side
        guard let quote = place.tokens.lazy.compactMap(side.quote).first else { return nil }
        guard let entity = side.article.quotes[quote].speaker?.entity else { return nil }
        return side.article.entities.indices.contains(entity) ? side.article.entities[entity].name : nil
    }

    /// Who says so: somebody among the words that changed, or whoever the statement is laid to.
    private func source(_ place: (reader: StakesReader, tokens: Range<Int>)) -> String? {
        let side = place.reader.side
        let named = place.tokens.lazy.compactMap(side.entity).compactMap { personName($0, in: side) }.first
        guard named == nil, !place.tokens.isEmpty else { return named }
        return claim(place).flatMap { $0.source?.entity }.flatMap { personName($0, in: side) }
    }

    /// The first person of the statement, its source among them.
    private func person(_ place: (reader: StakesReader, tokens: Range<Int>)) -> String? {
        let side = place.reader.side
        guard let claim = claim(place) else { return nil }
        let named = claim.entities + [claim.source?.entity].compactMap(\.self)
        return named.lazy.compactMap { personName($0, in: side) }.first
    }

    private func claim(_ place: (reader: StakesReader, tokens: Range<Int>)) -> Claim? {
        let side = place.reader.side
        guard !place.tokens.isEmpty else { return nil }
        let index = place.reader.claim(around: place.tokens).lazy.compactMap(side.claim).first
        return index.map { side.article.claims[$0] }
    }

    private func personName(_ entity: Int, in side: VersionSide) -> String? {
        guard side.article.entities.indices.contains(entity) else { return nil }
        let found = side.article.entities[entity]
        return found.type == .person ? found.name : nil
    }
}
