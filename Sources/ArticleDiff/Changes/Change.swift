package import ArticleAnalysis

/// How much a change matters.
package enum ChangeLevel: String, Sendable, CaseIterable {
    case substantive, editorial, furniture
}

/// How sure the verdict is.
package enum Confidence: String, Sendable, CaseIterable {
    case certain, likely, possible
}

/// What an editor calls a change; CONTRACT “Kinds” says when each applies.
package enum ChangeKind: String, Sendable, CaseIterable {
    case figureChanged = "figure.changed"
    case figureBound = "figure.bound"
    case figureRefined = "figure.refined"
    case unitChanged = "unit.changed"
    case dateChanged = "date.changed"
    case nameChanged = "name.changed"
    case quoteAltered = "quote.altered"
    case quoteAdded = "quote.added"
    case quoteRemoved = "quote.removed"
    case quoteParaphrased = "quote.paraphrased"
    case attributionChanged = "attribution.changed"
    case attributionAdded = "attribution.added"
    case attributionRemoved = "attribution.removed"
    case certaintyRaised = "certainty.raised"
    case certaintyLowered = "certainty.lowered"
    case polarityFlipped = "polarity.flipped"
    case claimAdded = "claim.added"
    case claimRemoved = "claim.removed"
    case claimChanged = "claim.changed"
    case headlineChanged = "headline.changed"
    case typoFixed = "typo.fixed"
    case typoIntroduced = "typo.introduced"
    case spellingVariant = "spelling.variant"
    case figureNotation = "figure.notation"
    case dateNotation = "date.notation"
    case punctuation, capitalization, formatting, grammar, wording, moved, split, merged
    case furnitureChanged = "furniture.changed"

    package var level: ChangeLevel {
        switch self {
        case .figureChanged, .figureBound, .figureRefined, .unitChanged, .dateChanged, .nameChanged, .quoteAltered,
            .quoteAdded,
            .quoteRemoved, .quoteParaphrased, .attributionChanged, .attributionAdded, .attributionRemoved,
            .certaintyRaised,
            .certaintyLowered, .polarityFlipped, .claimAdded, .claimRemoved, .claimChanged, .headlineChanged:
            .substantive
        case .furnitureChanged: .furniture
        default: .editorial
        }
    }
}

/// A fact about a change that a program can read.
package enum DetailValue: Sendable, Hashable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case list([String])
}

/// One difference between two versions, as an editor would name it.
package struct Change: Sendable, Hashable {
    package var kind: ChangeKind
    package var confidence: Confidence
    /// Where it stands; nil where that side has nothing. At least one side is there.
    package var old: TextRange?
    package var new: TextRange?
    /// Index into ``ArticleDiff/alignment``.
    package var row: Int
    /// The rule that fired.
    package var rule: String
    /// A sentence that an editor would sign.
    package var explanation: String
    /// By kind: values, units, speakers, certainties, entity names; `sub` names a finer kind.
    package var detail: [String: DetailValue]
    /// What it costs to be wrong about it.
    package var stakes: Stakes

    package init(
        kind: ChangeKind, confidence: Confidence, old: TextRange?, new: TextRange?, row: Int, rule: String,
        explanation: String,
        detail: [String: DetailValue] = [:]
    ) {
        (self.kind, self.confidence, self.old, self.new, self.row) = (kind, confidence, old, new, row)
        (self.rule, self.explanation, self.detail, stakes) = (rule, explanation, detail, Stakes(of: kind))
    }
}

extension [Change] {
    /// With their places in this list: those about which it costs most to be wrong first, of two alike the one that
    /// stands first.
    package var byStakes: [(offset: Int, element: Change)] {
        enumerated().sorted { ($1.element.stakes.level, $0.offset) < ($0.element.stakes.level, $1.offset) }
            .map { (offset: $0.offset, element: $0.element) }
    }
}
