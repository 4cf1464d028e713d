/// What it takes to say where annotated words stand in another version, and where the search for rivals stops.
enum AnchoringThresholds {
    /// Likeness of a row, 0 to 1, from which words that were replaced whole are told to have become those in their
    /// place: where the alignment calls sentences the same wherever they stand. Below it they are lost.
    static let trustedRow = 0.52

    /// Words to either side that are held against each other where equal words stand in one row: more than a phrase of
    /// news repeats.
    static let wordsOfContext = 8

    /// Words to either side that prove which of some candidates was annotated: four and four stand twice in a text only
    /// where a passage does.
    static let wordsOfProof = 4

    /// Words to either side that are held against each other where equal words stand anywhere in two versions: more
    /// than a paragraph's worth, so that the copy of a sentence in a box is told from the sentence among its
    /// neighbours.
    static let wordsAround = 40

    /// Sentences to either side that are held against each other where a sentence stands more than once: more than a
    /// repeated passage has.
    static let sentencesOfContext = 12

    /// Sentences by which a place must be ahead of its rival on both sides: one may be chance, such as a heading or a
    /// line that stands everywhere.
    static let marginOfSentences = 2

    /// Copies of one sentence beyond which nobody tells them apart; bounds the cost of a page of equal lines.
    static let mostCopies = 64

    /// Places of a text that are held against one, beyond which the words around it are not asked: “the” in a text of
    /// 20,000 words stands so often.
    static let mostPlaces = 1_024

    /// Places that an ambiguous one is told to be at most.
    static let mostCandidates = 16
}
