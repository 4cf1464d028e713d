/// The limits that stakes are decided by.
enum StakesThresholds {
    /// Words on either side of a figure or a name, of the same clause, among which stands what it is about (“killed in
    /// the fire were 12 people”).
    ///
    /// Seven is what a relative clause without its verb takes; the marks that end a clause end the search sooner.
    static let reach = 7
    /// Words on either side of a change past which nothing is read of the statement that it stands in: three long
    /// sentences, so that only texts without full stops come near.
    static let longestClaim = 100
    /// Words that are passed over on the way from a word to the noun that belongs to it (“killed the ill-fated bill”).
    static let wordsToNoun = 3
    /// The most words by which somebody is named in a change that is about who it was (“an off-duty fire officer”).
    static let wordsOfPerson = 6
    /// The least and the most words of a turn of phrase in which a word means something else (“free of charge”).
    static let wordsOfPhrase = 2...3
}
