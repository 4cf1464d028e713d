extension Thresholds {
    // Findings

    /// So many unknown small words may stand in any English sentence, and more if they are less than three in ten.
    static let unknownInEnglish = 2
    static let knownTenthsInEnglish = 7
    /// The shortest word, in bytes, that is looked up, and what two letters are taken for without looking.
    static let shortestChecked = 3
    /// The shortest word in which one wrong letter is held against known parts or a compound.
    static let shortestSlip = 4
    /// The shortest word that is a slip for a name; the shortest capitalized one; the shortest one in which another error
    /// than a swap counts.
    static let shortestSlipForName = 6
    static let shortestSlipOfName = 5
    static let shortestWrongName = 8
    /// The shortest name that is compared with others, and the shortest in which any one error counts.
    static let shortestComparedName = 4
    static let shortestDoubtfulName = 6
    /// No more spelling searches an article: what is left then is no prose.
    static let searchesPerArticle = 60
    /// A word that stands more often than that is meant.
    static let repeatsOfSlip = 2
    /// Least frequency (Zipf × 10) of a word that an unknown one gives when two letters are swapped or one is doubled:
    /// any that is offered.
    static let smallError = 0
    /// Least frequency of a word that is one error away from an unknown one.
    static let oneError = 27
    /// The same in a word of three or four letters.
    static let oneErrorInShortWord = 40
    /// The same for two errors in a word of seven letters or more.
    static let twoErrors = 34
    /// The same for two errors, or for one in the first letter, in a shorter word.
    static let twoErrorsInShortWord = 45
    /// A name above this frequency may well be written small on purpose.
    static let rareNameWrittenSmall = 32
    /// What every reader meets daily (“until”, “which”).
    static let commonWord = 50
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
    /// Smaller numbers count too many different things.
    static let leastRival = 10.0
    /// Four digits in this range are years, not figures.
    static let rivalYears = 1900.0...2100.0
    /// Figures further apart than that count different things.
    static let rivalRatio = 1.5
    /// The largest share by which a figure is rounded.
    static let rounding = 0.05
    /// How many telling words two sentences must share, beside what is counted, to be about one event.
    static let sharedWords = 2
    /// A word is telling below this frequency (Zipf × 10).
    static let tellingWord = 58
    /// How many figures of an article are compared with one another.
    static let rivalFigures = 300
    /// A longer sentence, in tokens, is a list or no prose: its figures are let be.
    static let longestRivalSentence = 200
    /// How many paragraphs a quotation may run on before it is taken for one that was never closed.
    static let longestQuotation = 6

    // Dates, figures and ages that the text itself contradicts

    /// A leap year, for a 29 February without a year.
    static let leapYear = 2024
    /// Years in which every country dates by one calendar: Greece was the last to change, in 1923.
    static let yearsOfOneCalendar = 1924..<2200
    /// Days from the day of publication within which a date without a year is of the nearest year. 30…60: anniversaries
    /// are told from further off.
    static let nearDays = 45
    /// The years that news speaks of, for a year with a figure too many.
    static let yearsOfNews = 1900..<2100
    /// The longest ordinal whose ending is checked: longer ones are numbers of things.
    static let mostOrdinalDigits = 7
    /// Tokens between the two figures of “from 200 cases in 2019 to 250”. 4…8.
    static let pairReach = 6
    /// Tokens between a percentage and its pair of figures, and between a list and its total. 3…6.
    static let jointReach = 5
    /// Below this a figure in digits is taken for exact.
    static let leastRounded = 100.0
    /// How far a percentage may be off by rounding, in points; and one that ends in 0. 0.5…2 and 2…5.
    static let percentSlack = 1.5
    static let roundPercentSlack = 4.0
    /// How far two rounded shares of one whole may exceed it, in points. 1…2.
    static let sumSlack = 1.0
    /// Tokens behind a share in which its side (“against”) is looked for. 3…6.
    static let sideReach = 4
    /// Tokens from “born” to the year, and from a death to the age. 6…10 and 8…14.
    static let birthReach = 9
    static let deathReach = 12

    // Words and names

    /// Words of a phrase that is set twice. Longer ones are refrains.
    static let doubledPhrase = 2...6
    /// How near, in tokens, a word that speaks of a name's other form may stand. 4…8.
    static let renamingReach = 6
    /// The shortest surname, in bytes, that is held against another.
    static let shortestSurname = 5
    /// The longest stretch of template or code, in bytes.
    static let longestCode = 4000
}
