import ArticleAnalysis
import ArticleDiff
import Foundation
import TestSupport

/// Inputs that take a careless reader more than linear time, each with its length and the time at one, two and four
/// times that length.
func hostileRows() -> [String] {
    let inputs: [(name: String, piece: String, count: Int)] = [
        ("20,000 quotation marks", "“a ” ", 10_000), ("1 MB of digits", "1", 1_000_000),
        ("100,000 capitals", "Aa ", 100_000),
        ("1 MB of one word", "a", 1_000_000), ("20,000 “according to”s", "according to ", 20_000),
        ("20,000 names that say", "Smith said, ", 20_000),
        ("20,000 sentences", "The mayor said it was so. ", 20_000),
    ]
    return inputs.map { name, piece, count in
        let times = [1, 2, 4].map { copies in
            let text = ArticleText(String(repeating: piece, count: count * copies))
            return milliseconds { _ = analyze(text) }
        }
        return
            "| \(name) | \(times.map { rounded($0, 0) }.joined(separator: " | ")) | \(rounded(times[2] / times[0], 1))× |"
    }
}

/// Pairs of texts that take a careless comparison more than linear time, likewise.
func hostilePairRows() -> [String] {
    let pairs: [(name: String, texts: (Int) -> (String, String))] = [
        ("two unrelated texts of 20,000 words", { (prose(1_700 * $0, seed: 1), prose(1_700 * $0, seed: 2)) }),
        ("30,000 equal sentences, the last one replaced", { equalSentences(30_000 * $0) }),
        ("2,000 sentences, every one moved", { (prose(2_000 * $0, seed: 3), reversed(prose(2_000 * $0, seed: 3))) }),
        ("one sentence of 1 MB, every fiftieth word replaced", { longSentence(170_000 * $0) }),
    ]
    return pairs.map { name, texts in
        let times = [1, 2, 4].map { copies in
            let (old, new) = texts(copies)
            return milliseconds {
                let page = cut(ArticleText(old))
                _ = compare(page, cut(ArticleText(new), after: page))
            }
        }
        return
            "| \(name) | \(times.map { rounded($0, 0) }.joined(separator: " | ")) | \(rounded(times[2] / times[0], 1))× |"
    }
}

/// Paragraphs of one sentence each.
private func prose(_ sentences: Int, seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    return (0..<sentences).map { _ in RandomArticle.sentence(using: &random).joined(separator: " ") + "." }
        .joined(separator: "\n\n")
}

private func reversed(_ text: String) -> String {
    text.components(separatedBy: "\n\n").reversed().joined(separator: "\n\n")
}

private func equalSentences(_ count: Int) -> (String, String) {
    let sentence = "The mayor said it was so. "
    return (String(repeating: sentence, count: count), String(repeating: sentence, count: count - 1) + "She left.")
}

private func longSentence(_ words: Int) -> (String, String) {
    var random = SeededRandom(seed: 4)
    var list: [String] = []
    while list.count < words { list += RandomArticle.sentence(using: &random).map { $0.lowercased() } }
    let old = list.joined(separator: " ")
    for index in stride(from: 0, to: list.count, by: 50) { list[index] = "other\(index)" }
    return (old, list.joined(separator: " "))
}
