/// What a small word can do in a sentence: a set, since “that” is a determiner and opens a clause.
struct WordRole: OptionSet, Sendable {
    let rawValue: UInt128

    static let malePronoun = Self(bit: 0)
    static let femalePronoun = Self(bit: 1)
    static let pluralPronoun = Self(bit: 2)
    /// Words that stand for a subject on their own: “she”, “some”, “everyone”.
    static let subjectPronoun = Self(bit: 3)
    /// Pronouns that open a clause of their own: “they”, “there”.
    static let clausePronoun = Self(bit: 4)
    static let relative = Self(bit: 5)
    static let determiner = Self(bit: 6)
    static let preposition = Self(bit: 7)
    /// Prepositions that may stand inside a noun group: “a spokesman for the bank”.
    static let namePreposition = Self(bit: 8)
    static let coordinating = Self(bit: 9)
    static let subordinating = Self(bit: 10)
    static let clauseOpener = Self(bit: 11)
    static let auxiliary = Self(bit: 12)
    static let be = Self(bit: 13)
    static let modal = Self(bit: 14)
    static let modalPossible = Self(bit: 15)
    static let modalLikely = Self(bit: 16)
    static let negation = Self(bit: 17)
    static let negationVerb = Self(bit: 18)
    /// “not only”, “not least”: the negation turns nothing round.
    static let negationFocus = Self(bit: 19)
    static let hedgeAlleged = Self(bit: 20)
    static let hedgePossible = Self(bit: 21)
    static let hedgeLikely = Self(bit: 22)
    static let booster = Self(bit: 23)
    static let adverb = Self(bit: 24)
    static let month = Self(bit: 25)
    static let weekday = Self(bit: 26)
    static let time = Self(bit: 27)
    static let according = Self(bit: 28)
    static let honorific = Self(bit: 29)
    static let maleTitle = Self(bit: 30)
    static let femaleTitle = Self(bit: 31)
    static let office = Self(bit: 32)
    static let organization = Self(bit: 33)
    static let place = Self(bit: 34)
    static let placeCue = Self(bit: 35)
    static let nameJoiner = Self(bit: 36)
    static let nameParticle = Self(bit: 37)
    /// Where words are said: “statement”, “interview”.
    static let occasion = Self(bit: 38)
    /// People without a name who are often sources: “officials”, “critics”.
    static let group = Self(bit: 39)
    /// Words that hedge only in the passive or before “to”: “is expected to”, “was thought to”.
    static let hedgePassive = Self(bit: 42)
    /// Conjunctions behind which the article speaks again: “…, although she has not paid”.
    static let concession = Self(bit: 43)
    /// Nouns that make a noun of the verb in front of them: “think tank”, “report card”.
    static let compoundTail = Self(bit: 44)
    /// What is broadcast, shown or printed under a title.
    static let work = Self(bit: 45)
    /// Verbs that lend a noun their subject: “made a promise”, “has doubts”.
    static let lightVerb = Self(bit: 46)
    /// Verbs that join a subject to what it is: “remain”, “feel”.
    static let linkingVerb = Self(bit: 47)
    /// Prepositions that bound a figure: “up to 300 people”, “over a dozen”.
    static let figureOpener = Self(bit: 48)
    /// What something is done by, which says nothing: “according to plan”.
    static let measureOfDoing = Self(bit: 49)
    static let maleName = Self(bit: 40)
    static let femaleName = Self(bit: 41)
    /// Opens a clause that is said or thought: “said *that* …”.
    static let complementizer = Self(bit: 50)
    /// Opens an infinitive: “plans *to* resign”.
    static let infinitiveMarker = Self(bit: 51)
    /// Joins a noun to what it is of: “the mayor *of* Dayton”.
    static let genitive = Self(bit: 52)
    /// Names who does what a passive tells: “was denied *by* the bank”.
    static let agentMarker = Self(bit: 53)
    /// Says what a thing is taken for: “sees the deal *as* a threat”.
    static let essive = Self(bit: 54)
    /// Leans on a noun that owns something: “Smith*’s* plan”.
    static let possessive = Self(bit: 55)
    /// The same behind a plural, the bare apostrophe: “the workers*’* rights”.
    static let pluralPossessive = Self(bit: 56)
    /// The auxiliary of what is past: “has”, “had”.
    static let have = Self(bit: 57)
    /// Fills the place of a subject and means nobody: “*it* is certain that …”.
    static let expletive = Self(bit: 58)
    /// Speaks to whoever reads: “if *you* think …”.
    static let addressee = Self(bit: 59)
    /// Conjunctions that open a clause of time or reason whatever follows: “*while* drinking tea”.
    static let adverbialConjunction = Self(bit: 60)
    /// Conjunctions that open a question or, before a subject, a clause of time or condition: “*when* he was young”.
    static let conditional = Self(bit: 61)
    /// Prepositions that name a time alone: “*during* dinner”.
    static let temporalPreposition = Self(bit: 62)
    /// Prepositions that name a time behind a name: “attacked Smith *since* Monday”.
    static let inceptive = Self(bit: 63)
    /// Prepositions that bind a noun to the noun before more often than to the verb: “criticism *of*”.
    static let nounPreposition = Self(bit: 64)
    /// Opens examples of a thing: “the plans, *including* the bridge”.
    static let exemplifier = Self(bit: 65)
    /// Adds one thing to another: “Smith *and* Sons”.
    static let additive = Self(bit: 66)
    /// Stands behind “according” before whoever says so.
    static let accordingLink = Self(bit: 67)

