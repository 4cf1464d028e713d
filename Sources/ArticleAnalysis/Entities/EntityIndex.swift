/// Answers whose name stands at a place, in logarithmic time.
struct EntityIndex: Sendable {
    private let mentions: [(range: TextRange, entity: Int)]

    init(_ entities: [Entity]) {
        mentions = entities.indices.flatMap { index in entities[index].mentions.map { ($0.range, index) } }.sorted {
            $0.0 < $1.0
        }
    }

    /// The entity whose mention ends the noun group: “the Ukrainian president Volodymyr Zelensky”, but not “Mr
    /// Zelensky’s lawyer”.
    func entity(named group: TextRange) -> Int? {
        var index = firstMention(from: group.start)
        var found: Int?
        while index < mentions.count, mentions[index].range.start < group.end {
            if mentions[index].range.end == group.end { found = mentions[index].entity }
            index += 1
        }
        return found
    }

    /// The entities that are mentioned inside a range, each once, in order.
    func entities(in range: TextRange) -> [Int] {
        var found: [Int] = []
        var index = firstMention(from: range.start)
        while index < mentions.count, mentions[index].range.start < range.end {
            if range.contains(mentions[index].range), !found.contains(mentions[index].entity) {
                found.append(mentions[index].entity)
            }
            index += 1
        }
        return found
    }

    private func firstMention(from offset: Int) -> Int {
        mentions.firstIndex(past: { $0.range.start < offset })
    }
}
