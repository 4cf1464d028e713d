import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import Foundation
import TestSupport

/// Follows planted places through every later version of every history: what became of them, and what an independent
/// oracle calls wrong.
///
/// `gzip -dc posts.ndjson.gz | galley-bench anchors [PLACES] [wrong] [missed] …`: so many places a version; what is
/// named is shown.
enum Anchors {
    static func report(_ versions: [HistoryEntry], places: Int, showing: Set<String>) {
        var tally = AnchorTally(showing: showing)
        for (index, history) in histories(versions).enumerated() {
            tally.follow(history, places: places, seed: UInt64(index))
        }
        tally.table.forEach { print($0) }
        print("")
        var edits = KnownEditTally(isShowing: showing.contains("wrong"))
        for (index, version) in versions.enumerated() {
            edits.edit(ArticleText(version.text), places: places, seed: UInt64(index))
        }
        edits.table.forEach { print($0) }
    }

    private static func histories(_ versions: [HistoryEntry]) -> [[HistoryEntry]] {
        var found: [[HistoryEntry]] = []
        for version in versions {
            if found.last?.last?.article == version.article {
                found[found.count - 1].append(version)
            } else {
                found.append([version])
            }
        }
        return found
    }
}

private struct AnchorTally {
    let showing: Set<String>
    private var counts: [String: Int] = [:]
    /// What is followed just now, for the flaws that are shown.
    private var (article, way) = ("", "")
    private var (articles, planted, versions, missed) = (0, 0, 0, 0)
    private var (preparing, following) = (0.0, 0.0)

    init(showing: Set<String>) { self.showing = showing }

    mutating func follow(_ history: [HistoryEntry], places: Int, seed: UInt64) {
        article = history[0].article
        var pages: [Page] = []
        for version in history { pages.append(cut(ArticleText(version.text), after: pages.last)) }
        let diffs = pages.adjacentPairs().map { compare($0, $1) }
        var crossings: [Crossing] = []
        preparing += milliseconds { crossings = diffs.map { Crossing($0) } }
        let lists = pages.map { WordList($0.text) }
        (articles, versions) = (articles + 1, versions + history.count)
        for first in crossings.indices {
            var plants = PlantedPlaces(in: lists[first], seed: seed << 16 | UInt64(first))
            let ranges = plants.places(places)
            planted += ranges.count
            follow(ranges, crossings[first...], lists)
        }
    }

    private mutating func follow(_ ranges: [TextRange], _ crossings: ArraySlice<Crossing>, _ lists: [WordList]) {
        guard let first = crossings.first else { return }
        var followed = ranges.map { FollowedPlace($0, from: first) }
        for (step, crossing) in zip(crossings.indices, crossings) {
            following += milliseconds { for index in followed.indices { followed[index].follow(crossing) } }
            way = "version \(crossings.startIndex + 1) to \(step + 2)"
            let oracle = AnchorOracle(lists[crossings.startIndex], lists[step + 1])
            for (range, place) in zip(ranges, followed) {
                count(place.anchor, of: range, oracle, lists[crossings.startIndex], lists[step + 1])
            }
        }
    }

    private mutating func count(
        _ anchor: Anchor, of range: TextRange, _ oracle: AnchorOracle, _ old: WordList, _ new: WordList
    ) {
        let name = galley_bench.name(anchor)
        counts[name, default: 0] += 1
        if case .ambiguous(let places) = anchor, showing.contains(name) {
            show(name, "", [(range, old)] + places.map { ($0, new) })
        }
        guard let place = anchor.range else {
            guard let sameWords = oracle.sameWords(of: range) else { return }
            missed += 1
            if showing.contains("missed") { show(name, "not found", [(range, old), (sameWords, new)]) }
            return
        }
        guard let flaw = oracle.flaw(naming: place, for: range, isSame: name != "changed") else { return }
        counts["wrong", default: 0] += 1
        if showing.contains("wrong") {
            show(name, flaw, [(range, old), (place, new)] + (oracle.sameWords(of: range).map { [($0, new)] } ?? []))
        }
    }

    private func show(_ name: String, _ flaw: String, _ places: [(TextRange, WordList)]) {
        print("\(name): \(flaw) (\(article), \(way))")
        for (range, list) in places { print("  \(around(range, list.text))") }
    }

    var table: [String] {
        let follows = counts.filter { $0.key != "wrong" }.values.reduce(0, +)
        let rows = ["anchored", "moved", "changed", "ambiguous", "orphaned", "wrong"].map { name in
            "| \(name) | \(counts[name, default: 0]) | \(rounded(Double(counts[name, default: 0]) / Double(max(1, follows)) * 100)) % |"
        }
        return [
            "\(articles) histories, \(versions) versions, \(planted) places, \(follows) follows", "", "| | follows | |",
            "|---|---|---|",
        ] + rows + [
            "| not found, though the words around them stand | \(missed) | |",
            "| ms per thousand follows | \(rounded(following / Double(max(1, follows)) * 1000)) | |",
            "| ms to prepare a pair of versions | \(rounded(preparing / Double(max(1, versions - articles)))) | |",
        ]
    }
}

func name(_ anchor: Anchor) -> String {
    switch anchor {
    case .anchored: "anchored"
    case .moved: "moved"
    case .changed: "changed"
    case .ambiguous: "ambiguous"
    case .orphaned: "orphaned"
    }
}

/// A place with what stands around it, on one line.
func around(_ range: TextRange, _ text: ArticleText) -> String {
    let (start, end) = (max(0, range.start - 80), min(text.bytes.count, range.end + 80))
    let parts = [TextRange(start, range.start), range, TextRange(range.end, end)].map { text[$0] }
    return "\(parts[0])⟦\(parts[1])⟧\(parts[2])".replacing("\n", with: "⏎")
}
