import Foundation

/// Times Galley's phases on real histories beside the peers, in one run.
///
/// `gzip -dc posts.ndjson.gz | galley-bench [PAIRS] [--phases | --at-most RATIO]`: one JSON object a line with `article`,
/// `version` and `text`, versions in order. `--phases` leaves out the peers and the store, for a profiler that should
/// see Galley's own work alone. `--at-most` times the pairs and the peers alone, and exits with 1 where Galley takes
/// more than so many times as long as Python's difflib: a slip that makes it slower by its kind shows on any machine.
/// `galley-bench pace [PAIRS]` compares the pairs and times nothing: for a profiler, and to count instructions.
/// `galley-bench pages [COUNT]` reads pages instead, see ``Pages``.
/// `galley-bench stores [ARTICLES]` needs no histories: it fills stores of growing size.
@main
enum Bench {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let limit = arguments.compactMap { Int($0) }.first
        if arguments.first == "stores" { return try StoreGrowth.report(upTo: limit ?? 100_000) }
        if arguments.first == "pages" { return Pages.report(limit: limit ?? 280) }
        let versions = try readVersions()
        if arguments.first == "anchors" {
            return Anchors.report(versions, places: limit ?? 20, showing: Set(arguments))
        }
        let pairs = pickPairs(from: versions, limit: limit ?? 200)
        guard !pairs.isEmpty else {
            FileHandle.standardError.write(
                Data("galley-bench: no two versions of one article on standard input\n".utf8))
            exit(2)
        }
        if arguments.first == "pace" { return pairs.forEach(run) }
        let isAlone = CommandLine.arguments.contains("--phases")
        let timings = report(pairs, besidePeers: !isAlone)
        tellPeak()
        if isAlone { return }
        if let place = arguments.firstIndex(of: "--at-most"), let limit = arguments[(place + 1)...].first {
            return check(timings, limit)
        }
        print(
            "\n| pages | words a version | ms per pair | ms per 900 words | against the row above |\n|---|---|---|---|---|"
        )
        growth(pairs).forEach { print($0) }
        tellPeak()
        print("\n| hostile text, analysed | ms | twice as long | four times | growth |\n|---|---|---|---|---|")
        hostileRows().forEach { print($0) }
        print("\n| hostile pair, compared | ms | twice as long | four times | growth |\n|---|---|---|---|---|")
        hostilePairRows().forEach { print($0) }
        tellPeak()
        try reportStore(versions)
        tellPeak()
    }

    private static func reportStore(_ versions: [HistoryEntry]) throws {
        print("\n| store | of | |\n|---|---|---|")
        try storeRows(versions).forEach { print($0) }
        print("\n| versions of one article | " + HistoryGrowth.columns.joined(separator: " | ") + " |")
        print("|" + String(repeating: "---|", count: HistoryGrowth.columns.count + 1))
        try HistoryGrowth.rows(versions).forEach { print($0) }
    }

    /// Ends the process with 1 where the limit is passed, or cannot be told.
    private static func check(_ timings: [Timing], _ limit: String) {
        func sum(_ name: String) -> Double? { timings.first { $0.name.contains(name) }?.samples.reduce(0, +) }
        guard let own = sum("Galley"), let peer = sum("difflib"), let limit = Double(limit) else {
            FileHandle.standardError.write(
                Data("galley-bench: --at-most takes a number, and python3 to compare\n".utf8))
            exit(2)
        }
        print("\nGalley takes \(rounded(own / peer)) times as long as difflib; at most \(limit) is allowed")
        if own > peer * limit { exit(1) }
    }

    private static func report(_ pairs: [NeighbouringTexts], besidePeers: Bool) -> [Timing] {
        let words = pairs.map(\.words).sorted()
        print("\(pairs.count) pairs of consecutive versions, median \(words[words.count / 2]) words a version\n")
        print("| per pair | median ms | 95 % ms | max ms | ms per 900 words | against Galley |")
        print("|---|---|---|---|---|---|")
        let phases = timePhases(pairs)
        let whole = phases.last.map { median($0.samples) } ?? 1
        let timings = phases + (besidePeers ? timePeers(pairs) : [])
        for timing in timings { print(row(timing, pairs, whole)) }
        print("\nThe tagger: \(rounded(timeTagger(pairs) / 1e6)) million tokens a second")
        return timings
    }

    private static func row(_ timing: Timing, _ pairs: [NeighbouringTexts], _ whole: Double) -> String {
        let sorted = timing.samples.sorted()
        let words = pairs.reduce(0) { $0 + $1.words }
        let per900 = timing.samples.reduce(0, +) / Double(words) * 900
        let cells = [median(sorted), percentile95(sorted), sorted.last ?? 0, per900].map { rounded($0) }
        return "| \(timing.name) | \(cells.joined(separator: " | ")) | \(rounded(median(sorted) / whole))× |"
    }
}

/// Milliseconds per pair, one sample a pair.
struct Timing {
    let name: String
    let samples: [Double]
}

func median(_ samples: [Double]) -> Double {
    let sorted = samples.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
}

func percentile95(_ samples: [Double]) -> Double {
    let sorted = samples.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 95 / 100)]
}

/// Prints the most memory that the process had since this was asked last.
private func tellPeak() {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(separator: " ").compactMap { Double($0) }.first ?? 0
    print("\nPeak memory: \(rounded(kilobytes / 1000, 0)) MB, the histories themselves included")
    // 5 lets the kernel count anew (proc(5)).
    try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
}

func rounded(_ value: Double, _ places: Int = 2) -> String { String(format: "%.\(places)f", value) }

func milliseconds(_ work: () -> Void) -> Double {
    let spent = ContinuousClock().measure(work)
    return Double(spent.components.attoseconds) / 1e15 + Double(spent.components.seconds) * 1000
}
