internal import ArticleAnnotations

/// One annotation in the queue of all articles.
package struct QueueItem: Sendable {
    /// `<host>/<slug>`.
    package let article: String
    /// What waits; its versions are named by when they were seen.
    package let item: ReviewItem

    /// An annotation of that article.
    package init(article: String, item: ReviewItem) { (self.article, self.item) = (article, item) }

    /// How long the words stood that a change took away: from when the version with them was first seen to when the next
    /// one was. Nil for what is no change.
    package var minutesLive: Int? {
        let targets = item.annotation.targets
        guard item.annotation.change != nil, targets.count == 2 else { return nil }
        return max(0, targets[1].version.seen - targets[0].version.seen) / 60
    }

    /// Whom it was handed to, else who did something about it last; nil where nobody has.
    package var holder: String? { item.annotation.holder?.name }
}

/// An annotation in the queue of all articles as programs read it.
package struct QueueItemJSON: Encodable {
    let article: String
    let annotation: ItemJSON
    let minutesLive: Nullable<Int>
    let heldBy: Nullable<String>

    /// The item as JSON.
    package init(_ item: QueueItem) {
        (article, annotation) = (item.article, ItemJSON(item.item))
        (minutesLive, heldBy) = (Nullable(item.minutesLive), Nullable(item.holder))
    }
}
