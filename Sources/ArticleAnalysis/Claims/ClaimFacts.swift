/// The facts of an article by place, so that a claim finds those that stand in it; answers are indices into the lists of
/// ``ArticleAnalysis``.
struct ClaimFacts {
    private let quantities: [TextRange]
    private let dates: [TextRange]
    private let quotes: [TextRange]
    private let entities: EntityIndex

    init(quantities: [Quantity], dates: [DateMention], entities: [Entity], quotes: [Quote]) {
        self.quantities = quantities.map(\.range)
        self.dates = dates.map(\.range)
        self.quotes = quotes.map(\.range)
        self.entities = EntityIndex(entities)
    }

    func quantities(in range: TextRange) -> [Int] { Self.indices(of: quantities, in: range) }
    func dates(in range: TextRange) -> [Int] { Self.indices(of: dates, in: range) }
    func quotes(in range: TextRange) -> [Int] { Self.indices(of: quotes, in: range) }
    func entities(in range: TextRange) -> [Int] { entities.entities(in: range) }

    /// Those of the ranges (sorted by start) that lie inside another.
    private static func indices(of ranges: [TextRange], in range: TextRange) -> [Int] {
        Range(ranges.firstIndex(past: { $0.start < range.start }), upTo: ranges.count)
            .prefix { ranges[$0].start < range.end }
            .filter { range.contains(ranges[$0]) }
    }
}
