package import ArticleAnalysis

/// Places as an editor would annotate them: figures, names, quoted words, phrases that stand twice, and any others.
package struct PlantedPlaces {
    private let list: WordList
    private var random: SeededRandom

    package init(in list: WordList, seed: UInt64) { (self.list, random) = (list, SeededRandom(seed: seed)) }

    /// About `count` places, in equal parts; as many as the text has of a sort, the rest any words.
    package mutating func places(_ count: Int) -> [TextRange] {
        guard !list.ranges.isEmpty else { return [] }
        let sorts = [figures, names, quoted, repeated]
        var found: Set<TextRange> = []
        for sort in sorts { found.formUnion(sort.shuffled(using: &random).prefix(count / (sorts.count + 1))) }
        for _ in 0..<count * 4 where found.count < count {
            if let place = anyWords() { found.insert(place) }
        }
        return found.sorted()
    }

    private var figures: [TextRange] {
        list.ranges.filter { list.text.bytes[$0.bounds].contains(where: \.isASCIIDigit) }.compactMap(bare)
    }

    private var names: [TextRange] {
        let capitals = list.ranges.indices.filter { index in
            bare(list.ranges[index]).map { list.text.bytes[$0.start].isASCIIUppercase } ?? false
        }
        let pairs = zip(capitals, capitals.dropFirst()).filter {
            $0 + 1 == $1 && list.sentences[$0] == list.sentences[$1]
        }
        return pairs.compactMap { bare(list.ranges[$0].union(list.ranges[$1])) }
    }

    private var quoted: [TextRange] {
        let opened = list.ranges.indices.filter {
            list.text[list.ranges[$0]].hasPrefix("\"") || list.text[list.ranges[$0]].hasPrefix("“")
        }
        return opened.compactMap { first in
            let last = (first..<min(first + 12, list.ranges.count)).first {
                list.text[list.ranges[$0]].contains { "\"”".contains($0) } && $0 > first
            }
            return last.flatMap {
                list.sentences[first] == list.sentences[$0] ? bare(list.ranges[first].union(list.ranges[$0])) : nil
            }
        }
    }

    /// Pairs of words that stand in the text more than once.
    private var repeated: [TextRange] {
        list.ranges.indices.dropLast().compactMap { first in
            guard list.sentences[first] == list.sentences[first + 1],
                list.places(of: first..<first + 2, in: list).count > 1
            else {
                return nil
            }
            return bare(list.ranges[first].union(list.ranges[first + 1]))
        }
    }

    private mutating func anyWords() -> TextRange? {
        let first = random.number(below: list.ranges.count)
        let last = min(first + random.number(below: 6), list.ranges.count - 1)
        return list.sentences[first] == list.sentences[last] ? bare(list.ranges[first].union(list.ranges[last])) : nil
    }

    /// Without the ASCII punctuation at its ends.
    private func bare(_ range: TextRange) -> TextRange? {
        let trimmed = list.text.trimmed(range)
        var (start, end) = (trimmed.start, trimmed.end)
        func isMark(_ byte: UInt8) -> Bool { byte < 0x80 && !byte.isASCIILetter && !byte.isASCIIDigit }
        while start < end, isMark(list.text.bytes[start]) { start += 1 }
        while start < end, isMark(list.text.bytes[end - 1]) { end -= 1 }
        let words = list.text.trimmed(TextRange(min(start, end), end))
        return words.isEmpty ? nil : words
    }
}
