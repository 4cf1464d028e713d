/// What the tagger goes by when it decides about one token.
///
/// Honnibal's features (“A good part-of-speech tagger in about 200 lines of Python”, 2013, after Ratnaparkhi 1996), the likeliest
/// tags of the words around, and what a capital is worth in this sentence.
package struct TagFeatures: Sendable {
    package private(set) var hashes: [UInt64] = []

    package init() {}

    /// The features of the word at `index`, given the tags of the two before it.
    package mutating func fill(at index: Int, of sentence: TagSentence, previous: UInt8, beforeThat: UInt8) {
        hashes.removeAll(keepingCapacity: true)
        let (word, left, right) = (sentence.words[index], sentence.words[index - 1], sentence.words[index + 1])
        let (farLeft, farRight) = (sentence.words[index - 2].word, sentence.words[index + 2].word)
        let (tag1, tag2) = (UInt64(previous), UInt64(beforeThat))
        let (guess, guess1) = (UInt64(sentence.guesses[index]), UInt64(sentence.guesses[index + 1]))
        let capital = (word.isCapitalized ? sentence.casing.rawValue : 0) &* 2 &+ (index == sentence.indices.lowerBound ? 1 : 0)
        addWord(word, tag1, guess1)
        addLetters(word, tag1, guess1, capital)
        addTags(tag1, tag2, guess1, UInt64(sentence.guesses[index + 2]))
        addNeighbours(left, right, farLeft, farRight, tag2)
        add(word.word, left.word)
        add(word.word, right.word)
        add(word.shape, left.shape)
        add(guess, tag1)
        add(guess, tag1, guess1)
        add(guess, capital)
        add(UInt64(sentence.guesses[index - 1]), guess, guess1)
        add(word.word, tag1, tag2)
    }

    private mutating func addWord(_ word: TagWord, _ tag1: UInt64, _ guess1: UInt64) {
        add(word.word)
        add(word.form)
        add(word.word, tag1)
        add(word.word, guess1)
    }

    private mutating func addLetters(_ word: TagWord, _ tag1: UInt64, _ guess1: UInt64, _ capital: UInt64) {
        for length in 0..<4 { add(word.suffixes[length]) }
        for length in 0..<3 { add(word.prefixes[length]) }
        add(word.shape)
        add(word.shape, tag1)
        add(word.shape, capital)
        add(word.suffixes[1], tag1)
        add(word.suffixes[2], tag1)
        add(word.suffixes[2], guess1)
        add(word.suffixes[2], capital)
    }

    private mutating func addTags(_ tag1: UInt64, _ tag2: UInt64, _ guess1: UInt64, _ guess2: UInt64) {
        add(tag1)
        add(tag2)
        add(tag1, tag2)
        add(tag1, guess1)
        add(tag1, guess1, guess2)
    }

    private mutating func addNeighbours(_ left: TagWord, _ right: TagWord, _ farLeft: UInt64, _ farRight: UInt64, _ tag2: UInt64) {
        add(left.word)
        add(left.suffixes[2])
        add(farLeft)
        add(left.word, tag2)
        add(right.word)
        add(right.suffixes[2])
        add(right.shape)
        add(farRight)
        add(left.word, right.word)
        add(farLeft, left.word)
        add(right.word, farRight)
    }

    @inline(__always)
    private mutating func add(_ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) {
        let template = UInt64(truncatingIfNeeded: hashes.count + 1)
        hashes.append(TagHash.mix(TagHash.mix(TagHash.mix(template, first), second &+ 0x51), third &+ 0x73))
    }
}
