/// What the tagger goes by when it decides about one token.
///
/// Honnibal's features (“A good part-of-speech tagger in about 200 lines of Python”, 2013, after Ratnaparkhi 1996), the
/// tags that the words around are known with (Toutanova et al. 2003 call them ambiguity classes), what the lexicon says
/// of them, and what a capital is worth in this sentence.
package struct TagFeatures: Sendable {
    /// One hash a feature of the word that was filled in last; the tagger adds up what each weighs.
    package private(set) var hashes: [UInt64] = []

    /// Without features: one value serves all words, so that its storage is kept.
    package init() {}

    /// The features of the word at `index`, given the tags of the two before it.
    package mutating func fill(at index: Int, of sentence: TagSentence, previous: UInt8, beforeThat: UInt8) {
        hashes.removeAll(keepingCapacity: true)
        let site = Site(sentence, index, previous, beforeThat)
        addWord(site)
        addLetters(site)
        addTags(site)
        addNeighbours(site)
        addPriors(site)
    }

    /// A word with what stands around it, as numbers.
    private struct Site {
        let word, left, right: TagWord
        let farLeft, farRight: UInt64
        let tag1, tag2: UInt64
        /// The tags that words are known with: the word before, the word itself, the next, the one behind that.
        let habitBefore, habit, habit1, habit2: UInt64
        let kinds, kinds1: UInt64
        let capital: UInt64

        @inline(__always)
        init(_ sentence: TagSentence, _ index: Int, _ previous: UInt8, _ beforeThat: UInt8) {
            (word, left, right) = (sentence.words[index], sentence.words[index - 1], sentence.words[index + 1])
            (farLeft, farRight) = (sentence.words[index - 2].word, sentence.words[index + 2].word)
            (tag1, tag2) = (UInt64(previous), UInt64(beforeThat))
            (habitBefore, habit) = (UInt64(sentence.priors[index - 1].habit), UInt64(sentence.priors[index].habit))
            (habit1, habit2) = (UInt64(sentence.priors[index + 1].habit), UInt64(sentence.priors[index + 2].habit))
            (kinds, kinds1) = (UInt64(sentence.priors[index].kinds), UInt64(sentence.priors[index + 1].kinds))
            capital =
                (word.isCapitalized ? sentence.casing.rawValue : 0) &* 2
                &+ (index == sentence.indices.lowerBound ? 1 : 0)
        }
    }

    @inline(__always)
    private mutating func addWord(_ site: Site) {
        add(site.word.word)
        add(site.word.form)
        add(site.word.word, site.tag1)
        add(site.word.word, site.habit1)
        add(site.word.word, site.tag1, site.tag2)
        add(site.word.word, site.left.word)
        add(site.word.word, site.right.word)
    }

    @inline(__always)
    private mutating func addLetters(_ site: Site) {
        for length in 0..<4 { add(site.word.suffixes[length]) }
        for length in 0..<3 { add(site.word.prefixes[length]) }
        add(site.word.shape)
        add(site.word.shape, site.tag1)
        add(site.word.shape, site.capital)
        add(site.word.shape, site.left.shape)
        add(site.word.suffixes[1], site.tag1)
        add(site.word.suffixes[2], site.tag1)
        add(site.word.suffixes[2], site.habit1)
        add(site.word.suffixes[2], site.capital)
    }

    @inline(__always)
    private mutating func addTags(_ site: Site) {
        add(site.tag1)
        add(site.tag2)
        add(site.tag1, site.tag2)
        add(site.tag1, site.habit1)
        add(site.tag1, site.habit1, site.habit2)
        add(site.habit, site.tag1)
        add(site.habit, site.tag1, site.habit1)
        add(site.habit, site.capital)
        add(site.habitBefore, site.habit, site.habit1)
    }

    @inline(__always)
    private mutating func addNeighbours(_ site: Site) {
        add(site.left.word)
        add(site.left.suffixes[2])
        add(site.farLeft)
        add(site.left.word, site.tag2)
        add(site.right.word)
        add(site.right.suffixes[2])
        add(site.right.shape)
        add(site.farRight)
        add(site.left.word, site.right.word)
        add(site.farLeft, site.left.word)
        add(site.right.word, site.farRight)
    }

    @inline(__always)
    private mutating func addPriors(_ site: Site) {
        add(site.kinds, site.capital)
        add(site.kinds, site.tag1)
        add(site.kinds, site.word.suffixes[1])
        add(site.kinds, site.habit)
        add(site.kinds1, site.right.isCapitalized ? 1 : 0)
        add(site.kinds, site.tag1, site.kinds1)
    }

    @inline(__always)
    private var template: UInt64 { TagHash.template(hashes.count) }

    @inline(__always)
    private mutating func add(_ first: UInt64) { hashes.append(TagHash.mix(template, first)) }

    @inline(__always)
    private mutating func add(_ first: UInt64, _ second: UInt64) {
        hashes.append(TagHash.mix(TagHash.mix(template, first), second))
    }

    @inline(__always)
    private mutating func add(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
        hashes.append(TagHash.mix(TagHash.mix(TagHash.mix(template, first), second), third))
    }
}
