/// What the lexicon knows of a word; the bits are those of `Scripts/build-lexicon`.
package struct WordKinds: OptionSet, Sendable {
    /// One bit a kind, as the lexicon stores them.
    package let rawValue: UInt16

    /// The kinds that the bits stand for.
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// An accepted spelling of an English word, written small.
    package static let known = WordKinds(rawValue: 1 << 0)
    /// Stands in the largest word lists only.
    package static let rare = WordKinds(rawValue: 1 << 1)
    /// Not in any word list, but in running text: a new word, a foreign one, a name, or a common slip.
    package static let seen = WordKinds(rawValue: 1 << 2)
    /// A name of a person, place, people, brand or the like, written with a capital.
    package static let name = WordKinds(rawValue: 1 << 3)
    /// Somebody's first name (“Mary”); ``name`` as well.
    package static let givenName = WordKinds(rawValue: 1 << 4)
    /// Somebody's last name (“Smith”); ``name`` as well.
    package static let surname = WordKinds(rawValue: 1 << 5)
    /// A word in the name of a town, a region or a country (“Leeds”); ``name`` as well.
    package static let place = WordKinds(rawValue: 1 << 6)
    /// A shortened word, without its full stop (“Mr”, “etc”).
    package static let abbreviation = WordKinds(rawValue: 1 << 7)

    static let inflected = WordKinds(rawValue: 1 << 8)
    static let variant = WordKinds(rawValue: 1 << 9)
    static let hasSynonyms = WordKinds(rawValue: 1 << 10)
    static let hasAntonyms = WordKinds(rawValue: 1 << 11)

    // What part of speech it can be, inflected or not.
    static let noun = WordKinds(rawValue: 1 << 12)
    static let verb = WordKinds(rawValue: 1 << 13)
    static let adjective = WordKinds(rawValue: 1 << 14)
    static let adverb = WordKinds(rawValue: 1 << 15)
}

/// A part of speech as the lexicon tells them apart; the bits are those of `Scripts/build-lexicon`.
package enum WordClass: Int, Sendable {
    /// “house”, “houses”.
    case noun = 1
    /// “build”, “built”.
    case verb = 2
    /// “large”, “larger”.
    case adjective = 4
    /// “quickly”, “soon”.
    case adverb = 8
}
