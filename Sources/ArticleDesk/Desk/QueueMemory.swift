internal import ArticleIndex
internal import ArticleReport
internal import ArticleStore
internal import Synchronization

/// What the queue's page need not make again: items, whose files never change, and counts, for a few seconds.
final class QueueMemory: Sendable {
    private let items: QueueItems
    private let known = Mutex<Known>(Known())

    private struct Known {
        /// By the ids of their files' contents.
        var items: [ObjectID: QueueItem] = [:]
        var counts: QueueCounts?
        /// From when the counts are, or somebody makes them anew.
        var counted: Int64 = 0
    }

    /// So many items are kept, some 10 kB each; then all go.
    private static let most = 2_000
    /// In nanoseconds: so old may counts be.
    private static let age: Int64 = 20_000_000_000

    init(_ store: ArticleStore) { items = QueueItems(store) }

    /// Nil for a file that is no annotation of ours.
    func item(_ entry: QueueEntry) throws(StoreError) -> QueueItem? {
        if let item = known.withLock({ $0.items[entry.content] }) { return item }
        let item = try items.item(entry)
        known.withLock { known in
            if known.items.count >= Self.most { known.items = [:] }
            known.items[entry.content] = item
        }
        return item
    }

    /// The counts as they are kept; where they are old one request makes them anew, and the others do not wait for it.
    func counts(at now: Int64, _ count: () throws(IndexError) -> QueueCounts) throws(IndexError) -> QueueCounts {
        let kept = known.withLock { known -> QueueCounts? in
            if now - known.counted < Self.age { return known.counts }
            known.counted = now
            return nil
        }
        if let kept { return kept }
        let counts = try count()
        known.withLock { $0.counts = counts }
        return counts
    }
}
