/// Every figure that a rule of this target depends on, in one place: what it counts, and why it is that.
enum Thresholds {
    // Text: cut-offs in bytes, so that no token is looked at more than once from afar.

    /// The longest clitic (“’re”, “’ve”, “n’t”) behind its apostrophe.
    static let longestClitic = 2
    /// The longest word that starts with an apostrophe (“’twould”), apostrophe included.
    static let longestElision = 12
    /// The longest abbreviation; the longest in the data has 8 letters.
    static let longestAbbreviation = 16
    /// The longest name before the `@` of a mail address (RFC 5321, section 4.5.3.1.1).
    static let longestMailName = 64
    /// The longest name of a host (RFC 1035, section 2.3.4).
    static let longestHost = 255

    // Blocks: lengths of lines in bytes, of phrases in words, measured on pages of a dozen publishers.

    /// A line in bold longer than this is a paragraph.
    static let longestHeading = 120
    /// A line longer than this is no furniture but for its credit.
    static let longestFurniture = 120
    /// A line with more words is no furniture by its phrase.
    static let mostFurnitureWords = 12
    /// Words of a counter or clock of the page: “Last updated 2 hours 5 minutes ago”, “1,204 views”.
    static let mostCounterWords = 8
    /// How far from the end of a line its photo credit may open.
    static let longestCredit = 120
    /// The first bytes of a line in which the sign of a credit (“Photo”) is looked for, and those in which its colon is.
    static let creditOpening = 48
    static let creditColon = 24
    /// Words of a credit that are looked at.
    static let mostCreditWords = 24
    /// A line with more words is no date.
    static let mostDateWords = 12
    /// A byline has so many words, “By” included.
    static let bylineWords = 2...10
    /// A line with the temperature of the day has no more bytes.
    static let longestTemperature = 12
    /// Words in one phrase of page furniture.
    static let longestPagePhrase = 16
    /// Text is wrapped at 72 to 100 bytes, seldom at 120: a longer line is a paragraph.
    static let longestWrappedLine = 160
    /// A headline has so many words at least; kickers and cities have fewer.
    static let fewestHeadlineWords = 4
    static let mostHeadlineWords = 30
    static let mostCrossheadWords = 8
    /// A line between the headline and the first paragraph that has fewer words is a kicker or a label.
    static let fewestStandfirstWords = 4
    /// A paragraph has so many words at least, and ends with a stop.
    static let fewestParagraphWords = 8

    // Sentences: cut-offs in tokens.

    /// The most quotation marks and brackets between two sentences.
    static let mostClosers = 8
    /// The longest footnote mark (“[1, 3, 7 – 9]”), brackets included.
    static let longestNote = 12
    /// The longest name between a quoted question and its verb of saying.
    static let longestSpeaker = 5
    /// The longest time or place before a sentence proper (“At about 6 a.m.”).
    static let longestFronting = 5

    // Tagging: part of what the weights were trained on, so a change needs a new training.

    /// The fewest bytes of a word whose case says something about its sentence: shorter ones are small even in
    /// headlines.
    static let longWord = 4
    /// The tenths of a sentence's long words that have a capital in title case.
    static let titleCaseTenths = 7
}
