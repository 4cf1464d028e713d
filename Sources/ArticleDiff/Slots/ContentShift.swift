internal import ArticleAnalysis

/// The content words that an edit takes out of its row and brings into it.
///
/// A word that only moved inside the row, was inflected, or is repeated from the other half of a split sentence is neither.
struct ContentShift {
    let lost: [Token]
    let gained: [Token]

    /// The more telling of the two counts.
    var most: Int { max(lost.count, gained.count) }
    var isEmpty: Bool { lost.isEmpty && gained.isEmpty }

    init(_ edit: Edit, in versions: Versions) {
        let row = versions.tokens(of: versions.alignment[edit.row])
        let (before, after) = (Self.stems(row.old, versions.old), Self.stems(row.new, versions.new))
        lost = edit.old.content.filter { !after.contains(Stem.of(edit.old.bytes($0))) }
        gained = edit.new.content.filter { !before.contains(Stem.of(edit.new.bytes($0))) }
    }

    private static func stems(_ tokens: Range<Int>, _ side: Side) -> Set<WordID> { Set(tokens.map { Stem.of(side.slice($0)) }) }
}
