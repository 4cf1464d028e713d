/// A weak vote on what a name names: the words in it, the words before it, and known first names.
struct EntityKind {
    let words: WordsOfPage

    func type(of cluster: NameClusters.Cluster) -> EntityType {
        let name = cluster.fullest.core.reduce(into: WordRole()) { $0.formUnion(words.classes($1)) }
        let first = words.classes(cluster.fullest.core.lowerBound)
        if !cluster.title.isDisjoint(with: [.honorific, .office]) { return .person }
        if name.contains(.organization) { return .organization }
        if !first.isDisjoint(with: [.maleName, .femaleName]), cluster.fullest.length > 1 { return .person }
        if name.contains(.place) { return .place }
        if isAcronym(cluster.fullest) { return .organization }
        let placed = cluster.mentions.count { $0.isPlaced }
        if placed > 0, placed * 2 >= cluster.mentions.count { return .place }
        return Thresholds.wordsOfPerson.contains(cluster.fullest.length) ? .person : .other
    }

    /// What title and first name say: both, one or none of the two classes.
    func gender(of cluster: NameClusters.Cluster) -> WordRole {
        let first = words.classes(cluster.fullest.core.lowerBound)
        var gender = cluster.title.intersection([.maleTitle, .femaleTitle])
        guard gender.isEmpty else { return gender }
        if first.contains(.maleName) { gender.insert(.maleTitle) }
        if first.contains(.femaleName) { gender.insert(.femaleTitle) }
        return gender
    }

    private func isAcronym(_ mention: NameMention) -> Bool {
        mention.length == 1 && words.capitals[mention.core.lowerBound] == .all
    }
}
