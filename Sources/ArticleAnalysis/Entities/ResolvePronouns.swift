/// Gives “he” and “she” to a person where the evidence is good.
///
/// Good means: the nearest sentence before the pronoun (or its own, before it) that names a person of fitting gender
/// names exactly one such person, or names one at its very start. Silent for “they”, “it” and “we”, and further than
/// two sentences away.
struct PronounResolver {
    let words: WordsOfPage
    /// Person mentions by sentence: first token, cluster, gender.
    private var people: [Int: [(token: Int, cluster: Int, gender: WordRole)]] = [:]

    init(_ clusters: [NameClusters.Cluster], in words: WordsOfPage) {
        self.words = words
        let kind = EntityKind(words: words)
        for (index, cluster) in clusters.enumerated() where kind.type(of: cluster) == .person {
            let gender = kind.gender(of: cluster)
            for mention in cluster.mentions {
                people[mention.sentence, default: []].append((mention.core.lowerBound, index, gender))
            }
        }
    }

    /// Every pronoun of some sentences that could be resolved, with its cluster.
    mutating func resolve(in sentences: IndexSelection) -> [(token: Int, sentence: Int, cluster: Int)] {
        var found: [(token: Int, sentence: Int, cluster: Int)] = []
        for (index, sentence) in words.page.sentences.enumerated() where sentences.contains(index) {
            for token in sentence.tokens {
                guard let gender = gender(of: token), let cluster = antecedent(of: token, gender, in: index) else {
                    continue
                }
                found.append((token, index, cluster))
                people[index, default: []].append((token, cluster, gender))
            }
        }
        return found
    }

    private func gender(of token: Int) -> WordRole? {
        let classes = words.classes(token)
        if classes.contains(.malePronoun) { return .maleTitle }
        return classes.contains(.femalePronoun) ? .femaleTitle : nil
    }

    private func antecedent(of token: Int, _ gender: WordRole, in sentence: Int) -> Int? {
        var left = Thresholds.farthestAntecedent
        for back in 0...Thresholds.longestSpeech where sentence - back >= 0 && left >= 0 {
            if !isInside(sentence - back, blockOf: sentence) { left -= 1 }
            let near = (people[sentence - back] ?? []).filter {
                $0.token < token && ($0.gender.isEmpty || $0.gender.contains(gender))
            }
            guard let first = near.min(by: { $0.token < $1.token }) else { continue }
            let sure = near.filter { $0.gender == gender }
            if let one = single(near) ?? single(sure) { return one }
            let start = words.page.sentences[sentence - back].tokens.lowerBound
            return first.token - start <= (back == 0 ? Thresholds.longestName : 0) && isSubject(first.token)
                ? first.cluster : nil
        }
        return nil
    }

    /// A sentence of the pronoun's own paragraph that names nobody: a speech of many sentences keeps its speaker near.
    private func isInside(_ sentence: Int, blockOf other: Int) -> Bool {
        words.page.sentences[sentence].block == words.page.sentences[other].block && people[sentence] == nil
    }

    /// A name with a verb behind it, an apposition between commas (“Jane Smith, a lawyer, said”) left out.
    private func isSubject(_ token: Int) -> Bool {
        var next = endOfName(from: token)
        if words.marks[next] == .comma {
            let rest = Range(next + 1, upTo: min(words.tokens.count, next + Thresholds.longestInsertion))
            next =
                rest.first { words.marks[$0] == .comma || words.marks[$0] == .stop }.map { $0 + 1 }
                ?? rest.upperBound
        }
        return words.tokens[next].tag.isFinite || words.verb(next) != nil
    }

    /// Behind the capitals of a name and its hyphens.
    private func endOfName(from token: Int) -> Int {
        var next = token
        while next < words.tokens.count, next - token < Thresholds.longestNameWithHyphens,
            words.capitals[next] != .lower || words.marks[next] == .other && !words.tokens[next].spaceBefore
        {
            next += 1
        }
        return next
    }

    private func single(_ people: [(token: Int, cluster: Int, gender: WordRole)]) -> Int? {
        guard let one = people.first?.cluster, people.allSatisfy({ $0.cluster == one }) else { return nil }
        return one
    }
}
