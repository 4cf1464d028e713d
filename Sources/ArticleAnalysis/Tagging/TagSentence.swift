/// One sentence as the tagger sees it, with two edges at each end so that every token has neighbours.
package struct TagSentence: Sendable {
    /// Whether capitals mark names here.
    package enum Casing: UInt64, Sendable {
        case normal = 1
        /// No long word has a capital: a text message, a lower-case heading.
        case small
        /// Most long words have one: a headline in title case or in capitals.
        case title
    }

    package let words: [TagWord]
    package var priors: [TagPrior]
    package let casing: Casing

    package init(_ tokens: some Collection<Token>, in bytes: [UInt8]) {
        var words: [TagWord] = []
        words.reserveCapacity(tokens.count + 4)
        words.append(.edge)
        words.append(.edge)
        var (long, capitalized) = (0, 0)
        for token in tokens {
            let word = TagWord(token, in: bytes)
            if word.isLong { long += 1 }
            if word.isLong, word.isCapitalized { capitalized += 1 }
            words.append(word)
        }
        words.append(.edge)
        words.append(.edge)
        casing = capitalized * 10 >= long * Thresholds.titleCaseTenths ? .title : capitalized == 0 ? .small : .normal
        priors = [TagPrior](repeating: TagPrior(), count: words.count)
        self.words = words
    }

    /// Where the tokens stand among the words.
    package var indices: Range<Int> { 2..<max(2, words.count - 2) }
}
