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
}
