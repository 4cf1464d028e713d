/// How long the index waits, and how much it takes at once.
enum IndexLimits {
    /// In milliseconds: how long one process waits for another that writes. One transaction takes some 100 ms.
    static let patience: Int32 = 30_000
    /// In nanoseconds: what changed so shortly before it was looked at may change again without looking different, since
    /// the clock of a file system ticks some 4 ms apart (git calls such entries racy).
    static let racyAge: Int64 = 100_000_000
    /// In bytes: what the index leaves free on the disk, some thousand versions.
    static let roomForVersions: Int64 = 32_000_000
    /// Articles that are read before they are written in one transaction.
    static let articlesAtOnce = 2_000
    /// The same where their texts are read: some 8 MB of them.
    static let textsAtOnce = 512
    /// Moved articles from which on threads read side by side: opening a store takes as long as reading some of them.
    static let worthThreads = 64
    /// Threads that read, at most.
    static let readers = 4
    /// Paragraphs that have the words, up to which all of them are put in order of time; beyond, the latest versions
    /// are asked one by one until there are enough that have them.
    static let sortedHits = 12_000
    /// Rows of other articles that may stand between two paragraphs which are asked for at once.
    static let gapInARun: Int64 = 64
    /// Texts that are analysed to answer one question: some seconds.
    static let analysedTexts = 1_000
    /// Texts that are kept while sister stories are compared.
    static let keptTexts = 64
    /// In bytes: shorter words tell little about a story.
    static let shortestRareWord = 4
    /// A word in more paragraphs of the store than that is no rare word.
    static let paragraphsOfRareWord: Int64 = 2_000
    /// The rarest words of an article, by which its sister stories are found.
    static let rareWords = 32
    /// Rare words that sister stories share: names of people and places of one event, mostly.
    static let sharedRareWords = 4
    /// Sister stories of an article that are read.
    static let sisters = 8
    /// Words around a hit that a snippet shows.
    static let snippetWords = 28
}
