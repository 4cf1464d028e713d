/// Places of a page that tell where its article stands.
struct Landmarks {
    /// The element that shows the headline: a heading of the article, else the first `h1`; nil where there is none.
    let headline: Int?
    /// The text nodes that readers see, in order.
    let shown: [Int]
    /// Where among them the headline begins; 0 where there is none.
    let place: Int

    /// Those of a text without a frame.
    static let none = Landmarks(headline: nil, shown: [])

    private init(headline: Int?, shown: [Int]) {
        (self.headline, self.shown) = (headline, shown)
        place = headline.map { headline in shown.firstIndex { $0 > headline } ?? shown.count } ?? 0
    }

    /// Finds the heading whose words are most of those of one of the titles that the page gives itself.
    init(of tree: HTMLTree, titles: [String]) {
        let wanted = titles.map { Set(pageWords($0)) }.filter { !$0.isEmpty }
        let headings = Array(
            tree.indices.lazy.filter { tree[$0].tag.isHeading && !tree.isInFurniture($0) }
                .prefix(IngestThresholds.mostSigns))
        let rated = headings.map { index -> (index: Int, likeness: Double) in
            let words = Set(pageWords(tree.text(of: index)))
            let best = wanted.map { Landmarks.likeness(words, $0) }.max() ?? 0
            // The page's first heading is the headline unless another is far more like the title.
            let bonus = tree[index].tag == .h1 ? IngestThresholds.firstHeadingBonus : 0
            return (index, best == 0 ? 0 : best + bonus - 0.01 * Double(tree[index].tag.headingLevel ?? 0))
        }
        let best = rated.max { ($0.likeness, $1.index) < ($1.likeness, $0.index) }
        let first = headings.first { tree[$0].tag == .h1 && !tree.text(of: $0).isEmpty }
        let liked = best.flatMap { $0.likeness >= IngestThresholds.headlineLikeness ? $0.index : nil }
        self.init(headline: liked ?? first, shown: tree.shownTexts())
    }

    /// Whether the element holds the headline.
    func isAround(_ index: Int, in tree: HTMLTree) -> Bool {
        headline.map { tree.subtree(index).contains($0) } ?? false
    }

    /// The share of the heading's words that stand in the title, and of the title's in the heading, whichever is more:
    /// titles have the site's name behind them, and headings an overline before them.
    private static func likeness(_ heading: Set<String>, _ title: Set<String>) -> Double {
        guard heading.count > 1 || title.count == 1 else { return 0 }
        let shared = Double(heading.intersection(title).count)
        return max(shared / Double(heading.count), shared / Double(title.count))
    }
}
