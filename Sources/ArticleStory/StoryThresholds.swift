/// What it takes to say that a fact goes on from one that stood before.
enum StoryThresholds {
    /// Share of the longer one's bytes, 0 to 1, that must have stayed for words in another sentence to be the same
    /// quotation or claim: less is a phrase that two statements have in common.
    static let keptShare = 0.3

    /// The same in what became of its sentence: a clause that was turned round keeps its subject at least.
    static let keptShareInRow = 0.15

    /// What it adds to the share of words that stayed, 0 to 1, that a sentence became the other: it decides between two
    /// that kept as much.
    static let sameRow = 0.1

    /// Share of the content words of the longer sentence, 0 to 1, from which a figure that comes back is the one that
    /// was lost: half of them stand in a sentence that was reworded, not in another about the same thing.
    static let returningLikeness = 0.5

    /// Lost figures of one unit that a new one is held against, the latest first; bounds the cost of a page that counts
    /// something else in each version.
    static let mostLost = 32

    /// Facts of one kind in what became of a sentence that an old one is held against; a table without stops may have
    /// thousands.
    static let mostCandidates = 16

    /// UTF-8 bytes of a sentence to either side of a fact that are kept with it: more than any sentence of news, less
    /// than a table without stops.
    static let sentenceAround = 1_000

    /// UTF-8 bytes from which a word tells what a sentence is about.
    static let contentWord = 4
}
