internal import ArticleAnalysis
internal import ArticleDiff
package import ArticleStore

/// An article as editors work on it: its versions, what was said about them, and what is decided next.
///
/// Reads as the work on one article: walk its versions (``VersionWalk``), read what stands in its folder
/// (`annotations()`), find what changed (`write(_:between:and:by:at:)`), note something on a passage
/// (`note(_:on:of:by:at:)`), take over what other programs' users said (`importAnnotations(from:by:at:)`), decide
/// (`take(_:on:by:at:)`), and tell readers (`noticeSubjects(in:only:)`, `carrier(of:)`). Who acts and when is
/// passed in; whatever is written is one commit, decided again where somebody was faster.
///
/// Keeps what it has read, so each run of a program or request to one makes its own, on one thread.
package final class ReviewedArticle {
    /// Where its versions and annotations live.
    package let store: ArticleStore
    /// The way through its versions, which keeps what was read and compared.
    package let versions: VersionWalk

    /// An article of the store, which throws ``ReviewError/store(_:)`` where it has none of that id.
    package convenience init(_ article: ArticleID, in store: ArticleStore) throws(ReviewError) {
        try self.init(article, in: store, reading: TextReading())
    }

    /// Analyses and compares texts by `reading`.
    init(_ article: ArticleID, in store: ArticleStore, reading: TextReading) throws(ReviewError) {
        self.store = store
        versions = VersionWalk(
            try asking { () throws(StoreError) in try store.history(of: article) }, in: store, reading)
    }

    /// `<host>/<slug>`.
    package var id: ArticleID { versions.history.article }
}
