internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

/// An article out of the store, as the exports want it.
struct ArticleToExport {
    let exported: ExportedArticle
    /// A sentence for each annotation file that cannot be read.
    let faults: [String]
    private let article: ReviewedArticle
    private let store: ArticleStore
    /// The latest version, or the one that was named with the article.
    private let last: Version

    init(_ name: String, in store: ArticleStore) throws {
        let reference = ArticleReference(name)
        let article = try ReviewedArticle(try store.named(reference.article), in: store)
        let (history, standing) = (article.versions.history, try article.annotations())
        last = try history.version(reference.version ?? .latest)
        let record = try article.versions.text(at: try article.versions.index(of: last)).record
        var exported = ExportedArticle(
            id: history.article.description, versions: history.versions.map(ExportedVersion.init),
            annotations: standing.inOrder, foreign: standing.files.foreign.map(\.document))
        (exported.headline, exported.byline, exported.url) = (record.headline, record.byline, record.url)
        (exported.published, exported.modified, exported.language) = (
            record.published, record.modified, record.language
        )
        (self.exported, faults, self.article, self.store) = (exported, Terminal.trouble(standing), article, store)
    }

    /// Every version that an annotation stands in, by its commit.
    func annotatedTexts() throws -> [String: ArticleAnalysis] {
        let cited = Set(exported.annotations.flatMap(\.targets).map(\.version.id))
        var texts: [String: ArticleAnalysis] = [:]
        for (index, version) in article.versions.history.versions.enumerated() {
            for commit in version.commits.map(\.hex) where cited.contains(commit) {
                texts[commit] = try article.versions.analysis(at: index)
            }
        }
        return texts
    }

    /// What changed between the versions that were named, else between the first and the last, with what was said about
    /// it.
    func review(_ names: [String]) throws -> (ReviewedDiff, ReportHeading) {
        let (first, last) = try versions(names)
        let (start, end) = (try article.versions.index(of: first), try article.versions.index(of: last))
        let review = ReviewedDiff(
            try article.versions.diff(from: start, to: end), of: exported, old: ExportedVersion(first),
            new: ExportedVersion(last), places: try followed(to: end))
        let headline = try article.versions.text(at: end).record.headline
        let heading = ReportHeading(
            headline: headline ?? exported.id, article: headline == nil ? nil : exported.id,
            old: VersionLabel(first, seen: first.lastSeen), new: VersionLabel(last, seen: last.retrieved))
        return (review, heading)
    }

    /// Where the words of what people said about earlier versions stand in a later one, where that is certain.
    private func followed(to end: Int) throws -> [UniqueID: TextRange] {
        var places: [UniqueID: TextRange] = [:]
        for annotation in exported.annotations where annotation.isSpoken {
            guard let target = annotation.wordedTarget,
                let start = article.versions.index(ofVersion: target.version.id),
                start < end
            else { continue }
            places[annotation.id] = try article.versions.anchor(of: target, at: end)?.range
        }
        return places
    }

    private func versions(_ names: [String]) throws -> (Version, Version) {
        if names.count > 1, let pair = try VersionPair(names, in: store) { return (pair.old, pair.new) }
        return (try article.versions.history.version(.number(1)), last)
    }
}

extension ExportedVersion {
    fileprivate init(_ version: Version) {
        self.init(number: version.number, cited: AnnotatedVersion(version), author: version.author.name)
    }
}
