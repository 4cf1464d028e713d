/// Who and what the article names, with every mention, pronouns included where they are clear. In order of the first
/// mention.
func findEntities(in words: WordsOfPage, _ sentences: SentencesOfNames) -> [Entity] {
    let page = words.page
    let clusters = NameClusters(NameFinder(words).mentions(in: sentences.withNames), in: words).clusters
    var resolver = PronounResolver(clusters, in: words)
    var pronouns: [Int: [Entity.Mention]] = [:]
    for one in resolver.resolve(in: sentences.withPronouns) {
        pronouns[one.cluster, default: []].append(
            Entity.Mention(range: page.tokens[one.token].range, sentence: one.sentence))
    }
    let kind = EntityKind(words: words)
    return clusters.indices.filter { !clusters[$0].mentions.isEmpty }.map { index in
        let cluster = clusters[index]
        let names = cluster.mentions.map { Entity.Mention(range: words.range(of: $0.tokens), sentence: $0.sentence) }
        return Entity(
            name: page.text[words.range(of: cluster.fullest.core)], type: kind.type(of: cluster),
            mentions: (names + (pronouns[index] ?? [])).sorted { $0.range < $1.range })
    }
    .sorted { ($0.mentions.first?.range.start ?? 0) < ($1.mentions.first?.range.start ?? 0) }
}
