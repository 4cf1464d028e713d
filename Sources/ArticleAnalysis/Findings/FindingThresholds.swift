extension Thresholds {
    // Findings

    /// A sentence with more words that nobody knows, when they are also more than a fifth of it, is in another language.
    static let suspectsPerSentence = 2
    /// No more spelling searches an article: what is left then is no prose.
    static let searchesPerArticle = 60
    /// A word that stands more often than that is meant.
    static let repeatsOfSlip = 2
    /// Least frequency (Zipf × 10) of a word that is one error away from an unknown one.
    static let oneError = 27
    /// The same for two errors.
    static let twoErrors = 34
    /// The same where a capital, or known parts, speak for the word as it is written.
    static let capitalizedSlip = 42
    /// How far back, in tokens, a question word explains a doubled verb (“what matters most is is …”).
    static let questionReach = 10
    /// How many different names are compared with one another: more stand only in lists.
    static let comparedNames = 600
    /// How many of them may be slips.
    static let doubtfulNames = 60
    /// A name above this frequency (Zipf × 10) is no slip of another.
    static let rareName = 24
}
