/// Where the reading of numbers stops: no input, however hostile, makes it look further.
enum NumberLimits {
    /// The longest run of digits that is a number: 18 fit 64 bits.
    static let digits = 18
    /// Groups of three in one numeral: 10³⁶ and no more.
    static let groups = 12
    /// Words in one spelled number; the longest that anyone writes has about twenty.
    static let words = 32
    /// Pieces in one entry of a phrase table.
    static let phrase = 8
    /// Pieces before a range in which a verb of change makes it two figures.
    static let changeWindow = 10
}
