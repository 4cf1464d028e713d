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
    /// How far behind the start of what is said its verb may stand (12…40): twice as far as “that”, since a subject
    /// with a clause of its own may come first.
    static let farthestClause = 28
    /// How far behind “up to” its number may stand (1…3): “up to about 300 people”.
    static let farthestFigure = 2
    /// How far before a year its month stands (2…4), a comma between them: “October 18, 2024”.
    static let monthBeforeYear = 2...3
    /// Longest adjunct of time or occasion behind a cue (4…16): “in an interview with the paper on Monday”.
    static let longestAdjunct = 12

    /// Longest name (5…20): “Committee for a Responsible Federal Budget” has six.
    static let longestName = 12
    /// The same with the hyphens and stops that are tokens of their own (10…40).
    static let longestNameWithHyphens = 24
    /// Most small words in a row that join two parts of a name (1…4): “Ursula von der Leyen” has two.
    static let mostJoiners = 2
    /// How many words a name has that is a person’s where nothing else tells (1…4).
    static let wordsOfPerson = 2...3
    /// Longest word, in bytes, that says nothing about whether a sentence is written in capitals (1…3).
    static let longestSmallWord = 2
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

    /// How far before a participle “is” may stand (1…3): “is widely expected”.
    static let farthestPassive = 2
    /// How far before a booster a negation reaches (1…4): “not yet been confirmed”.
    static let farthestNegation = 3

    /// Most marks between the last word of a claim and the mark that closes its quotation (2…4).
    static let mostClosing = 3

    /// Most reported stretches of one sentence that become claims (16…256).
    static let mostVoices = 64
    /// Longest sentence of the narration (200…2,000): every look around a cue stays inside it, so hostile text costs
    /// linear time.
    static let longestNarration = 400
    /// Longest nickname in marks inside a name, in bytes with its marks (8…30).
    static let longestNickname = 20
    /// Longest signature behind a quotation, and longest name in front of a colon (3…10): “― Jane Smith”, “Smith: the
    /// bank must close”.
    static let longestSignature = 8
    /// Fewest words of a title of a work in marks, and fewest of them in capitals (2…3).
    static let shortestTitle = 2
    /// Longest title of a work in marks (4…12).
    static let longestTitle = 8
    /// Longest term in marks (2…6): “a ‘targeted employment area’”.
    static let longestTerm = 4
    /// Fewest words in marks that count as somebody’s words where nothing names a speaker (2…5): fewer are scare
    /// quotes.
    static let shortestFragment = 3
    /// How many blocks further a quotation without a speaker still belongs to whoever spoke last (0…2).
    static let mostBlocksOfSilence = 1
    /// Longest attribution that follows a shouted or asked quotation as a sentence of its own (8…40).
    static let longestAttribution = 24
}
