import ArticleIndex
import ArticleStore
import Foundation

/// What stays the same however many articles stand in the store: each column but the first should not grow from row to
/// row, or by no more than the answer does.
///
/// `galley-bench stores [ARTICLES]`: stores of 100, 1,000 … up to so many articles (100,000 unless it is said) of two
/// short versions, written in bulk.
enum StoreGrowth {
    static let header = """
        | articles | versions imported a second | ms to snapshot | ms of one history | ms to index anew | \
        to see what moved, and list 10 | to find a name | to search | the queue |
        |---|---|---|---|---|---|---|---|---|
        """

    static func report(upTo most: Int) throws {
        print(header)
        var count = 100
        while count <= most {
            print(try row(count))
            count *= 10
        }
    }

    private static func row(_ count: Int) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "galley-bench-stores-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try ArticleStore.create(at: folder.path)
        let importing = try seconds { try fill(store, count) }
        let live = try (0..<20).map { try snapshot(number: $0 * count / 20, step: 3, into: store) }
        let article = try ArticleID(name(count / 2))
        let history = try spent { _ = try store.history(of: article) }
        let indexing = 1000 * (try seconds { try index(of: store).catchUp(text: true) })
        let cells = [Double(2 * count) / importing, median(live), history, indexing] + (try questions(store, count))
        return "| \(count) | " + cells.map { rounded($0, $0 < 10 ? 2 : 0) }.joined(separator: " | ") + " |"
    }

    /// Each by an index that is opened for it, as a command opens it, after one article moved.
    private static func questions(_ store: ArticleStore, _ count: Int) throws -> [Double] {
        var ten = ArticleQuestion()
        ten.limit = 10
        var search = SearchWords("\"quay \(count / 3)\"").map { SearchQuestion(words: $0) }
        search?.limit = 10
        let asked: [(ArticleIndex) throws -> Void] = [
            { _ = try $0.articles(ten) { _ in } }, { _ = try $0.article("ferry-\(count / 2)-") },
            { index in if let search { _ = try index.search(search) } }, { _ = try $0.queue(QueueQuestion()) },
        ]
        return try asked.enumerated().map { place, ask in
            _ = try snapshot(number: place * count / 5, step: 4, into: store)
            return try spent { try ask(index(of: store)) }
        }
    }

    private static func index(of store: ArticleStore) throws -> ArticleIndex {
        try ArticleIndex(of: store, at: Int64(Date().timeIntervalSince1970 * 1e9))
    }

    /// The median of five runs, in milliseconds.
    private static func spent(_ work: () throws -> Void) throws -> Double {
        1000 * median(try (0..<5).map { _ in try seconds(work) })
    }

    private static func name(_ number: Int) -> String { "bench\(number % 100).example/ferry-\(number)-" }

    private static func version(_ number: Int, step: Int) throws -> Snapshot {
        let text = "Ferry \(number) sails\n\nIt left quay \(number) with \(100 + step) people.\n\nNobody saw it go.\n"
        return Snapshot(
            article: try ArticleID(name(number)), text: text,
            retrieved: Timestamp(seconds: 1_700_000_000 + Int64(number + step * 100)), extractor: "galley-bench")
    }

    private static func fill(_ store: ArticleStore, _ count: Int) throws {
        let writer = try BulkWriter(into: store)
        for start in stride(from: 0, to: count, by: 1000) {
            let lines = try (start..<min(count, start + 1000)).flatMap { number in
                try [1, 2].map { try PreparedSnapshot(try version(number, step: $0)) }
            }
            _ = try writer.add(lines)
            if writer.isFull { try writer.commit() }
        }
        try writer.commit()
    }

    /// In milliseconds.
    private static func snapshot(number: Int, step: Int, into store: ArticleStore) throws -> Double {
        let version = try version(number, step: step)
        return 1000 * (try seconds { _ = try store.snapshot(version) })
    }
}
