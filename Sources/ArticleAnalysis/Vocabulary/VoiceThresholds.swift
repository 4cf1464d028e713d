/// Cut-offs of the phases about people and their words. Lengths count tokens; a quotation counts as one.
extension Thresholds {
    /// Longest plain noun group (5…30): longer ones are lists, or hostile.
    static let longestNounGroup = 14
    /// Prepositions that may hang on one noun group (1…6): “the head of the office of the mayor of the city”.
    static let mostLinks = 4
    /// Longest apposition or relative clause between a speaker and the verb (10…60).
    static let longestInsertion = 45
    /// Most auxiliaries and adverbs in front of a cue verb (3…10).
    static let longestVerbGroup = 7
    /// How far behind the cue “that” may stand (6…20): “told a crowd of supporters in Ohio on Monday that”.
    static let farthestThat = 14
    /// Longest adjunct of time or occasion behind a cue (4…16): “in an interview with the paper on Monday”.
    static let longestAdjunct = 12
}
