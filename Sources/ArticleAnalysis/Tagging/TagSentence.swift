/// One sentence as the tagger sees it, with two edges at each end so that every token has neighbours.
package struct TagSentence: Sendable {
    /// Whether capitals mark names here.
    package enum Casing: UInt64, Sendable {
        /// Capitals stand where prose has them.
        case normal = 1
        /// No long word has a capital: a text message, a lower-case heading.
        case small
        /// Most long words have one: a headline in title case or in capitals.
        case title
    }

    /// The tokens, with two edges before them and two behind; ``indices`` says which are tokens.
    package let words: [TagWord]
    /// What is known of each word beforehand, by the same indices as ``words``.
    package var priors: [TagPrior]
    /// What a capital is worth, by the share of long words that have one.
    package let casing: Casing

    /// The tokens of one sentence; `bytes` are those of the whole text.
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

    /// The words whose tags say which are names, and those whose tags decide about theirs: a tag that is not sure
    /// depends on the two before it.
    var wantedForNames: [Bool] {
        var wanted = words.map(\.mayBeName)
        for index in indices.reversed() where wanted[index] && priors[index].sureTag == 0 {
            (wanted[index - 1], wanted[index - 2]) = (true, true)
        }
        return wanted
    }

    /// Where the tokens stand among the words.
    package var indices: Range<Int> { 2..<max(2, words.count - 2) }
}

/// What is known of a word before its sentence is looked at.
package struct TagPrior: Sendable, Equatable {
    /// The tag that the training data give it so often that it is not asked for again; 0 for most words.
    package var sureTag: UInt8 = 0
    /// The tags that the training data give it, the likeliest first, as a hash; 0 for a word that they hardly know.
    package var habit: UInt16 = 0
    /// What the lexicon says of it.
    package var kinds: UInt16 = 0

    /// What the lexicon tells a tagger: whether it is a word, a name or an inflected form, and the parts of speech that
    /// it can be.
    private static let telling: WordKinds = [.known, .name, .inflected, .noun, .verb, .adjective, .adverb]

    /// Nothing is known.
    package init() {}

    /// What is known of a word that the training data do not have.
    package init(unseen word: TagWord, in lexicon: Lexicon) {
        kinds = lexicon.kinds(WordID(rawValue: word.word)).intersection(Self.telling).rawValue
    }
}
