package import ArticleAnalysis

/// A text as a list of what stands between white space, with a search for runs of it: nothing in it comes from the
/// analysis or the diff.
package struct WordList {
    package let text: ArticleText
    package let ranges: [TextRange]
    /// The sentence of each word: a line, or up to a word that ends in a full stop, a question or an exclamation mark.
    let sentences: [Int]
    private let hashes: [UInt64]
    private let places: [UInt64: [Int]]

    package init(_ text: ArticleText) {
        var (ranges, sentences): ([TextRange], [Int]) = ([], [])
        var (start, sentence): (Int?, Int) = (nil, 0)
        for (offset, byte) in (text.bytes + [0x0A]).enumerated() {
            if !byte.isASCIIWhitespace {
                start = start ?? offset
                continue
            }
            if let first = start {
                ranges.append(TextRange(first, offset))
                sentences.append(sentence)
                if text.bytes[first..<offset].suffix(3).contains(where: { [0x2E, 0x3F, 0x21].contains($0) }) {
                    sentence += 1
                }
            }
            if byte == 0x0A { sentence += 1 }
            start = nil
        }
        let hashes = ranges.map { range in
            text.bytes[range.bounds].reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
                ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
            }
        }
        (self.text, self.ranges, self.sentences, self.hashes) = (text, ranges, sentences, hashes)
        places = Dictionary(grouping: hashes.indices) { hashes[$0] }
    }

    /// The words that the range touches.
    func words(in range: TextRange) -> Range<Int> {
        let first = lowerBound { $0.end <= range.start }
        return first..<max(first, lowerBound { $0.start < range.end })
    }

    /// All words of the sentences that these words stand in.
    func sentence(around words: Range<Int>) -> Range<Int> {
        var (first, last) = (words.lowerBound, words.upperBound)
        while first > 0, sentences[first - 1] == sentences[words.lowerBound] { first -= 1 }
        while last < ranges.count, sentences[last] == sentences[words.upperBound - 1] { last += 1 }
        return first..<last
    }

    /// Where a run of another text's words stands in this one.
    func places(of run: Range<Int>, in other: WordList) -> [Int] {
        let wanted = other.hashes[run]
        guard
            let rarest = wanted.indices.min(by: {
                places[wanted[$0], default: []].count < places[wanted[$1], default: []].count
            })
        else {
            return []
        }
        let lead = rarest - run.lowerBound
        return places[wanted[rarest], default: []].compactMap { place in
            let start = place - lead
            guard start >= 0, start + run.count <= hashes.count, hashes[start..<start + run.count] == wanted else {
                return nil
            }
            return start
        }
    }

    func isSame(_ word: Int, as other: Int, in list: WordList) -> Bool { hashes[word] == list.hashes[other] }

    private func lowerBound(_ isBefore: (TextRange) -> Bool) -> Int {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(ranges[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
