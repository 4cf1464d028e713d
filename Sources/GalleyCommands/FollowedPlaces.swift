internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleStore

/// Where the places of annotations stand in a later version, followed from version to version.
struct FollowedPlaces {
    /// The versions before the last, by commit: which they are, and their places.
    private var starts: [String: (index: Int, places: CodePointPlaces)] = [:]
    private var crossings: [Crossing] = []

    /// Reads the versions from the first that one of the annotations stands in up to `last`; none where there is
    /// nothing to follow.
    init(of annotations: [Annotation], to last: Version, in history: History, _ store: ArticleStore) throws {
        let cited = Set(annotations.compactMap { $0.wordedTarget?.version.id })
        let earlier = history.versions.prefix { $0.commit != last.commit }.drop { !cited.contains($0.commit.hex) }
        guard !earlier.isEmpty else { return }
        var previous: ArticleAnalysis?
        for (index, version) in (Array(earlier) + [last]).enumerated() {
            let analysis = try ComparedSide.newer(version, in: store).analysis
            if let previous { crossings.append(Crossing(compare(previous, analysis))) }
            if version.commit != last.commit { starts[version.commit.hex] = (index, CodePointPlaces(analysis)) }
            previous = analysis
        }
    }

    /// Where the annotation's words stand in the last version; nil where that is not certain.
    func range(of annotation: Annotation) -> TextRange? {
        guard let target = annotation.wordedTarget, let start = starts[target.version.id],
            let range = start.places.range(of: target)
        else { return nil }
        let way = crossings[start.index...]
        var trail = Trail(range, from: crossings[start.index])
        for crossing in way { trail.follow(crossing) }
        return trail.anchor.range
    }
}
