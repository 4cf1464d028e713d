internal import ArticleAnalysis
package import ArticleDiff
internal import ArticleStore

/// The versions of an article one after the other, the oldest first, each with what it changed.
///
/// Holds two pages at a time, whatever the number of versions.
package struct VersionSteps {
    private let walk: VersionWalk
    private var before: Page?
    private var next = 0

    fileprivate init(_ walk: VersionWalk) { self.walk = walk }

    /// The next version and what changed since the one before it, of which the first has none; nil behind the last.
    ///
    /// Throws `store` where the version cannot be read.
    package mutating func advance() throws(ReviewError) -> (version: VersionText, diff: ArticleDiff?)? {
        guard next < walk.history.versions.count else { return nil }
        let version = try walk.text(at: next)
        let page = try walk.cut(at: next, after: before)
        let diff = before.map { walk.compared($0, page) }
        (before, next) = (page, next + 1)
        return (version, diff)
    }
}

extension ReviewedArticle {
    /// The way from its first version to its latest.
    package var steps: VersionSteps { VersionSteps(versions) }
}
