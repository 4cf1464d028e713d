internal import ArticleAnalysis

/// The content words that an edit takes out of its row and brings into it.
///
/// A word that only moved inside the row, was inflected, or is repeated from the other half of a split sentence is neither.
struct ContentShift {
    let lost: [Token]
    let gained: [Token]

    /// The more telling of the two counts.
    var most: Int { max(lost.count, gained.count) }
    /// Whether so much came or went that it is another claim.
    ///
    /// A phrase that only came or went (“with the help of the army”) weighs more than one that took another's place.
    let isClaim: Bool
    var isEmpty: Bool { lost.isEmpty && gained.isEmpty }

    init(_ edit: Edit, in versions: Versions) {
        let row = versions.tokens(of: versions.alignment[edit.row])
        let (before, after) = (Self.stems(row.old, versions.old), Self.stems(row.new, versions.new))
        lost = edit.old.content.filter { !after.contains(Stem.of(edit.old.bytes($0))) }
        gained = edit.new.content.filter { !before.contains(Stem.of(edit.new.bytes($0))) }
        let most = max(lost.count, gained.count)
        let isPhrase = !edit.isReplacement && max(edit.old.words.count, edit.new.words.count) >= ChangeThresholds.wordsOfPhrase
        isClaim = most >= (isPhrase ? ChangeThresholds.contentWordsOfPhrase : ChangeThresholds.contentWordsOfClaim)
    }

    private static func stems(_ tokens: Range<Int>, _ side: Side) -> Set<WordID> { Set(tokens.map { Stem.of(side.slice($0)) }) }
}
