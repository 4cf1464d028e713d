/// How sure the article, or its source, is; in rising order.
package enum Certainty: String, Sendable, CaseIterable, Comparable {
    /// Somebody says that it is not so (“denied”, “disputed”).
    case denied
    /// Somebody says so, and the article does not vouch for it (“claimed”, “allegedly”).
    case alleged
    /// It may be so (“may”, “could”).
    case possible
    /// It is more probable than not (“likely”, “expected to”).
    case likely
    /// Said plainly, without a word about how sure it is.
    case stated
    /// Said with weight (“confirmed”, “certainly”).
    case confirmed

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    /// Whether the left one is less sure: “alleged” is less than “stated”.
    package static func < (left: Certainty, right: Certainty) -> Bool { left.rank < right.rank }
}

/// A clause-level statement: who says it, how sure, yes or no, and the facts in it.
package struct Claim: Sendable, Hashable {
    /// From the first to the last word of the clause.
    package var range: TextRange
    /// Index into ``ArticleAnalysis/sentences`` of the sentence that it stands in.
    package var sentence: Int
    /// Who says so; nil is the article itself.
    package var source: Speaker?
    /// How sure it is said to be; ``certaintyCue`` is the word that says so.
    package var certainty: Certainty
    /// The word that decided how sure it is: a hedge, a modal, a booster, or the cue verb; nil where there is none.
    package var certaintyCue: TextRange?
    /// Whether the words turn it round (“did not”, “never”, “no”).
    package var isNegated: Bool
    /// The first word that negates it.
    package var negationCue: TextRange?
    /// Indices into the lists of ``ArticleAnalysis``.
    package var quantities: [Int]
    /// Indices into ``ArticleAnalysis/dates``.
    package var dates: [Int]
    /// Indices into ``ArticleAnalysis/entities``.
    package var entities: [Int]
    /// Indices into ``ArticleAnalysis/quotes``.
    package var quotes: [Int]

    /// A claim of these parts; facts and cues that are left out are none.
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
