extension Thresholds {
    // Numbers and quantities: no input, however hostile, makes their reading look further.

    /// The longest run of digits that is a number: 18 fit 64 bits.
    static let longestDigits = 18
    /// Groups of three in one numeral: 10³⁶ and no more.
    static let mostDigitGroups = 12
    /// Words in one spelled number; the longest that anyone writes has about twenty.
    static let mostNumberWords = 32
    /// Pieces in one entry of a phrase table.
    static let longestPhrase = 8
    /// Pieces before a range in which a verb of change makes it two figures.
    static let changeReach = 10
    /// Four bare digits that are more likely a year than a count. 1500…2100.
    static let yearLikeNumbers = 1700.0..<2100.0
    /// The same in front of a noun, where no date rule took them: “2016 elections”.
    static let yearsBeforeNouns = 1900.0..<2050.0
    /// A bare number between commas behind a name is an age: the oldest person lived to 122.
    static let ages = 1.0...120.0
    /// Pieces in front of a number within which a word of weighing makes pounds a weight. 6…12: about a clause.
    static let weightReach = 10
    /// Pieces in front of a temperature within which a word of change makes it a difference. 2…4.
    static let differenceReach = 3
    /// Metres of which the lengths of races are multiples: “400m runners” are not 400 million. 50…100.
    static let raceStep = 100.0
    /// Groups and digits from which on a row of digits is a telephone number or an identifier.
    static let fewestIdentifierGroups = 3
    static let fewestIdentifierDigits = 7
    /// How far behind a figure, in tokens, the noun that it counts is looked for.
    static let longestCountedNoun = 7
}
