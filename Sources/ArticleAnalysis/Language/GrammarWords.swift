internal import LanguageTables

/// What a small word does: the roles that the rules of numbers, dates and figures ask for, so that no rule spells one.
struct GrammarRole: OptionSet, Sendable {
    let rawValue: UInt64

    static let definiteArticle = Self(bit: 0)
    /// Prepositions by their sense: “of”, “in”, “on”, “from”, “to” in English.
    static let genitive = Self(bit: 1)
    static let inessive = Self(bit: 2)
    static let superessive = Self(bit: 3)
    static let ablative = Self(bit: 4)
    static let allative = Self(bit: 5)
    /// Stands before a span that ends with a deadline: “within”.
    static let deadline = Self(bit: 6)
    /// Stands before the two ends of a range: “between”.
    static let interval = Self(bit: 7)
    static let above = Self(bit: 8)
    static let below = Self(bit: 9)
    static let past = Self(bit: 10)
    /// Conjunctions: “and”, “but”, “or”.
    static let additive = Self(bit: 11)
    static let adversative = Self(bit: 12)
    static let disjunctive = Self(bit: 13)
    /// Stands between the two ends of a range of figures: “to”, “through”.
    static let rangeJoint = Self(bit: 14)
    /// “more”, “other”: between a number and what it counts.
    static let additional = Self(bit: 15)
    static let approaching = Self(bit: 16)
    static let last = Self(bit: 17)
    static let aged = Self(bit: 18)
    static let ending = Self(bit: 19)
    static let approximate = Self(bit: 20)
    static let indefinitePronoun = Self(bit: 21)
    static let age = Self(bit: 22)
    static let date = Self(bit: 23)
    static let day = Self(bit: 24)
    static let week = Self(bit: 25)
    static let weekend = Self(bit: 26)
    static let quarter = Self(bit: 27)
    static let half = Self(bit: 28)
    static let future = Self(bit: 29)
    /// “three times”, “threefold”.
    static let times = Self(bit: 30)
    static let fold = Self(bit: 31)
    /// Behind the digits of an ordinal: “th”.
    static let ordinalSuffix = Self(bit: 32)
    /// Behind the digits of a decade: “s”.
    static let pluralSuffix = Self(bit: 33)
    /// “Q” and “H” in front of the number of a quarter or a half.
    static let quarterLetter = Self(bit: 34)
    static let halfLetter = Self(bit: 35)
    /// A letter that belongs to the sign behind it even with a blank between: “c $”.
    static let currencyLetter = Self(bit: 36)
    /// The decade from the tenth year on: “twenty-tens”.
    static let teens = Self(bit: 37)
    /// A month that is a verb too, and a season that is a verb or a noun.
    static let verbMonth = Self(bit: 38)
    static let ambiguousSeason = Self(bit: 39)

    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { self.init(rawValue: 1 << bit) }

    /// The roles by their names in `grammar-words.tsv`.
    static let named: [String: GrammarRole] = [
        "article.definite": .definiteArticle, "preposition.genitive": .genitive, "preposition.inessive": .inessive,
        "preposition.superessive": .superessive, "preposition.ablative": .ablative, "preposition.allative": .allative,
        "preposition.deadline": .deadline, "preposition.interval": .interval, "preposition.above": .above,
        "preposition.below": .below, "preposition.past": .past, "conjunction.additive": .additive,
        "conjunction.adversative": .adversative, "conjunction.disjunctive": .disjunctive, "joint.range": .rangeJoint,
        "adjective.additional": .additional, "adjective.approaching": .approaching, "adjective.last": .last,
        "adjective.aged": .aged, "participle.ending": .ending, "quantifier.approximate": .approximate,
        "pronoun.indefinite": .indefinitePronoun, "noun.age": .age, "noun.date": .date, "noun.day": .day,
        "noun.week": .week, "noun.weekend": .weekend, "noun.quarter": .quarter, "noun.half": .half,
        "noun.future": .future, "noun.multiplicative": .times, "suffix.multiplicative": .fold,
        "suffix.ordinal": .ordinalSuffix, "suffix.plural": .pluralSuffix, "abbreviation.quarter": .quarterLetter,
        "abbreviation.half": .halfLetter, "abbreviation.currency": .currencyLetter, "decade.teens": .teens,
        "month.verb": .verbMonth, "season.ambiguous": .ambiguousSeason,
    ]
}

/// The small words of a language by what they do.
struct GrammarWords: Sendable {
    /// Knows no word: for cutting the phrases of the tables themselves.
    static let none = GrammarWords(rows: [])

    private let roles: WordMap<GrammarRole>

    init(folder: String) { self.init(rows: LineTable(named: "\(folder)/grammar-words.tsv").records) }

    private init(rows: [LineTable.Row]) {
        var roles = WordMap<GrammarRole>()
        for row in rows {
            guard let role = GrammarRole.named[String(row[0])] else {
                preconditionFailure("no grammatical role is called \(String(row[0]))")
            }
            for word in row.dropFirst() { roles[WordID(word), default: []].insert(role) }
        }
        self.roles = roles
    }

    subscript(word: WordID) -> GrammarRole { roles[word] ?? [] }
}
