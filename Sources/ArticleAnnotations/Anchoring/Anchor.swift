package import ArticleAnalysis
package import ArticleDiff

/// What became of a place of an older version in a newer one; the ranges are those of the newer text.
package enum Anchor: Sendable, Hashable {
    /// The same words stand in the same order of sentences.
    case anchored(TextRange)
    /// The same words stand elsewhere, with their sentence or as a phrase that moved.
    case moved(TextRange)
    /// Other words stand in their place.
    case changed(TextRange)
    /// It is one of these places, or it is gone; in order of the text, at least one.
    case ambiguous([TextRange])
    /// It is gone; near it stood what is left of its sentence, or else the nearest sentence that was kept. Empty where
    /// nothing was.
    case orphaned(near: TextRange)

    /// Where it stands; nil where that is not known.
    package var range: TextRange? {
        switch self {
        case .anchored(let range), .moved(let range), .changed(let range): range
        case .ambiguous, .orphaned: nil
        }
    }
}

/// Follows a place of the old version into the new one; many places are better followed by one ``Crossing``.
package func follow(_ range: TextRange, through diff: ArticleDiff) -> Anchor { Crossing(diff).follow(range) }
