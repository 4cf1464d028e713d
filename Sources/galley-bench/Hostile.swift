import ArticleAnalysis
import Foundation

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
