internal import ArticleAnalysis
internal import ArticleDiff

/// The place in a later version that says word for word what the annotated sentence said.
struct SameSentence {
    let place: TextRange
    /// Whether a sentence that stood beside it stands there again.
    let isAmongNeighbours: Bool
}

extension SentenceTable {
    /// Where the annotated sentence stands in a later version, if it stands once in both.
    func sameSentence(of words: TextRange, in later: SentenceTable) -> SameSentence? {
        let sentences = sentences(in: words)
        guard let first = sentences.first, let last = sentences.last, copies(of: marks[first]).count == 1 else {
            return nil
        }
        guard let target = later.copies(of: marks[first]).first, later.copies(of: marks[first]).count == 1 else {
            return nil
        }
        let whole = range(of: first).union(range(of: last))
        let start = later.range(of: target).start
        let there = TextRange(start, start + whole.count)
        // What stands before the sentence in its line is part of the words, and may have no room in the later version.
        guard there.end <= later.text.bytes.count, start + words.start >= whole.start,
            text.holds(whole, sameAs: later.text, there)
        else { return nil }
        let place = TextRange(start + words.start - whole.start, start + words.end - whole.start)
        let beside = [(first - 1, target - 1), (last + 1, target + sentences.count)]
        return SameSentence(place: place, isAmongNeighbours: beside.contains { saysSame($0.0, as: $0.1, in: later) })
    }

    /// Whether the sentences around both places say the same.
    func hasSameNeighbours(_ words: TextRange, as place: TextRange, in later: SentenceTable) -> Bool {
        let (mine, theirs) = (sentences(in: words), later.sentences(in: place))
        return saysSame(mine.lowerBound - 1, as: theirs.lowerBound - 1, in: later)
            && saysSame(mine.upperBound, as: theirs.upperBound, in: later)
    }

    /// Before the first sentence, and behind the last, both texts have none.
    private func saysSame(_ sentence: Int, as other: Int, in later: SentenceTable) -> Bool {
        guard marks.indices.contains(sentence) else {
            return (sentence < 0) == (other < 0) && !later.marks.indices.contains(other)
        }
        return later.marks.indices.contains(other) && marks[sentence] == later.marks[other]
    }
}
