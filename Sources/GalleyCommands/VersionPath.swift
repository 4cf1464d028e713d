internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleStore

/// The way through an article's versions: each analysed once, each two neighbours compared once, only as far as
/// somebody asks.
final class VersionPath {
    private let desk: AnnotationDesk
    private var analyses: [Int: ArticleAnalysis] = [:]
    private var crossings: [Int: Crossing] = [:]

    init(_ desk: AnnotationDesk) { self.desk = desk }

    /// Where a version stands among the article's; nil for one that this store does not have.
    func index(ofVersion commit: String) -> Int? {
        desk.history.versions.firstIndex { version in version.commits.contains { $0.hex == commit } }
    }

    func analysis(at index: Int) -> ArticleAnalysis {
        if let known = analyses[index] { return known }
        let version = desk.history.versions[index]
        let made = analyze(desk.text(version.commit.hex) ?? ArticleText(""), published: desk.published(version))
        analyses[index] = made
        return made
    }

    /// What became of a place by the time of a later version.
    func anchor(of range: TextRange, from start: Int, to end: Int) -> Anchor {
        guard start < end else { return .anchored(range) }
        var trail = Trail(range, from: crossing(from: start))
        for index in start..<end { trail.follow(crossing(from: index)) }
        return trail.anchor
    }

    /// What became of the place that an annotation was made on; nil where it has none that can be followed.
    func anchor(of annotation: Annotation, at end: Int) -> Anchor? {
        guard let target = annotation.targets.last, let start = index(ofVersion: target.version.id), start <= end,
            let place = try? range(of: target, in: analysis(at: start).text)
        else { return nil }
        return anchor(of: place, from: start, to: end)
    }

    private func crossing(from index: Int) -> Crossing {
        if let known = crossings[index] { return known }
        let made = Crossing(compare(analysis(at: index), analysis(at: index + 1)))
        crossings[index] = made
        return made
    }
}
