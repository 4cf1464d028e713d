/// One place where a name stands.
struct NameMention: Sendable {
    /// The tokens of the name, titles included where they are written in capitals.
    let tokens: Range<Int>
    /// The tokens without titles: “Volodymyr Zelensky” in “President Volodymyr Zelensky”.
    let core: Range<Int>
    let sentence: Int
    /// The classes of the words of the title, and of the lower-case title in front (“president Volodymyr Zelensky”).
    let title: WordRole
    /// Whether “in”, “near” or the like stands in front.
    let isPlaced: Bool

    var length: Int { core.count }
}

/// The form of a name as its words, so that forms are compared without touching text.
struct NameForm: Hashable, Sendable {
    let words: [WordID]

    var first: WordID? { words.first }
    var last: WordID? { words.last }
}
