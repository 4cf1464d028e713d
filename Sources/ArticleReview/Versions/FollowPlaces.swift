package import ArticleAnalysis
package import ArticleAnnotations
internal import ArticleStore

extension VersionWalk {
    /// What became of a place by the time of a later version.
    ///
    /// The place is in UTF-8 offsets of the version at `start`; both versions go by their index, and `end` is not
    /// before `start`. Throws `store` where a version on the way cannot be read.
    package func anchor(of range: TextRange, from start: Int, to end: Int) throws(ReviewError) -> Anchor {
        followed(range, along: try crossings(from: start, to: end))
    }

    /// What became of the place that an annotation was made on; nil where its version is not here or a later one, or
    /// where it gives no position.
    ///
    /// Throws `store` where a version on the way cannot be read.
    package func anchor(of target: Target, at end: Int) throws(ReviewError) -> Anchor? {
        guard let start = index(ofVersion: target.version.id), start <= end else { return nil }
        let text = try text(at: start).text
        // A position that does not show the quoted words is told as a damaged file; there is nothing to follow.
        guard let place = (try? range(of: target, in: text)) ?? nil else { return nil }
        return try anchor(of: place, from: start, to: end)
    }
}

/// What became of a place at the end of a way; as it was where the way leads nowhere.
func followed(_ range: TextRange, along way: [Crossing]) -> Anchor {
    guard let first = way.first else { return .anchored(range) }
    var place = FollowedPlace(range, from: first)
    for crossing in way { place.follow(crossing) }
    return place.anchor
}
