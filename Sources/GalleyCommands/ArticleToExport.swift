internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleStore

/// An article out of the store, as the exports want it.
struct ArticleToExport {
    let exported: ExportedArticle
    /// A sentence for each annotation file that cannot be read.
    let faults: [String]
    private let history: History
    private let store: ArticleStore
    /// The latest version, or the one that was named with the article.
    private let last: Version

    init(_ name: String, in store: ArticleStore) throws {
        let reference = ArticleReference(name)
        let history = try store.history(of: try store.article(reference.article))
        let annotations = try StoredAnnotations(of: history.article, in: store)
        last = try history.version(reference.version ?? .latest)
        let record = try store.read(last).record
        var exported = ExportedArticle(
            id: history.article.description, versions: history.versions.map(ExportedVersion.init),
            annotations: annotations.own,
            foreign: annotations.foreign.map(\.document))
        (exported.headline, exported.byline, exported.url) = (record.headline, record.byline, record.url)
        (exported.published, exported.modified, exported.language) = (
            record.published, record.modified, record.language
        )
        (self.exported, faults, self.history, self.store) = (exported, annotations.faults, history, store)
    }

    /// Every version that an annotation stands in, by its commit.
    func annotatedTexts() throws -> [String: ArticleAnalysis] {
        let cited = Set(exported.annotations.flatMap(\.targets).map(\.version.id))
        var texts: [String: ArticleAnalysis] = [:]
        for version in history.versions {
            for commit in version.commits.map(\.hex) where cited.contains(commit) {
                texts[commit] = try ComparedSide.newer(version, in: store).analysis
            }
        }
        return texts
    }

    /// What changed between the versions that were named, else between the first and the last, with what was said about
    /// it.
    func review(_ names: [String]) throws -> (ReviewedDiff, ReportHeading) {
        let (first, last) = try versions(names)
        let (old, new) = (try ComparedSide.older(first, in: store), try ComparedSide.newer(last, in: store))
        let spoken = exported.annotations.filter(\.isSpoken)
        let followed = try FollowedPlaces(of: spoken, to: last, in: history, store)
        let review = ReviewedDiff(
            compare(old.analysis, new.analysis), of: exported, old: ExportedVersion(first), new: ExportedVersion(last),
            follow: followed.range)
        let heading = ReportHeading(
            headline: new.headline ?? exported.id, article: new.headline == nil ? nil : exported.id, old: old.label,
            new: new.label)
        return (review, heading)
    }

    private func versions(_ names: [String]) throws -> (Version, Version) {
        if names.count > 1, let pair = try VersionPair(names, in: store) { return (pair.old, pair.new) }
        return (try history.version(.number(1)), last)
    }
}

extension ExportedVersion {
    fileprivate init(_ version: Version) {
        self.init(number: version.number, cited: AnnotatedVersion(version), author: version.author.name)
    }
}
