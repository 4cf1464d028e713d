/// What it takes to call two sentences the same, and where the search for counterparts stops.
///
/// The worst case, with n sentences and w words on both sides: exact pairs take n log n, and
/// ``PatchThresholds/deepestSearch`` steps a sentence where sentences repeat; finding candidates ``commonWord`` steps a
/// word; likeness is asked of ``candidates`` + 2 · ``neighbours`` + 1 pairs a sentence, each at the cost of its words;
/// a choice among competitors ``largestGroup``² steps a sentence; splits ``mostParts`` rounds over the sentences. All
/// in all n log n + w, times these bounds.
enum AlignmentThresholds {
    // Likeness, from 0 to 1, chosen on one half of professional revisions and paraphrased news sentences and checked on
    // the other; both curves are flat for 0.05 to either side.

    /// So alike are two sentences that belong together wherever they stand.
    static let sure = 0.52

    /// So alike must two sentences be that stand between the same neighbours.
    static let weak = 0.26

    /// So alike must two sentences be, wherever they stand, in texts whose order says nothing.
    static let unordered = 0.30

    /// Share of the surely paired text that keeps its order: below it, the order of the two texts says nothing.
    /// BothSides of an article keep nearly all of it; of three sentences in random order, two thirds stay on average.
    static let trustedOrder = 0.8

    /// Bytes. Words that begin alike for so long are taken for forms of one word.
    static let stemLength = 5

    // Phrases that moved: how many words that stand once in each text must have gone the same way, and the bytes from
    // which a word tells anything.
    static let movedWords = 2
    static let tellingLength = 4

    // Splits and mergers, as shares of the weight of words.

    /// So much of a further part must come from the whole, beyond what the other parts cover.
    static let partFromWhole = 0.28

    /// So much of the whole must a further part bring.
    static let wholeFromPart = 0.06

    /// So much of the whole, and of what the other parts leave out of it, is brought by a further part that says much
    /// besides.
    static let muchOfWhole = 0.15
    static let mostOfRemainder = 0.6

    /// Sentences. More parts than these are not looked for.
    static let mostParts = 4

    // Bounds of the search.

    /// Words. A repeated sentence that left its place must have at least so many to be paired (“Read more.” stands
    /// everywhere).
    static let movedRepeatWords = 4

    /// Sentences. A word that stands in more of them finds no candidates.
    static let commonWord = 40

    /// Candidates for one sentence: the best by shared words, and neighbours in the same gap to either side.
    static let candidates = 10
    static let neighbours = 3

    /// Sentences on the longer side of a group of competing candidates that is still solved exactly; the cost is its
    /// cube.
    static let largestGroup = 96
}
