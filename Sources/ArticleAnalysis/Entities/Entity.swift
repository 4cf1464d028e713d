/// What a name seems to name: a weak vote that decides nothing.
package enum EntityType: String, Sendable {
    /// Somebody, by name.
    case person
    /// A body of people: a company, a party, an authority.
    case organization
    /// A town, a country, a region.
    case place
    /// Nothing speaks for one of the others.
    case other
}

/// Somebody or something with a name, and every place where the article mentions it.
package struct Entity: Sendable, Hashable {
    /// A place where the article speaks of it, by name or by a pronoun.
    package struct Mention: Sendable, Hashable {
        /// The words of the name or the pronoun.
        package let range: TextRange
        /// Index into ``ArticleAnalysis/sentences``.
        package let sentence: Int

        /// A mention in these words of that sentence.
        package init(range: TextRange, sentence: Int) { (self.range, self.sentence) = (range, sentence) }
    }

    /// The fullest form of the name that the article uses.
    package let name: String
    /// What it seems to be, by all of its mentions together.
    package let type: EntityType
    /// In order of the text; pronouns that were resolved to it are mentions too.
    package let mentions: [Mention]

    /// An entity of that name; `mentions` in order of the text.
    package init(name: String, type: EntityType, mentions: [Mention]) {
        (self.name, self.type, self.mentions) = (name, type, mentions)
    }
}
