internal import ArticleAnalysis
internal import ArticleDiff

/// Since when each sentence of the text reads as it does.
struct SentenceRuns {
    struct Run {
        /// The version that brought the present wording.
        let since: Int
        /// The version that had the same wording first, where it went and came back.
        let stoodBefore: Int?
    }

    private(set) var runs: [Run]
    /// The first version of each wording.
    private var first: [UInt64: Int]

    init(of page: Page) {
        runs = page.sentences.map { _ in Run(since: 0, stoodBefore: nil) }
        first = Dictionary(
            page.sentences.map { (page.text.fingerprint(folding: $0.range), 0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Goes on to the next version: a sentence that is the same is as old as it was, wherever it moved.
    mutating func advance(along pages: AlignedPages, to version: Int) {
        var next: [Run?] = Array(repeating: nil, count: pages.new.sentences.count)
        for row in pages.alignment where row.relation == .unchanged {
            for (old, new) in zip(row.old, row.new) { next[new] = runs[old] }
        }
        runs = next.enumerated().map { $1 ?? begin($0, pages.new, version) }
    }

    private mutating func begin(_ sentence: Int, _ page: Page, _ version: Int) -> Run {
        let mark = page.text.fingerprint(folding: page.sentences[sentence].range)
        let before = first[mark]
        if before == nil { first[mark] = version }
        return Run(since: version, stoodBefore: before == version ? nil : before)
    }
}
