package import ArticleDiff

/// Which of two changes in one place a desk looks at first: words in somebody's mouth, then facts about the world, then
/// what was only written otherwise.
///
/// The order is a newsroom's, not a measurement: a wrong quotation or figure harms somebody by itself, a claim that
/// came or went is often the news itself going on. Kinds of one line weigh the same.
package enum Seriousness {
    static let order: [[ChangeKind]] = [
        [.quoteAltered],
        [.figureChanged, .unitChanged],
        [.nameChanged],
        [.attributionChanged, .attributionRemoved],
        [.polarityFlipped],
        [.dateChanged],
        [.headlineChanged],
        [.certaintyRaised, .certaintyLowered],
        [.figureBound, .figureRefined],
        [.quoteParaphrased, .quoteRemoved],
        [.claimRemoved, .claimChanged],
        [.claimAdded, .quoteAdded, .attributionAdded],
        [.typoIntroduced],
        [.wording],
        [.grammar, .typoFixed, .spellingVariant, .figureNotation, .dateNotation],
        [.moved, .split, .merged, .punctuation, .capitalization, .formatting],
        [.furnitureChanged],
    ]

    /// The lower, the sooner somebody should look.
    package static func rank(of kind: ChangeKind) -> Int { order.firstIndex { $0.contains(kind) } ?? order.count }
}

extension Annotation {
    /// What the queue is sorted by: what a person noted first, then what costs most to be wrong about, editing before
    /// furniture, and where it stands; in one place by kind, what waits longest for a decision, how sure Galley is. The
    /// id is last, so that no two annotations tie.
    package var urgency: Urgency {
        let kind = verdict ?? kindLikeFinding
        return Urgency(
            parts: [
                (stakes ?? kindLikeFinding.map(Stakes.init(of:))).map { Stakes.highest - $0.level + 1 } ?? 0,
                kind.map { rank(of: $0.level, in: ChangeLevel.allCases) } ?? 0,
                targets.last?.version.seen ?? 0, targets.last?.position?.lowerBound ?? 0,
                kind.map { Seriousness.rank(of: $0) } ?? 0,
                rank(of: status, in: [.reopened, .detected]),
                confidence.map { rank(of: $0, in: Confidence.allCases) } ?? 0,
            ], id: id.description)
    }

    private func rank<Value: Equatable>(of value: Value, in order: [Value]) -> Int {
        order.firstIndex(of: value) ?? order.count
    }
}

/// Compares part by part.
package struct Urgency: Comparable, Sendable {
    /// The lower, the sooner: what it costs to be wrong, its level, when its version was seen (in seconds since 1970),
    /// where it stands in it (in code points), its kind, whether somebody waits for it, how sure Galley is.
    package let parts: [Int]
    /// So that no two tie.
    package let id: String

    /// Whether the left one is looked at first.
    package static func < (left: Urgency, right: Urgency) -> Bool {
        left.parts == right.parts ? left.id < right.id : left.parts.lexicographicallyPrecedes(right.parts)
    }
}