    static let person: WordRole = [.malePronoun, .femalePronoun, .pluralPronoun]
    /// Words that never begin a name.
    static let closed: WordRole = [
        .subjectPronoun, .clausePronoun, .relative, .determiner, .preposition, .coordinating, .subordinating,
        .clauseOpener, .auxiliary,
        .modal,
        .negation, .adverb, .malePronoun, .femalePronoun, .pluralPronoun, .according, .month, .weekday,
    ]

    init(rawValue: UInt128) { self.rawValue = rawValue }
    private init(bit: UInt128) { self.init(rawValue: 1 << bit) }

    /// The classes by their names in `word-roles.tsv`.
    static let named: [String: WordRole] = [
        "pronoun.male": .malePronoun, "pronoun.female": .femalePronoun, "pronoun.plural": .pluralPronoun,
        "pronoun.subject": .subjectPronoun,
        "pronoun.clause": .clausePronoun, "pronoun.relative": .relative, "determiner": .determiner,
        "preposition": .preposition,
        "preposition.name": .namePreposition, "conjunction.coordinating": .coordinating,
        "conjunction.clause": .subordinating,
        "clause.opener": .clauseOpener, "auxiliary": .auxiliary, "auxiliary.be": .be, "modal": .modal,
        "modal.possible": .modalPossible,
        "modal.likely": .modalLikely, "negation": .negation, "negation.verb": .negationVerb,
        "negation.focus": .negationFocus,
        "hedge.alleged": .hedgeAlleged, "hedge.possible": .hedgePossible, "hedge.likely": .hedgeLikely,
        "hedge.passive": .hedgePassive,
        "booster": .booster,
        "adverb": .adverb, "month": .month, "weekday": .weekday, "time": .time, "according": .according,
        "title.honorific": .honorific,
        "title.male": .maleTitle, "title.female": .femaleTitle, "title.office": .office, "org.word": .organization,
        "place.word": .place,
        "place.cue": .placeCue, "name.joiner": .nameJoiner, "name.particle": .nameParticle, "occasion": .occasion,
        "group": .group,
        "conjunction.concession": .concession, "noun.compound": .compoundTail, "noun.work": .work,
        "verb.light": .lightVerb,
        "according.manner": .measureOfDoing,
        "figure.opener": .figureOpener,
        "verb.linking": .linkingVerb, "name.male": .maleName,
        "name.female": .femaleName,
        "complementizer": .complementizer, "infinitive.marker": .infinitiveMarker, "preposition.genitive": .genitive,
        "preposition.agent": .agentMarker, "preposition.essive": .essive, "clitic.possessive": .possessive,
        "clitic.possessive.plural": .pluralPossessive, "auxiliary.have": .have, "pronoun.expletive": .expletive,
        "pronoun.addressee": .addressee, "conjunction.adverbial": .adverbialConjunction,
        "conjunction.conditional": .conditional, "preposition.temporal": .temporalPreposition,
        "preposition.inceptive": .inceptive, "preposition.noun": .nounPreposition,
        "preposition.exemplifying": .exemplifier, "conjunction.additive": .additive,
        "according.link": .accordingLink,
    ]
}
