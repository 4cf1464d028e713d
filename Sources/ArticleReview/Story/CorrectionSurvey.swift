package import ArticleStore
package import ArticleStory

/// What was corrected in some articles in some time.
package struct CorrectionSurvey: Sendable {
    package let table: CorrectionTable
    /// Why articles could not be read that are left out.
    package let unread: [ReviewError]

    /// Reads the articles that have a version of that time, each from its first version on, and compares those of that
    /// time with the ones before them; tells `progress` how many it has read.
    package init(
        of articles: [ArticleSummary], in store: ArticleStore, since start: Timestamp, until end: Timestamp,
        progress: (Int) -> Void = { _ in }
    ) {
        var (corrections, unread): ([Correction], [ReviewError]) = ([], [])
        var (read, versions) = (0, 0)
        for (number, article) in articles.enumerated() where article.latest.retrieved >= start {
            progress(number)
            do throws(ReviewError) {
                let found = try Self.corrections(of: article.article, in: store, since: start, until: end)
                corrections += found.corrections
                read += found.versions > 0 ? 1 : 0
                versions += found.versions
            } catch {
                unread.append(error)
            }
        }
        (table, self.unread) = (CorrectionTable(corrections, articles: read, versions: versions), unread)
    }

    private static func corrections(
        of id: ArticleID, in store: ArticleStore, since start: Timestamp, until end: Timestamp
    ) throws(ReviewError) -> (corrections: [Correction], versions: Int) {
        let article = try ReviewedArticle(id, in: store)
        let all = article.versions.history.versions
        let meant = all.indices.filter { all[$0].retrieved >= start && all[$0].retrieved < end }
        guard let first = meant.first, let last = meant.last else { return ([], 0) }
        let (times, numbers) = (all.map { Int($0.retrieved.seconds) }, all.map(\.number))
        let corrections = try article.revisions(from: max(first, 1), through: last).flatMap { revision in
            Correction.among(revision, of: id.description, desk: id.desk, times: times, numbers: numbers)
        }
        // Clocks of several desks may disagree with the order of the versions.
        return (corrections.filter { $0.seconds >= start.seconds && $0.seconds < end.seconds }, meant.count)
    }
}
