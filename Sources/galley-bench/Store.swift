import ArticleStore
import Foundation

/// Durable snapshots per second, and what reading one article's history costs beside all the others, as table rows.
///
/// Every snapshot is on the disk before the next one starts (fsync on), as a live archive writes them.
func storeRows(_ versions: [HistoryEntry]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(
        path: "galley-bench-store-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try ArticleStore.create(at: folder.path)
    var counts: [String: Int] = [:]
    let writing = try seconds { for version in versions { counts[try write(version, into: store), default: 0] += 1 } }
    guard let longest = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return [] }
    let article = try ArticleID(longest.key)
    let reading = try seconds { for _ in 0..<100 { _ = try store.history(of: article) } } / 100
    return [
        "| durable snapshots | \(versions.count) | \(rounded(Double(versions.count) / writing, 0)) a second |",
        "| one article's history | \(longest.value) versions of \(versions.count) | \(rounded(reading * 1000)) ms |",
    ]
}

/// Stores one version and says which article it went to.
private func write(_ version: HistoryEntry, into store: ArticleStore) throws -> String {
    let time = Timestamp(version.retrieved) ?? Timestamp(seconds: 0)
    let id = try ArticleID(version.article)
    _ = try store.snapshot(Snapshot(article: id, text: version.text, retrieved: time, extractor: "galley-bench"))
    return version.article
}

private func seconds(_ work: () throws -> Void) rethrows -> Double {
    let spent = try ContinuousClock().measure(work)
    return Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
}
