import ArticleAnalysis
import Foundation

struct HistoryEntry: Decodable {
    let article: String
    let version: Int
    let retrieved: String
    let text: String
}

/// Two consecutive versions that differ.
struct NeighbouringTexts {
    let old: String
    let new: String
    /// Mean number of words of the two.
    let words: Int

    init(old: String, new: String) {
        (self.old, self.new) = (old, new)
        words = (old.split(whereSeparator: \.isWhitespace).count + new.split(whereSeparator: \.isWhitespace).count) / 2
    }
}

func readVersions() throws -> [HistoryEntry] {
    let decoder = JSONDecoder()
    var versions: [HistoryEntry] = []
    while let line = readLine() { versions.append(try decoder.decode(HistoryEntry.self, from: Data(line.utf8))) }
    return versions
}

/// Every n-th pair of consecutive versions, so that the sample runs through all articles.
func pickPairs(from versions: [HistoryEntry], limit: Int) -> [NeighbouringTexts] {
    let neighbours = versions.adjacentPairs().filter { $0.article == $1.article && $0.text != $1.text }
    let step = max(1, neighbours.count / max(1, limit))
    return stride(from: 0, to: neighbours.count, by: step).prefix(limit).map {
        NeighbouringTexts(old: neighbours[$0].0.text, new: neighbours[$0].1.text)
    }
}
