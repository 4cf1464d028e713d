import ArticleIngest
import Foundation

/// Times how the article is found in pages, beside the peers that are installed.
///
/// `gzip -dc records.jsonl.gz | galley-bench pages [COUNT]`: one JSON object a line with `id` and `html`.
enum Pages {
    private struct Entry: Decodable {
        let id: String
        let html: String
    }

    static func report(limit: Int) {
        var pages: [String] = []
        while pages.count < limit, let line = readLine() {
            if let entry = try? JSONDecoder().decode(Entry.self, from: Data(line.utf8)) { pages.append(entry.html) }
        }
        let sizes = pages.map { Double($0.utf8.count) / 1000 }
        print("\(pages.count) pages, median \(rounded(median(sizes), 0)) kB\n")
        print("| the article of a page | median ms | 95 % ms | max ms | ms per 100 kB |\n|---|---|---|---|---|")
        let own = Timing(name: "**Galley**", samples: pages.map(time))
        for timing in [own] + timeExtractors(pages) { print(row(timing, sizes)) }
        print("\n| pages | kB a page | ms a page | ms per 100 kB | against the row above |\n|---|---|---|---|---|")
        growth(sizes, own.samples).forEach { print($0) }
    }

    private static func time(_ page: String) -> Double {
        let (bytes, clock) = (Array(page.utf8), ContinuousClock())
        return milliseconds(clock.measure { _ = try? ingest(bytes, contentType: "text/html; charset=utf-8") })
    }

    private static func milliseconds(_ duration: Duration) -> Double { duration / .milliseconds(1) }

    private static func row(_ timing: Timing, _ sizes: [Double]) -> String {
        let (sorted, size) = (timing.samples.sorted(), sizes.reduce(0, +))
        let cells = [
            median(sorted), percentile95(sorted), sorted.last ?? 0, timing.samples.reduce(0, +) / max(1, size) * 100,
        ]
        return "| \(timing.name) | \(cells.map { rounded($0) }.joined(separator: " | ")) |"
    }

    /// The pages by size, in four groups.
    private static func growth(_ sizes: [Double], _ samples: [Double]) -> [String] {
        let sorted = zip(sizes, samples).sorted { $0.0 < $1.0 }
        let length = max(1, (sorted.count + 3) / 4)
        var last: Double?
        return stride(from: 0, to: sorted.count, by: length).map { start in
            let group = sorted[start..<min(start + length, sorted.count)]
            let (size, time) = (group.reduce(0) { $0 + $1.0 }, group.reduce(0) { $0 + $1.1 })
            let each = time / max(1, size) * 100
            defer { last = each }
            let cells = [size / Double(group.count), time / Double(group.count), each].map { rounded($0) }
            return
                "| \(group.count) | \(cells.joined(separator: " | ")) | \(last.map { rounded(each / $0) + "×" } ?? "") |"
        }
    }
}
