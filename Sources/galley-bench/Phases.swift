import ArticleAnalysis
import ArticleDiff
import ArticleReport

/// Both texts cut, compared at the cost of what changed, the answer as JSON; what a whole analysis costs beside them.
func timePhases(_ pairs: [NeighbouringTexts]) -> [Timing] {
    for pair in pairs.prefix(20) { run(pair) }
    var (analysis, cutting, comparison, answer): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
    for pair in pairs {
        analysis.append(milliseconds { _ = analyze(ArticleText(pair.new)) })
        var sides: (Page, Page)?
        cutting.append(
            milliseconds {
                let old = cut(ArticleText(pair.old))
                sides = (old, cut(ArticleText(pair.new), after: old))
            })
        guard let (old, new) = sides else { continue }
        var diff: ArticleDiff?
        comparison.append(milliseconds { diff = compare(old, new) })
        guard let diff else { continue }
        answer.append(milliseconds { _ = ContractJSON.line(id: "p", diff) })
    }
    let whole = zip(cutting, comparison).map { $0 + $1 }
    return [
        Timing(name: "whole analysis of one version", samples: analysis),
        Timing(name: "cutting both versions", samples: cutting), Timing(name: "comparison", samples: comparison),
        Timing(name: "answer as JSON", samples: answer),
        Timing(name: "**Galley**, cutting and comparison", samples: whole),
    ]
}

/// Tokens a second that get their tags, without an earlier version to take them from; each text's best of five, so that
/// what else the machine does counts little.
func timeTagger(_ pairs: [NeighbouringTexts]) -> Double {
    let pages = pairs.map { cut(ArticleText($0.new)) }
    let tokens = pages.reduce(0) { $0 + $1.tokens.count }
    let spent = pages.reduce(0) { sum, page in
        let times = (0..<5).map { _ in
            milliseconds {
                _ = tag(page)
            }
        }
        return sum + (times.min() ?? 0)
    }
    return Double(tokens) / spent * 1000
}

func run(_ pair: NeighbouringTexts) {
    let old = cut(ArticleText(pair.old))
    _ = compare(old, cut(ArticleText(pair.new), after: old))
}

/// One pair repeated to 2, 4, 8 and 16 times its length: a time that doubles with the length is linear.
func growth(_ pairs: [NeighbouringTexts]) -> [String] {
    guard let middle = pairs.sorted(by: { $0.words < $1.words }).dropFirst(pairs.count / 2).first else { return [] }
    var before: Double?
    return [1, 2, 4, 8, 16].map { times in
        let long = NeighbouringTexts(old: repeated(middle.old, times), new: repeated(middle.new, times))
        let spent = median((0..<5).map { _ in milliseconds { run(long) } })
        defer { before = spent }
        return "| \(long.words) | \(rounded(spent)) | \(before.map { rounded(spent / $0, 1) + "×" } ?? "") |"
    }
}

/// Numbered, so that no two copies of a sentence are equal.
private func repeated(_ text: String, _ times: Int) -> String {
    (0..<times).map { copy in text.split(separator: "\n\n").map { "\($0) Part \(copy)." }.joined(separator: "\n\n") }
        .joined(
            separator: "\n\n")
}
