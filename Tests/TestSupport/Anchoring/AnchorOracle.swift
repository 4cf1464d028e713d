package import ArticleAnalysis

/// Says what is certainly wrong about a place that was followed from one text into another, from the two texts alone.
///
/// It knows nothing of sentences, alignments or patches as Galley has them. Where words stand between the same words on
/// either side once in each text, that is where they are, whatever a diff says; and a place that stood elsewhere in the
/// old text is not theirs.
package struct AnchorOracle {
    private let old: WordList
    private let new: WordList

    package init(_ old: WordList, _ new: WordList) { (self.old, self.new) = (old, new) }

    /// What is wrong with naming `place` for `words`; `isSame` where the words are said to stand there unchanged. Nil
    /// if nothing is known to be.
    package func flaw(naming place: TextRange, for words: TextRange, isSame: Bool) -> String? {
        if isSame, old.text.bytes[words.bounds] != new.text.bytes[place.bounds] { return "other words" }
        let (mine, theirs) = (old.words(in: words), new.words(in: place))
        guard !mine.isEmpty, !theirs.isEmpty else { return nil }
        if let sameWords = sameWords(of: mine, isSame: isSame), !isAt(sameWords, place, words, mine, isSame),
            isSame || !hasSameSides(mine, theirs)
        {
            return "not where the words around it went"
        }
        if let origin = origin(of: theirs), !origin.overlaps(mine), isSame || !hasSameSides(mine, theirs) {
            return "a place that stood elsewhere"
        }
        return isSame && !isPlausible(words, place) ? "nothing around it agrees" : nil
    }

    /// Where the words are, if that is known.
    package func sameWords(of words: TextRange) -> TextRange? {
        sameWords(of: old.words(in: words), isSame: true).map {
            new.ranges[$0.lowerBound].union(new.ranges[$0.upperBound - 1])
        }
    }

    /// Where the same words between the same words stand, once in each text: in their sentence, between four and four,
    /// or, for words that are said to be the same, behind or before eight if those do not disagree.
    private func sameWords(of words: Range<Int>, isSame: Bool) -> Range<Int>? {
        let sentence = old.sentence(around: words)
        let whole = counterpart(of: words, sentence, from: old, to: new)
        if let found = whole ?? counterpart(of: words, widened(words, 4, 4, in: old), from: old, to: new) {
            return found
        }
        guard isSame else { return nil }
        let left = counterpart(of: words, widened(words, 8, 0, in: old), from: old, to: new)
        let right = counterpart(of: words, widened(words, 0, 8, in: old), from: old, to: new)
        return left == nil || right == nil || left == right ? left ?? right : nil
    }

    /// Where a place of the new text stood in the old one, if that is known.
    private func origin(of place: Range<Int>) -> Range<Int>? {
        counterpart(of: place, new.sentence(around: place), from: new, to: old)
            ?? counterpart(of: place, widened(place, 4, 4, in: new), from: new, to: old)
    }

    private func counterpart(of words: Range<Int>, _ window: Range<Int>?, from: WordList, to: WordList) -> Range<Int>? {
        guard let window, window.count >= words.count + 5, from.places(of: window, in: from).count == 1 else {
            return nil
        }
        let places = to.places(of: window, in: from)
        guard places.count == 1 else { return nil }
        let start = places[0] + words.lowerBound - window.lowerBound
        return start..<start + words.count
    }

    private func widened(_ words: Range<Int>, _ left: Int, _ right: Int, in list: WordList) -> Range<Int>? {
        let (first, last) = (words.lowerBound - left, words.upperBound + right)
        return first >= 0 && last <= list.ranges.count ? first..<last : nil
    }

    private func isAt(
        _ sameWords: Range<Int>, _ place: TextRange, _ words: TextRange, _ mine: Range<Int>, _ isSame: Bool
    )
        -> Bool
    {
        guard isSame else { return new.words(in: place).overlaps(sameWords) }
        return place.start - new.ranges[sameWords.lowerBound].start == words.start - old.ranges[mine.lowerBound].start
    }

    /// Whether a neighbour agrees, or the words stand once in both sentences.
    private func isPlausible(_ words: TextRange, _ place: TextRange) -> Bool {
        let (mine, theirs) = (old.words(in: words), new.words(in: place))
        let before = (mine.lowerBound - 1, theirs.lowerBound - 1)
        let after = (mine.upperBound, theirs.upperBound)
        if agree(before) || agree(after) || touchesSame(words, place) { return true }
        let (sentence, other) = (old.sentence(around: mine), new.sentence(around: theirs))
        return old.places(of: mine, in: old).count { sentence.contains($0) } == 1
            && new.places(of: theirs, in: new).count { other.contains($0) } == 1
    }

    /// Whether eight bytes on a side are the same, where markup hangs on the words without white space.
    private func touchesSame(_ words: TextRange, _ place: TextRange) -> Bool {
        let (mine, theirs) = (old.text.bytes, new.text.bytes)
        return mine[..<words.start].suffix(8) == theirs[..<place.start].suffix(8)
            || mine[words.end...].prefix(8) == theirs[place.end...].prefix(8)
    }

    /// Whether four words on either side are the same: as good a claim as any other place has.
    private func hasSameSides(_ mine: Range<Int>, _ theirs: Range<Int>) -> Bool {
        (1...4).allSatisfy { agree((mine.lowerBound - $0, theirs.lowerBound - $0)) }
            && (0..<4).allSatisfy { agree((mine.upperBound + $0, theirs.upperBound + $0)) }
    }

    private func agree(_ pair: (Int, Int)) -> Bool {
        guard old.ranges.indices.contains(pair.0), new.ranges.indices.contains(pair.1) else {
            return !old.ranges.indices.contains(pair.0) && !new.ranges.indices.contains(pair.1)
        }
        return old.isSame(pair.0, as: pair.1, in: new)
    }
}
