package import ArticleAnalysis

/// How much a change matters.
package enum ChangeLevel: String, Sendable, CaseIterable {
    /// The article says something else.
    case substantive
    /// The article says the same in another way.
    case editorial
    /// Only what belongs to the page and not to the article differs.
    case furniture
}

/// How sure the verdict is.
package enum Confidence: String, Sendable, CaseIterable {
    /// Nothing speaks against the verdict.
    case certain
    /// The evidence is good; another reading is possible.
    case likely
    /// Something differs, and an editor should look what it is.
    case possible
}

/// What an editor calls a change; CONTRACT “Kinds” says when each applies.
package enum ChangeKind: String, Sendable, CaseIterable {
    /// The value, or the interval, of a figure differs (“8 people” → “13 people”).
    case figureChanged = "figure.changed"
    /// The number is the same, the claim about it another one (“up to 12,000” → “12,000”).
    case figureBound = "figure.bound"
    /// The new interval lies inside the old one (“thousands” → “12,000”).
    case figureRefined = "figure.refined"
    /// The number is the same, the unit, currency or counted thing another one (“£5m” → “$5m”).
    case unitChanged = "unit.changed"
    /// The date or time, as resolved, differs.
    case dateChanged = "date.changed"
    /// Somebody or something else stands in the same place.
    case nameChanged = "name.changed"
    /// Words between quotation marks differ.
    case quoteAltered = "quote.altered"
    /// A direct quotation came.
    case quoteAdded = "quote.added"
    /// A direct quotation went.
    case quoteRemoved = "quote.removed"
    /// The words stayed and lost their quotation marks, or got some.
    case quoteParaphrased = "quote.paraphrased"
    /// Somebody else says it.
    case attributionChanged = "attribution.changed"
    /// The article said so itself, and now has it from somebody.
    case attributionAdded = "attribution.added"
    /// Somebody said so, and now the article does.
    case attributionRemoved = "attribution.removed"
    /// It is surer than it was (“could” → “will”).
    case certaintyRaised = "certainty.raised"
    /// It is less sure than it was (“confirmed” → “claimed”).
    case certaintyLowered = "certainty.lowered"
    /// A negation or an antonym turned the statement round.
    case polarityFlipped = "polarity.flipped"
    /// A whole statement came that has no counterpart.
    case claimAdded = "claim.added"
    /// A whole statement went that has no counterpart.
    case claimRemoved = "claim.removed"
    /// The same statement in other content words, where no finer kind fits.
    case claimChanged = "claim.changed"
    /// What a headline or standfirst claims differs.
    case headlineChanged = "headline.changed"
    /// A misspelling, a doubled word or a wrong word was put right.
    case typoFixed = "typo.fixed"
    /// A misspelling, a doubled word or a wrong word came in.
    case typoIntroduced = "typo.introduced"
    /// Another accepted spelling (“defence” → “defense”).
    case spellingVariant = "spelling.variant"
    /// The same figure in another notation (“12,000” → “twelve thousand”).
    case figureNotation = "figure.notation"
    /// The same day in other words (“5/22” → “May 22”).
    case dateNotation = "date.notation"
    /// Marks differ, quotation marks too.
    case punctuation
    /// Only the letter case differs.
    case capitalization
    /// White space, line breaks or the layout of the text differ.
    case formatting
    /// Inflection, article, preposition or agreement differ, and the claim stands.
    case grammar
    /// Another word or phrase for the same.
    case wording
    /// The words stand in another place.
    case moved
    /// One sentence became several.
    case split
    /// Several sentences became one.
    case merged
    /// What belongs to the page differs: weather, share counts, related links.
    case furnitureChanged = "furniture.changed"

    /// How much changes of this kind matter, whatever they say.
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
    /// As written, or a name that Galley gives (“alleged”).
    case text(String)
    /// A value in the unit that the same detail names.
    case number(Double)
    /// Whether something is so.
    case flag(Bool)
    /// Several texts, in order.
    case list([String])
}

/// One difference between two versions, as an editor would name it.
package struct Change: Sendable, Hashable {
    /// What an editor calls it; its ``ChangeKind/level`` says how much it matters.
    package var kind: ChangeKind
    /// How sure the verdict is.
    package var confidence: Confidence
    /// Where it stands; nil where that side has nothing. At least one side is there.
    package var old: TextRange?
    /// The same for the new side.
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

    /// A change of these parts.
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
