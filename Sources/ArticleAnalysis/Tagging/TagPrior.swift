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

    package init() {}

    /// What is known of a word that the training data do not have.
    package init(unseen word: TagWord, in lexicon: Lexicon) {
        kinds = lexicon.kinds(WordID(rawValue: word.word)).intersection(Self.telling).rawValue
    }
}
