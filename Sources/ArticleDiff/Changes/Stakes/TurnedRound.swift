internal import ArticleAnalysis

/// What somebody with a name did or said was turned round: denied, doubted, put into another mouth, altered between
/// quotation marks, or done by the other party.
///
/// What people did to one another is told whether they have names or not, and so is a quotation that says the reverse:
/// what stands between marks is somebody's word. Silent on quotations in which only a slip was mended or the wording is
/// another, on things that changed places (“tin is dearer than zinc”), and on other turns where nobody is named.
struct TurnedRound {
    private let sides: BothSides

    init(_ sides: BothSides) { self.sides = sides }

    func reason(_ change: Change, claims: [(reader: StakesReader, tokens: Range<Int>)]) -> String? {
        if isExchange(change), claims.contains(where: holdsPerson) { return "who did what to whom" }
        switch change.kind {
        case .quoteAltered:
            guard isAlteredInSubstance(change) else { return nil }
            let whose = claims.lazy.compactMap(speaker).first.map { "the words of \($0)" }
            return whose ?? (sub(of: change) == .polarityFlipped ? "a quotation turned round" : nil)
        case .attributionChanged, .attributionAdded, .attributionRemoved:
            return claims.lazy.compactMap(source).first.map { "the words of \($0)" }
        case .polarityFlipped, .certaintyRaised, .certaintyLowered:
            return claims.lazy.compactMap(person).first.map { "what is said of \($0)" }
                ?? claims.lazy.compactMap(teller).first.map { "the words of \($0)" }
        default: return nil
        }
    }

    /// Whether two parties have changed places, rather than two figures or the members of a list.
    private func isExchange(_ change: Change) -> Bool {
        change.detail[RolesExchanged.detail] == .text(RoleExchange.Meaning.roles.rawValue)
    }

    private func holdsPerson(_ place: (reader: StakesReader, tokens: Range<Int>)) -> Bool {
        place.tokens.contains(where: place.reader.isPerson)
    }

    private func sub(of change: Change) -> ChangeKind? {
        guard case .text(let sub) = change.detail["sub"] else { return nil }
        return ChangeKind(rawValue: sub)
    }

    private func isAlteredInSubstance(_ change: Change) -> Bool {
        guard case .text(let sub) = change.detail["sub"] else { return true }
        return ChangeKind(rawValue: sub)?.level == .substantive
    }

    /// Who is quoted; whoever speaks and has a name is somebody, known as a person or not.
    private func speaker(_ place: (reader: StakesReader, tokens: Range<Int>)) -> String? {
        let side = place.reader.side
        guard let quote = place.tokens.lazy.compactMap(side.quote).first,
            let speaker = side.article.quotes[quote].speaker
        else { return nil }
        guard let entity = speaker.entity ?? named(behind: speaker, in: side) else { return nil }
        return side.article.entities.indices.contains(entity) ? side.article.entities[entity].name : nil
    }

    /// The name that a comma sets behind what somebody is: “the engineer, Greta Holm”.
    private func named(behind speaker: Speaker, in side: VersionSide) -> Int? {
        let next = side.tokens(in: speaker.range).upperBound
        return side.article.tokens[next].tag == .comma ? side.entity(of: next + 1) : nil
    }

    /// Who says so: somebody among the words that changed, or whoever the statement is laid to.
    private func source(_ place: (reader: StakesReader, tokens: Range<Int>)) -> String? {
        let side = place.reader.side
        let named = place.tokens.lazy.compactMap(side.entity).compactMap { personName($0, in: side) }.first
        guard named == nil, !place.tokens.isEmpty else { return named }
        return claim(place).flatMap { $0.source?.entity }.flatMap { personName($0, in: side) }
    }

    /// The first person of whom the statement speaks.
    private func person(_ place: (reader: StakesReader, tokens: Range<Int>)) -> String? {
        claim(place)?.entities.lazy.compactMap { personName($0, in: place.reader.side) }.first
    }

    /// Whose word the statement is.
    private func teller(_ place: (reader: StakesReader, tokens: Range<Int>)) -> String? {
        claim(place)?.source?.entity.flatMap { personName($0, in: place.reader.side) }
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
