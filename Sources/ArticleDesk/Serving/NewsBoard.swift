internal import ArticleReport
private import Dispatch
internal import Synchronization

/// What was done a moment ago, for everybody who looks on: whoever reads waits for the next item.
///
/// The last few items are kept, so that a line that broke goes on where it was (HTML, 9.2.4 “Last-Event-ID”). Safe to
/// use from several threads at once.
package final class NewsBoard: Sendable {
    private let state = Mutex<State>(State())

    private struct State {
        /// The latest items, the oldest first.
        var items: [(number: Int, text: String)] = []
        var next = 1
        /// Whoever waits, by a number.
        var readers: [Int: DispatchSemaphore] = [:]
        var nextReader = 0
        var isOver = false
    }

    /// So many items are kept, and so many may read at once.
    private static let (mostItems, mostReaders) = (200, 200)

    package init() {}

    /// Tells everybody who reads.
    package func tell(_ news: DeskNews) {
        guard let text = try? ContractJSON.encode(news) else { return }
        state.withLock { state in
            state.items.append((state.next, text))
            state.next += 1
            if state.items.count > Self.mostItems { state.items.removeFirst() }
            for reader in state.readers.values { reader.signal() }
        }
    }

    /// Lets everybody go.
    package func end() {
        state.withLock { state in
            state.isOver = true
            for reader in state.readers.values { reader.signal() }
        }
    }

    /// Somebody who reads on behind the item of that number, or from now on; nil where too many do.
    func reader(behind number: Int?) -> NewsReader? {
        state.withLock { state in
            guard state.readers.count < Self.mostReaders, !state.isOver else { return nil }
            let bell = DispatchSemaphore(value: 0)
            state.nextReader += 1
            state.readers[state.nextReader] = bell
            // A number that was not given yet is of an earlier run of the desk: all of this run is news.
            let behind = number.map { $0 < state.next ? $0 : 0 } ?? state.next - 1
            return NewsReader(self, number: state.nextReader, bell, behind: behind)
        }
    }

    fileprivate func leave(_ reader: Int) { state.withLock { _ = $0.readers.removeValue(forKey: reader) } }

    /// The items behind a number; nil where the board is closed.
    fileprivate func items(behind number: Int) -> [(number: Int, text: String)]? {
        state.withLock { state in state.isOver ? nil : state.items.filter { $0.number > number } }
    }
}

/// One line to a browser: the bytes that are to be sent, as they come.
///
/// For one thread.
final class NewsReader {
    private let board: NewsBoard
    private let number: Int
    private let bell: DispatchSemaphore
    private var last: Int
    private var waiting: ArraySlice<UInt8>

    /// In seconds: so often something is sent, by which it is noticed that nobody listens any more.
    private static let heartbeat = 15

    fileprivate init(_ board: NewsBoard, number: Int, _ bell: DispatchSemaphore, behind last: Int) {
        (self.board, self.number, self.bell, self.last) = (board, number, bell, last)
        // Browsers wait some seconds before they ask again; a comment opens the line at once.
        waiting = ArraySlice("retry: 3000\n: the desk\n\n".utf8)
    }

    deinit { board.leave(number) }

    /// At most so many bytes, once there are some; nil where there will be no more.
    func next(atMost count: Int) -> ArraySlice<UInt8>? {
        if waiting.isEmpty {
            guard let items = board.items(behind: last) else { return nil }
            if items.isEmpty { _ = bell.wait(timeout: .now() + .seconds(Self.heartbeat)) }
            guard let news = items.isEmpty ? board.items(behind: last) : items else { return nil }
            last = news.last?.number ?? last
            let text =
                news.isEmpty ? ": still here\n\n" : news.map { "id: \($0.number)\ndata: \($0.text)\n\n" }.joined()
            waiting = ArraySlice(text.utf8)
        }
        let piece = waiting.prefix(count)
        waiting = waiting.dropFirst(count)
        return piece
    }
}
