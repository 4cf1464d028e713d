import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import Foundation
import TestSupport
import Testing

/// Planted places on their way through real histories, judged by what knows nothing of the diff.
///
/// Here a sample of the histories that lie beside the repository, and made-up ones where none do; `galley-bench
/// anchors` follows all of them.
@Suite struct HistoriesTests {
    @Test(arguments: sampled)
    func `no place of a history is ever found where it is not`(history: [String]) {
        let analyses = analyzed(history)
        let lists = analyses.map { WordList($0.text) }
        let crossings = zip(analyses, analyses.dropFirst()).map { Crossing(compare($0, $1)) }
        for first in crossings.indices {
            var plants = PlantedPlaces(in: lists[first], seed: UInt64(first))
            let places = plants.places(20)
            var followed = places.map { FollowedPlace($0, from: crossings[first]) }
            for step in crossings.indices[first...] {
                let oracle = AnchorOracle(lists[first], lists[step + 1])
                for index in followed.indices {
                    followed[index].follow(crossings[step])
                    #expect(flaw(followed[index].anchor, of: places[index], oracle) == nil)
                }
            }
        }
    }

    @Test(arguments: sampled)
    func `two versions read at the cost of what changed give what two give that are read as a whole`(history: [String])
    {
        for (old, new) in analyzed(history).adjacentPairs() {
            #expect(flaws(ofReadingInPart: compare(old, new)) == [])
            #expect(flaws(ofReadingInPart: compare(new, old)) == [])
        }
    }

    @Test(arguments: sampled.compactMap(\.first), KnownEdit.Kind.allCases)
    func `what an edit did to a place is told, or nothing is`(text: String, kind: KnownEdit.Kind) {
        let old = analyze(ArticleText(text))
        let list = WordList(old.text)
        var random = SeededRandom(seed: UInt64(text.utf8.count))
        var plants = PlantedPlaces(in: list, seed: UInt64(text.utf8.count))
        let edits = plants.places(20).shuffled(using: &random).lazy.compactMap { place in
            KnownEdit(kind, of: place, in: list, using: &random).map { (place, $0) }
        }
        guard let (place, edit) = edits.first else { return }
        let crossing = Crossing(compare(old, analyze(edit.text, after: old)))
        var followed = FollowedPlace(place, from: crossing)
        followed.follow(crossing)
        #expect(
            edit.fate.allows(followed.anchor.range, isSame: isSame(followed.anchor)),
            "\(kind): \(followed.anchor), not \(edit.fate)")
    }

    private func analyzed(_ history: [String]) -> [ArticleAnalysis] {
        history.reduce(into: []) { analyses, text in analyses.append(analyze(ArticleText(text), after: analyses.last)) }
    }

    private func flaw(_ anchor: Anchor, of place: TextRange, _ oracle: AnchorOracle) -> String? {
        anchor.range.flatMap { oracle.flaw(naming: $0, for: place, isSame: isSame(anchor)) }
    }

    private func isSame(_ anchor: Anchor) -> Bool { if case .changed = anchor { false } else { true } }

    /// Every so many of the real histories, cut to a few versions; the rest of the time would go into analysing text
    /// without optimisation.
    private static let sampled: [[String]] = {
        let real = realHistories()
        guard !real.isEmpty else { return madeUp }
        return stride(from: 0, to: real.count, by: 11).map { Array(real[$0].prefix(4)) }
    }()

    private static let madeUp: [[String]] = (0..<24).map { seed in
        var random = SeededRandom(seed: UInt64(seed))
        var article = RandomArticle(paragraphs: 12, using: &random)
        return (0..<5).map { _ in
            defer { article = article.edited(using: &random) }
            return article.text
        }
    }

    private struct Post: Decodable {
        let article: String
        let text: String
    }

    /// The histories in `../shared/histories`, or none.
    private static func realHistories() -> [[String]] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.deletingLastPathComponent().appending(path: "shared/histories/posts.ndjson.gz")
        guard FileManager.default.fileExists(atPath: file.path), let lines = unpacked(file) else { return [] }
        let posts = lines.split(separator: "\n").compactMap {
            try? JSONDecoder().decode(Post.self, from: Data($0.utf8))
        }
        return Dictionary(grouping: posts, by: \.article).sorted { $0.key < $1.key }.map { $0.value.map(\.text) }
    }

    private static func unpacked(_ file: URL) -> String? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        process.standardOutput = pipe
        guard (try? process.run()) != nil else { return nil }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }
}
