/// Cut-offs of the phases about people and their words. Lengths count tokens; a quotation counts as one.
extension Thresholds {
    /// Longest plain noun group (5…30): longer ones are lists, or hostile.
    static let longestNounRun = 14
    /// Prepositions that may hang on one noun group (1…6): “the head of the office of the mayor of the city”.
    static let mostLinks = 4
    /// Longest apposition or relative clause between a speaker and the verb (10…60).
    static let longestInsertion = 45
    /// Most auxiliaries and adverbs in front of a cue verb (3…10).
    static let longestVerbRun = 7
    /// How far behind the cue “that” may stand (6…20): “told a crowd of supporters in Ohio on Monday that”.
    static let farthestThat = 14
    /// Longest adjunct of time or occasion behind a cue (4…16): “in an interview with the paper on Monday”.
    static let longestAdjunct = 12

    /// Longest name (5…20): “Committee for a Responsible Federal Budget” has six.
    static let longestName = 12
    /// Fewest longer words that make a sentence in capitals a headline (3…6).
    static let shortestHeadline = 4
    /// Share of capitals, in tenths, from which on a sentence is written in capitals (6…9).
    static let capitalsOfTen = 8
    /// Most namesakes that one short form is compared with (4…32): keeps a text of 100,000 names linear.
    static let mostNamesakes = 8
    /// Fewest capitals of an acronym (2…4).
    static let shortestAcronym = 3
    /// How many sentences back a pronoun looks (1…4).
    static let farthestAntecedent = 2
    /// Most sentences of a speech between its speaker and a pronoun (4…12).
    static let longestSpeech = 8
    /// How far into a clause its verb may stand (6…20).
    static let farthestVerb = 14
    /// Fewest words beside an attribution that make a claim of their own (3…8).
    static let shortestClaim = 4

    /// Most marks between the last word of a claim and the mark that closes its quotation (2…4).
    static let mostClosing = 3

    /// Most reported stretches of one sentence that become claims (16…256).
    static let mostVoices = 64
    /// Longest sentence of the narration (200…2,000): every look around a cue stays inside it, so hostile text costs
    /// linear time.
    static let longestStretch = 400
    /// Longest nickname in marks inside a name, in bytes with its marks (8…30).
    static let longestNickname = 20
    /// Longest signature behind a quotation, and longest name in front of a colon (3…10): “― Jane Smith”, “Smith: the
    /// bank must close”.
    static let longestSignature = 8
    /// Longest title of a work in marks (4…12).
    static let longestTitle = 8
    /// Longest term in marks (2…6): “a ‘targeted employment area’”.
    static let longestTerm = 4
    /// Fewest words in marks that count as somebody’s words where nothing names a speaker (2…5): fewer are scare
    /// quotes.
    static let shortestFragment = 3
    /// Longest attribution that follows a shouted or asked quotation as a sentence of its own (8…40).
    static let longestAttribution = 24
}
