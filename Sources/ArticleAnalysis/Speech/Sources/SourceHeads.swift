/// Which words of a source name it: “Jane Smith | of the Royal Society”, “Smith, who said”.
struct SourceHeads: Narration {
    let sentence: NarratedSentence

    /// The noun group of a source without what hangs on it.
    func head(of source: Range<Int>) -> Range<Int> {
        let link = source.dropFirst().first {
            classes($0).contains(.namePreposition) && !isCapitalized($0) && !isNameLink($0)
        }
        return source.lowerBound..<(link ?? source.upperBound)
    }

    /// The same up to the first preposition.
    func plainHead(of source: Range<Int>) -> Range<Int> {
        let link = source.dropFirst().first { classes($0).contains(.namePreposition) && !isCapitalized($0) }
        return source.lowerBound..<(link ?? source.upperBound)
    }

    /// “of” between capitals belongs to the name: “the Bank of England”.
    private func isNameLink(_ unit: Int) -> Bool {
        isCapitalized(unit - 1) && (isCapitalized(unit + 1) || isCapitalized(unit + 2))
    }

    /// Whom a relative pronoun stands for: “Smith, who said”.
    func antecedent(of source: Range<Int>) -> Range<Int>? {
        guard source.count == 1, classes(source.lowerBound).contains(.relative), tag(source.lowerBound) != .dt else {
            return nil
        }
        let end = mark(source.lowerBound - 1) == .comma ? source.lowerBound - 1 : source.lowerBound
        guard let group = chunk(endingAt: end) else { return nil }
        guard classes(group.lowerBound - 1).contains(.genitive), let whole = chunk(endingAt: group.lowerBound - 1),
            !isCapitalized(group.lowerBound)
        else {
            return group
        }
        return whole.lowerBound..<group.upperBound
    }

    /// Whether the source is a relative pronoun right behind its noun.
    func isRestrictive(_ source: Range<Int>) -> Bool {
        classes(source.lowerBound).contains(.relative) && tag(source.lowerBound) != .dt
            && mark(source.lowerBound - 1) != .comma
    }
}
