internal import ArticleAnalysis

/// The content words that an edit takes out of its row and brings into it.
///
/// A word that only moved inside the row, was inflected, or is repeated from the other half of a split sentence is neither.
struct ContentShift {
    let lost: [Token]
    let gained: [Token]
    /// Whether so much came or went that it is another claim.
    ///
    /// A phrase that only came or went (“with the help of the army”) weighs more than one that took another's place.
    let isClaim: Bool

    /// The more telling of the two counts.
    var most: Int { max(lost.count, gained.count) }
    var isEmpty: Bool { lost.isEmpty && gained.isEmpty }

    init(_ edit: Edit) {
        lost = edit.old.content.filter { !edit.sentence.newStems.contains(Stem.of(edit.old.bytes($0))) }
        gained = edit.new.content.filter { !edit.sentence.oldStems.contains(Stem.of(edit.new.bytes($0))) }
        let isPhrase = !edit.isReplacement && max(edit.old.words.count, edit.new.words.count) >= ChangeThresholds.wordsOfPhrase
        isClaim = max(lost.count, gained.count) >= (isPhrase ? ChangeThresholds.contentWordsOfPhrase : ChangeThresholds.contentWordsOfClaim)
    }
}
