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
    /// Which article it is.
    package let article: ArticleID
    /// What the remote had and the store had not.
    package internal(set) var fetched = ExchangedCounts()
    /// What the store had and the remote had not.
    package internal(set) var pushed = ExchangedCounts()
    /// The annotations that both sides had changed, by path.
    package internal(set) var merged: [String] = []
    /// What the two sides decided differently; both opinions are kept.
    package internal(set) var disagreements: [Disagreement] = []
    /// The files that both sides had changed and that nobody can join: both are kept, by path.
    package internal(set) var keptTwice: [String] = []

    /// So many versions and reviews.
    package struct ExchangedCounts: Sendable, Hashable {
        /// Commits that stored a version.
        package internal(set) var versions = 0
        /// Commits that stored something else, but for those that only join two lines.
        package internal(set) var reviews = 0

        /// Whether nothing moved.
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
