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
    /// The likeliest tag of each word, as an index into the tags; 0 where the word is not known.
    package var guesses: [UInt8]
    package let casing: Casing

    package init(_ tokens: some Collection<Token>, in bytes: [UInt8]) {
        var words: [TagWord] = [.edge, .edge]
        words.reserveCapacity(tokens.count + 4)
        for token in tokens { words.append(TagWord(token, in: bytes)) }
        let long = words.count(where: \.isLong)
        let capitalized = words.count { $0.isLong && $0.isCapitalized }
        casing = capitalized * 10 >= long * Thresholds.titleCaseTenths ? .title : capitalized == 0 ? .small : .normal
        self.words = words + [.edge, .edge]
        guesses = [UInt8](repeating: 0, count: self.words.count)
    }

    /// Where the tokens stand among the words.
    package var indices: Range<Int> { 2..<max(2, words.count - 2) }
}
