/// How sure the article, or its source, is; in rising order.
package enum Certainty: String, Sendable, CaseIterable, Comparable {
    case denied, alleged, possible, likely, stated, confirmed

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    package static func < (left: Certainty, right: Certainty) -> Bool { left.rank < right.rank }
}

/// A clause-level statement: who says it, how sure, yes or no, and the facts in it.
package struct Claim: Sendable, Hashable {
    package var range: TextRange
    package var sentence: Int
    /// Who says so; nil is the article itself.
    package var source: Speaker?
    package var certainty: Certainty
    /// The word that decided how sure it is: a hedge, a modal, a booster, or the cue verb; nil where there is none.
    package var certaintyCue: TextRange?
    package var isNegated: Bool
    /// The first word that negates it.
    package var negationCue: TextRange?
    /// Indices into the lists of ``ArticleAnalysis``.
    package var quantities: [Int]
    package var dates: [Int]
    package var entities: [Int]
    package var quotes: [Int]

    package init(
        range: TextRange, sentence: Int, source: Speaker?, certainty: Certainty, isNegated: Bool,
        certaintyCue: TextRange? = nil, negationCue: TextRange? = nil,
        quantities: [Int] = [], dates: [Int] = [], entities: [Int] = [], quotes: [Int] = []
    ) {
        (self.range, self.sentence, self.source, self.certainty, self.isNegated) = (
            range, sentence, source, certainty, isNegated
        )
        (self.certaintyCue, self.negationCue) = (certaintyCue, negationCue)
        (self.quantities, self.dates, self.entities, self.quotes) = (quantities, dates, entities, quotes)
    }
}
