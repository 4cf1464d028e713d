/// How much a report shows.
enum ReportThresholds {
    /// Columns; a narrower terminal gets lines of this width.
    static let narrowestTerminal = 30
    /// UTF-8 bytes of a sentence on either side of the words in question; two lines of a usual terminal.
    static let context = 150
    /// UTF-8 bytes from which a replaced stretch is shown word by word instead of as a whole.
    static let longReplacement = 40
    /// UTF-8 bytes of a whole statement that came or went.
    static let longestStatement = 400
    /// Changes of signs with one explanation from which on they take one line together.
    static let repeatedSigns = 3
    /// How many of a kind are named in the short form of a report.
    static let examples = 3
    /// Characters of such an example.
    static let exampleLength = 70
    /// From here on a spelled value is set in digits beside its words: “£1.2 million”, but not “nine hours”.
    static let largeFigure = 1000.0
    /// UTF-8 bytes between a figure and what it counts that are shown with both: “thousands of soldiers”.
    static let betweenFigureAndCounted = 4
    /// Words of an explanation's lead that say no more than the kind (“New”, “Taken out”).
    static let bareLead = 2
    /// Characters of the words that an annotation became, where they are told beside its label.
    static let laterWordsLength = 80
    /// Corrections without a notice that a report lists one by one.
    static let silentCorrections = 20
    /// Those of one article among them.
    static let silentPerArticle = 5
}
