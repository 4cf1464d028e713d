/// Who and what the article names, with every mention, pronouns included where they are clear. In order of the first
/// mention.
func findEntities(in reading: Reading) -> [Entity] {
    let page = reading.page
    let clusters = NameClusters(NameFinder(reading).mentions(), in: reading).clusters
    var resolver = PronounResolver(clusters, in: reading)
    var pronouns: [Int: [Entity.Mention]] = [:]
    for one in resolver.resolve() {
        pronouns[one.cluster, default: []].append(
            Entity.Mention(range: page.tokens[one.token].range, sentence: one.sentence))
    }
    let kind = EntityKind(reading: reading)
    return clusters.indices.filter { !clusters[$0].mentions.isEmpty }.map { index in
        let cluster = clusters[index]
        let names = cluster.mentions.map { Entity.Mention(range: reading.range(of: $0.tokens), sentence: $0.sentence) }
        return Entity(
            name: page.text[reading.range(of: cluster.fullest.core)], type: kind.type(of: cluster),
            mentions: (names + (pronouns[index] ?? [])).sorted { $0.range < $1.range })
    }
    .sorted { ($0.mentions.first?.range.start ?? 0) < ($1.mentions.first?.range.start ?? 0) }
}

extension Reading {
    func range(of tokens: Range<Int>) -> TextRange {
        TextRange(self.tokens[tokens.lowerBound].range.start, self.tokens[tokens.upperBound - 1].range.end)
    }
}
