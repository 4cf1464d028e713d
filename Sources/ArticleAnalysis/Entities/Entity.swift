/// What a name seems to name: a weak vote that decides nothing.
package enum EntityType: String, Sendable {
    case person, organization, place, other
}

/// Somebody or something with a name, and every place where the article mentions it.
package struct Entity: Sendable, Hashable {
    package struct Mention: Sendable, Hashable {
        package let range: TextRange
        package let sentence: Int

        package init(range: TextRange, sentence: Int) { (self.range, self.sentence) = (range, sentence) }
    }

    /// The fullest form of the name that the article uses.
    package let name: String
    package let type: EntityType
    /// In order of the text; pronouns that were resolved to it are mentions too.
    package let mentions: [Mention]

    package init(name: String, type: EntityType, mentions: [Mention]) {
        (self.name, self.type, self.mentions) = (name, type, mentions)
    }
}
