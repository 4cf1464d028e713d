/// Where annotations draw their lines.
enum AnnotationThresholds {
    /// Code points of context on either side of a quoted place: what Hypothesis stores, enough to tell repeated words
    /// apart in an article.
    static let contextLength = 32
    /// Bytes of an annotation file; a hundred times what the longest review of a passage has taken. Longer ones are
    /// refused unread.
    static let longestFile = 4_000_000
    /// Bytes of an export of another program: some ten thousand annotations.
    static let longestImport = 64_000_000
    /// How deep the values of a file may be nested: an annotation needs six levels, and recursion needs a bound.
    static let deepestNesting = 64
    /// The share of an earlier change's bytes that a later one has to have to take its place: less is a change beside
    /// it.
    static let overtakenShare = 0.5
    /// Characters of an id that people are shown: enough to be seen as one; git shows four at least, too.
    static let shortestID = 4
    /// Code points of somebody's words that an error repeats: it stays a sentence.
    static let longestExcerpt = 60
    /// Words of an old or new passage that a notice repeats; a longer one is cut. The longest sentence that a reader
    /// takes in at a glance.
    static let wordsInNotice = 30
    /// The share of a draft's words that a notice on the page must have to be the draft: desks word dates and frames
    /// anew.
    static let wordsOfNotice = 0.7
    /// Bytes at the start of a block in which a notice's opening words are looked for.
    static let noticeOpening = 80
    /// Bytes of a draft with which a block must open to be looked at as its notice: some three words.
    static let openingOfDraft = 16
    /// A changed passage of fewer words than this says little without those around it.
    static let bareWords = 3
    /// Words on either side that a bare passage is shown with, as far as no mark stands between.
    static let wordsAround = 2
    /// Words on either side of a change in the passage that a notice quotes: enough to know the place by.
    static let wordsOfContext = 4
    /// Words of a title, or of what a sentence begins with: “deputy chief executive officer”.
    static let wordsOfTitle = 4
    /// Tokens behind a number in which stands what befell those who are counted: “12 more people had been killed”.
    static let wordsToToll = 8
    /// The same in front of it: “killing at least 12”.
    static let wordsBeforeToll = 4
    /// Letters by which a misspelt name differs from the right one; more make another name.
    static let lettersOfSlip = 2
    /// Characters of each side of “10,000 → 12,000” where that stands for a change.
    static let labelLength = 40
    /// Bytes of the digest by which a form knows what it was drawn from.
    static let bytesOfState = 10
}
