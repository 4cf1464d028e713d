/// What a small word can do in a sentence: a set, since “that” is a determiner and opens a clause.
///
/// Its members are computed, for a stored one of so many bits would be asked for through a lock.
struct WordRole: OptionSet, Sendable {
    let rawValue: UInt128

    static var malePronoun: Self { Self(bit: 0) }
    static var femalePronoun: Self { Self(bit: 1) }
    static var pluralPronoun: Self { Self(bit: 2) }
    /// Words that stand for a subject on their own: “she”, “some”, “everyone”.
    static var subjectPronoun: Self { Self(bit: 3) }
    /// Pronouns that open a clause of their own: “they”, “there”.
    static var clausePronoun: Self { Self(bit: 4) }
    static var relative: Self { Self(bit: 5) }
    static var determiner: Self { Self(bit: 6) }
    static var preposition: Self { Self(bit: 7) }
    /// Prepositions that may stand inside a noun group: “a spokesman for the bank”.
    static var namePreposition: Self { Self(bit: 8) }
    static var coordinating: Self { Self(bit: 9) }
    static var subordinating: Self { Self(bit: 10) }
    static var clauseOpener: Self { Self(bit: 11) }
    static var auxiliary: Self { Self(bit: 12) }
    static var be: Self { Self(bit: 13) }
    static var modal: Self { Self(bit: 14) }
    static var modalPossible: Self { Self(bit: 15) }
    static var modalLikely: Self { Self(bit: 16) }
    static var negation: Self { Self(bit: 17) }
    static var negationVerb: Self { Self(bit: 18) }
    /// “not only”, “not least”: the negation turns nothing round.
    static var negationFocus: Self { Self(bit: 19) }
    static var hedgeAlleged: Self { Self(bit: 20) }
    static var hedgePossible: Self { Self(bit: 21) }
    static var hedgeLikely: Self { Self(bit: 22) }
    static var booster: Self { Self(bit: 23) }
    static var adverb: Self { Self(bit: 24) }
    static var month: Self { Self(bit: 25) }
    static var weekday: Self { Self(bit: 26) }
    static var time: Self { Self(bit: 27) }
    static var according: Self { Self(bit: 28) }
    static var honorific: Self { Self(bit: 29) }
    static var maleTitle: Self { Self(bit: 30) }
    static var femaleTitle: Self { Self(bit: 31) }
    static var office: Self { Self(bit: 32) }
    static var organization: Self { Self(bit: 33) }
    static var place: Self { Self(bit: 34) }
    static var placeCue: Self { Self(bit: 35) }
    static var nameJoiner: Self { Self(bit: 36) }
    static var nameParticle: Self { Self(bit: 37) }
    /// Where words are said: “statement”, “interview”.
    static var occasion: Self { Self(bit: 38) }
    /// People without a name who are often sources: “officials”, “critics”.
    static var group: Self { Self(bit: 39) }
    /// Words that hedge only in the passive or before “to”: “is expected to”, “was thought to”.
    static var hedgePassive: Self { Self(bit: 42) }
    /// Conjunctions behind which the article speaks again: “…, although she has not paid”.
    static var concession: Self { Self(bit: 43) }
    /// Nouns that make a noun of the verb in front of them: “think tank”, “report card”.
    static var compoundTail: Self { Self(bit: 44) }
    /// What is broadcast, shown or printed under a title.
    static var work: Self { Self(bit: 45) }
    /// Verbs that lend a noun their subject: “made a promise”, “has doubts”.
    static var lightVerb: Self { Self(bit: 46) }
    /// Verbs that join a subject to what it is: “remain”, “feel”.
    static var linkingVerb: Self { Self(bit: 47) }
    /// Prepositions that bound a figure: “up to 300 people”, “over a dozen”.
    static var figureOpener: Self { Self(bit: 48) }
    /// What something is done by, which says nothing: “according to plan”.
    static var measureOfDoing: Self { Self(bit: 49) }
    static var maleName: Self { Self(bit: 40) }
    static var femaleName: Self { Self(bit: 41) }
    /// Opens a clause that is said or thought: “said *that* …”.
    static var complementizer: Self { Self(bit: 50) }
    /// Opens an infinitive: “plans *to* resign”.
    static var infinitiveMarker: Self { Self(bit: 51) }
    /// Joins a noun to what it is of: “the mayor *of* Dayton”.
    static var genitive: Self { Self(bit: 52) }
    /// Names who does what a passive tells: “was denied *by* the bank”.
    static var agentMarker: Self { Self(bit: 53) }
    /// Says what a thing is taken for: “sees the deal *as* a threat”.
    static var essive: Self { Self(bit: 54) }
    /// Leans on a noun that owns something: “Smith*’s* plan”.
    static var possessive: Self { Self(bit: 55) }
    /// The same behind a plural, the bare apostrophe: “the workers*’* rights”.
    static var pluralPossessive: Self { Self(bit: 56) }
    /// The auxiliary of what is past: “has”, “had”.
    static var have: Self { Self(bit: 57) }
    /// Fills the place of a subject and means nobody: “*it* is certain that …”.
    static var expletive: Self { Self(bit: 58) }
    /// Speaks to whoever reads: “if *you* think …”.
    static var addressee: Self { Self(bit: 59) }
    /// Conjunctions that open a clause of time or reason whatever follows: “*while* drinking tea”.
    static var adverbialConjunction: Self { Self(bit: 60) }
    /// Conjunctions that open a question or, before a subject, a clause of time or condition: “*when* he was young”.
    static var conditional: Self { Self(bit: 61) }
    /// Prepositions that name a time alone: “*during* dinner”.
    static var temporalPreposition: Self { Self(bit: 62) }
    /// Prepositions that name a time behind a name: “attacked Smith *since* Monday”.
    static var inceptive: Self { Self(bit: 63) }
    /// Prepositions that bind a noun to the noun before more often than to the verb: “criticism *of*”.
    static var nounPreposition: Self { Self(bit: 64) }
    /// Opens examples of a thing: “the plans, *including* the bridge”.
    static var exemplifier: Self { Self(bit: 65) }
    /// Adds one thing to another: “Smith *and* Sons”.
    static var additive: Self { Self(bit: 66) }
    /// Stands behind “according” before whoever says so.
    static var accordingLink: Self { Self(bit: 67) }

    static var person: Self { [.malePronoun, .femalePronoun, .pluralPronoun] }
    /// Words that never begin a name.
    static var closed: Self {
        [
            .subjectPronoun, .clausePronoun, .relative, .determiner, .preposition, .coordinating, .subordinating,
            .clauseOpener, .auxiliary, .modal, .negation, .adverb, .malePronoun, .femalePronoun, .pluralPronoun,
            .according, .month, .weekday,
        ]
    }

    init(rawValue: UInt128) { self.rawValue = rawValue }
    @inline(__always)
    private init(bit: UInt128) { self.init(rawValue: 1 &<< bit) }

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
