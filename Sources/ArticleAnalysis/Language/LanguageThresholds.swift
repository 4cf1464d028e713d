extension Thresholds {
    // Language: in tenths of the Zipf scale (10 is a factor of ten in frequency) and of an ordinary wrong letter.

    /// What a tenth of an error weighs against a tenth of frequency: two errors instead of one are some hundred times
    /// rarer.
    static let costWeight = 2
    /// A word that the document uses is at least this common in it: one in 30,000 words.
    static let documentFrequency = 52
    /// How much likelier a common word becomes when the document uses it elsewhere.
    static let documentBonus = 8
    /// What it costs a suggestion to end with another letter: endings are seldom wrong.
    static let lastLetter = 12
    /// By how much a correct word must be commoner than a spelling that is seen in running text for that to be a slip
    /// of it.
    static let slipRarity = 20
    /// The shortest word, in bytes, for which others are suggested.
    static let shortestSuggestedFor = 3
    /// The shortest word that is taken for a new one built of parts.
    static let shortestBuilt = 6
    /// The fewest bytes of a part: behind a prefix, in front of a suffix, the shorter and the longer one of a compound.
    static let shortestBehindPrefix = 4
    static let shortestBeforeSuffix = 5
    static let shortestPart = 3
    static let shortestLongerPart = 4
    /// How common the parts of a new compound must be.
    static let partFrequency = 35
    /// How common a word must be whose inflections may be missing from the lists.
    static let baseFrequency = 25

    // Senses: ranks are WordNet's, 1 for the commonest sense of a word in a part of speech; the table has six.

    /// The last rank of a sense that is asked for more than words in common: what is below a rare sense says nothing.
    static let relatedRank = 4
    /// How far up a broader word may stand: a pistol is a weapon in three steps, an artifact in seven.
    static let broaderSteps = 3
    /// How far from the root the word above two sister nouns must be: “person” is at 3, “relative” and “leader” at 4.
    static let sisterDepth = 4
    /// How many senses may stand right below the word above two sisters: “homicide” has 4, “woman” 59, “device” 127.
    static let sisterBreadth = 64
    /// How far up a cousin noun's and another's common word may stand: “nurse” is one step below “health professional”,
    /// “doctor” two.
    static let cousinSteps = 2
    /// How far from the root the word above two cousins must be: “act” and “artifact” are at 4, “health professional”
    /// is at 6.
    static let cousinDepth = 6
    /// The last rank of a sense that says what class of thing a word stands for.
    static let classRank = 2
    /// How much of a word's uses a sense after the first must make up for that, in 255ths (a tenth): else a dog is a
    /// person.
    static let classShare = 26
}
