/// How somebody's words are given.
package enum QuoteKind: String, Sendable {
    /// Between marks and a statement of its own.
    case direct
    /// Between marks, as a part of a reported statement.
    case mixed
    /// Reported without marks, or only partly in marks.
    case indirect
}

/// Whoever the article gives as the source of words or of a claim.
package struct Speaker: Sendable, Hashable {
    /// The words that name the source (“the minister”, “she”).
    package let range: TextRange
    /// Index into ``ArticleAnalysis/entities``, where the name or pronoun could be resolved.
    package let entity: Int?

    /// A source in these words, and the entity that they name where that is known.
    package init(range: TextRange, entity: Int?) { (self.range, self.entity) = (range, entity) }
}

/// A stretch of somebody's words; see CONTRACT “Quotes”.
package struct Quote: Sendable, Hashable {
    /// What stands inside the marks, or the whole reported clause.
    package let range: TextRange
    /// Whether the words stand between marks, and how.
    package let kind: QuoteKind
    /// Whose words they are; nil where the article does not say.
    package var speaker: Speaker?
    /// “said”, “according to”.
    package var cue: TextRange?
    /// Index of the sentence that it starts in.
    package let sentence: Int

    /// A quotation of these parts; without a `cue`, no verb of saying was found.
    package init(range: TextRange, kind: QuoteKind, speaker: Speaker? = nil, cue: TextRange? = nil, sentence: Int) {
        (self.range, self.kind, self.speaker, self.cue, self.sentence) = (range, kind, speaker, cue, sentence)
    }
}
