import ArticleIndex
import ArticleStore
import Foundation

/// What a store of all these versions costs to write, read, check and maintain, as table rows.
///
/// Every snapshot is on the disk before the next one starts (fsync on), as a live archive writes them.
func storeRows(_ versions: [HistoryEntry]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(
        path: "galley-bench-store-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try ArticleStore.create(at: folder.path)
    var counts: [String: Int] = [:]
    var times: [Double] = []
    for version in versions {
        times.append(1000 * (try seconds { counts[try write(version, into: store), default: 0] += 1 }))
    }
    guard let longest = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return [] }
    let article = try ArticleID(longest.key)
    let reading = try seconds { for _ in 0..<100 { _ = try store.history(of: article) } } / 100
    let rate = rounded(1000 * Double(versions.count) / times.reduce(0, +), 0)
    let spread =
        "median \(rounded(median(times))) ms, 95 % \(rounded(percentile95(times))) ms, max \(rounded(times.max() ?? 0)) ms"
    return [
        "| durable snapshots | \(versions.count) | \(rate) a second: \(spread) |",
        "| one article's history | \(longest.value) versions of \(versions.count) | \(rounded(reading * 1000)) ms |",
    ] + (try bulkRow(versions, beside: folder.path)) + fastImportRow(of: folder.path, versions.count)
        + (try indexRows(store, versions.count)) + (try careRows(store, versions.count))
}

/// The same versions as one import: hashed, packed, indexed, and the branches moved.
private func bulkRow(_ versions: [HistoryEntry], beside path: String) throws -> [String] {
    let folder = path + "-bulk"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try ArticleStore.create(at: folder)
    let spent = try seconds {
        let writer = try BulkWriter(into: store)
        _ = try writer.add(
            try concurrentMap(try versions.map(snapshot(of:))) { snapshot throws(StoreError) in
                try PreparedSnapshot(snapshot)
            })
        try writer.commit()
    }
    return ["| imported at once | \(versions.count) | \(rounded(Double(versions.count) / spent, 0)) a second |"]
}

/// An index that is not there, then one that is.
private func indexRows(_ store: ArticleStore, _ count: Int) throws -> [String] {
    func index() throws -> ArticleIndex {
        try ArticleIndex(of: store, at: Int64(Date().timeIntervalSince1970 * 1e9))
    }
    guard let words = SearchWords("the") else { return [] }
    let works: [(String, (ArticleIndex) throws -> Void)] = [
        ("listed, without an index before", { _ = try $0.articles(ArticleQuestion()) { _ in } }),
        ("listed", { _ = try $0.articles(ArticleQuestion()) { _ in } }),
        ("searched for the first time", { _ = try $0.search(SearchQuestion(words: words)) }),
        ("searched", { _ = try $0.search(SearchQuestion(words: words)) }),
    ]
    return try works.map { name, ask in
        "| \(name) | \(count) | \(rounded(1000 * (try seconds { try ask(index()) }))) ms |"
    }
}

private func fastImportRow(of store: String, _ count: Int) -> [String] {
    guard let seconds = timeFastImport(of: store) else { return [] }
    return [
        "| `git fast-import` of the same objects, a process | \(count) | \(rounded(Double(count) / seconds, 0)) a second |"
    ]
}

/// Single objects first, then packed ones.
private func careRows(_ store: ArticleStore, _ count: Int) throws -> [String] {
    func row(_ name: String, _ seconds: Double) -> String {
        "| \(name) | \(count) | \(rounded(seconds * 1000, 0)) ms, \(rounded(Double(count) / seconds, 0)) a second |"
    }
    let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
    var rows = [row("all versions read", try seconds { try readAll(of: store) })]
    rows.append(row("verified by one thread", try seconds { _ = try store.verify() }))
    rows.append(row("verified by two threads", try seconds { try store.note(try store.verify(threads: 2), at: now) }))
    rows.append(row("verified where nothing is new", try seconds { _ = try store.verify(.new) }))
    var report: MaintenanceReport?
    rows.append(row("maintained", try seconds { report = try store.maintain(at: now) }))
    guard let report else { return rows }
    let sizes = [report.before.bytes, report.after.bytes].map { rounded(Double($0) / 1e6, 1) + " MB" }
    rows.append(
        "| … objects with a file each | \(report.before.looseObjects) | \(sizes.joined(separator: " → ")) on the disk |"
    )
    rows.append(row("all versions read, packed", try seconds { try readAll(of: store) }))
    rows.append(row("verified by two threads, packed", try seconds { _ = try store.verify(threads: 2) }))
    return rows
}

private func readAll(of store: ArticleStore) throws {
    for article in try store.articleIDs() {
        for version in try store.versions(of: article) { _ = try store.read(version, withSource: false) }
    }
}

/// Stores one version and says which article it went to.
private func write(_ version: HistoryEntry, into store: ArticleStore) throws -> String {
    _ = try store.snapshot(try snapshot(of: version))
    return version.article
}

private func snapshot(of version: HistoryEntry) throws -> Snapshot {
    let time = Timestamp(version.retrieved) ?? Timestamp(seconds: 0)
    return Snapshot(
        article: try ArticleID(version.article), text: version.text, retrieved: time, extractor: "galley-bench")
}

func seconds(_ work: () throws -> Void) rethrows -> Double {
    let spent = try ContinuousClock().measure(work)
    return Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
}
