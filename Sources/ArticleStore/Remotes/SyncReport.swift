/// What a sync did.
package struct SyncReport: Sendable {
    /// Those for which something moved, sorted by id.
    package internal(set) var articles: [SyncedArticle] = []
    /// How many articles were the same on both sides.
    package internal(set) var unchanged = 0
    /// Branches of the remote that hold no article; they were left alone.
    package internal(set) var passedOver: [String] = []
    /// Articles that could not be synced; the others were.
    package internal(set) var failures: [StoreError] = []
}

/// What moved for one article.
package struct SyncedArticle: Sendable {
    package let article: ArticleID
    package internal(set) var fetched = ExchangedCounts()
    package internal(set) var pushed = ExchangedCounts()
    /// The annotations that both sides had changed, by path.
    package internal(set) var merged: [String] = []
    package internal(set) var disagreements: [Disagreement] = []
    /// The files that both sides had changed and that nobody can join: both are kept, by path.
    package internal(set) var keptTwice: [String] = []

    /// So many versions and reviews.
    package struct ExchangedCounts: Sendable, Hashable {
        package internal(set) var versions = 0
        package internal(set) var reviews = 0

        package var isEmpty: Bool { versions == 0 && reviews == 0 }

        init() {}

        /// Counts what people did: a commit that only joins two lines is nobody's review.
        init(_ commits: [GitCommit], of article: ArticleID) {
            for commit in commits where commit.parents.count < 2 {
                if Version(commit, Trailers(of: commit.message), of: article) != nil {
                    versions += 1
                } else {
                    reviews += 1
                }
            }
        }
    }
}
