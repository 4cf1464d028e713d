internal import ArticleIndex
internal import ArticleStore
private import Dispatch
internal import Synchronization

/// Indexes that are open, each with the pages that it read: who asks takes one, and puts it back.
///
/// The branches are looked at once for all who ask: again where the desk took a step since, which has to be seen by
/// whoever took it, else every second, for what commands do beside the desk.
final class IndexShelf: Sendable {
    private let store: ArticleStore
    private let state = Mutex<State>(State())
    /// Whoever looks at the branches; others wait for what he finds.
    private let looking = DispatchSemaphore(value: 1)

    private struct State {
        var free: [Kept] = []
        /// How many steps the desk took, and after how many the branches were looked at last.
        var steps = 0
        var seenSteps = -1
        /// In nanoseconds since 1970.
        var seen: Int64 = 0
    }

    /// An index is one thread's at a time: it is either on the shelf, where nobody asks it, or with one who asks.
    private struct Kept: @unchecked Sendable {
        let index: ArticleIndex
    }

    /// Each keeps up to 16 MB.
    private static let most = 4
    /// In nanoseconds.
    private static let age: Int64 = 1_000_000_000

    init(_ store: ArticleStore) { self.store = store }

    /// Something was written, and has to be seen from now on.
    func stepTaken() { state.withLock { $0.steps += 1 } }

    /// Asks an index that has caught up with the branches; `now` is in nanoseconds since 1970.
    func ask<Answer>(
        at now: Int64, _ question: (ArticleIndex) throws(IndexError) -> Answer
    ) throws(IndexError) -> Answer {
        let kept = state.withLock { $0.free.popLast() }
        let index = if let kept { kept.index } else { try ArticleIndex(of: store, at: now) }
        try catchUp(index, at: now)
        let answer = try question(index)
        state.withLock { state in
            // One in memory is not kept: a file may be writable again next time.
            if !index.isInMemory, state.free.count < Self.most { state.free.append(Kept(index: index)) }
        }
        return answer
    }

    /// Only the look at the branches is waited for, and not what somebody asks: that may take long.
    private func catchUp(_ index: ArticleIndex, at now: Int64) throws(IndexError) {
        // One in memory knows what it read itself, and nothing that another one did.
        if index.isInMemory { return index.refresh(at: now) }
        if isFresh(at: now) { return index.trustLastLook() }
        looking.wait()
        defer { looking.signal() }
        if isFresh(at: now) { return index.trustLastLook() }
        let steps = state.withLock { $0.steps }
        index.refresh(at: now)
        try index.catchUp(text: false)
        state.withLock { ($0.seenSteps, $0.seen) = (steps, now) }
    }

    private func isFresh(at now: Int64) -> Bool {
        state.withLock { $0.seenSteps == $0.steps && now - $0.seen < Self.age }
    }
}
