import ArticleStore
import Foundation

/// What one version costs in articles of 1 to 1,000 versions: each column should stay as it is from row to row.
enum HistoryGrowth {
    static let columns = [
        "ms to snapshot the next one", "ms to list, a version", "ms to read the latest", "ms to read all, a version",
        "ms to verify, a version",
    ]

    static func rows(_ versions: [HistoryEntry]) throws -> [String] {
        // One text, so that rows differ in nothing but their number.
        guard let text = versions.first(where: { $0.text.utf8.count > 5000 })?.text.prefix(6000) else { return [] }
        return try [1, 10, 100, 1000].map { count in
            let folder = FileManager.default.temporaryDirectory.appending(
                path: "galley-bench-history-\(ProcessInfo.processInfo.processIdentifier)")
            defer { try? FileManager.default.removeItem(at: folder) }
            let store = try ArticleStore.create(at: folder.path)
            let next = try grow(store, to: count, text)
            let cells = [next] + (try times(of: store, count))
            return "| \(count) | " + cells.map { rounded($0, 3) }.joined(separator: " | ") + " |"
        }
    }

    /// Milliseconds of the last snapshots, in the median.
    private static func grow(_ store: ArticleStore, to count: Int, _ text: Substring) throws -> Double {
        let article = try ArticleID("bench.example/history")
        let times = try (1...count).map { number in
            let snapshot = Snapshot(
                article: article, text: "\(text)\n\nVersion \(number).\n",
                retrieved: Timestamp(seconds: 1_700_000_000 + Int64(number)), extractor: "galley-bench")
            return 1000 * (try seconds { _ = try store.snapshot(snapshot) })
        }
        return median(Array(times.suffix(20)))
    }

    private static func times(of store: ArticleStore, _ count: Int) throws -> [Double] {
        let article = try ArticleID("bench.example/history")
        let versions = try store.versions(of: article)
        guard let latest = versions.last else { return [] }
        let works: [() throws -> Void] = [
            { _ = try store.versions(of: article) }, { _ = try store.read(latest) },
            { for version in versions { _ = try store.read(version) } }, { _ = try store.verify() },
        ]
        let spent = try works.map { work in 1000 * median(try (0..<5).map { _ in try seconds(work) }) }
        return zip(spent, [count, 1, count, count]).map { $0 / Double($1) }
    }
}
