internal import LanguageTables

/// What may follow a cue verb.
struct Complements: OptionSet, Sendable {
    let rawValue: UInt8

    static let speech = Self(rawValue: 1)
    static let clause = Self(rawValue: 2)
    static let infinitive = Self(rawValue: 4)
    static let object = Self(rawValue: 8)
    /// The person who is told stands between the verb and what is said.
    static let recipient = Self(rawValue: 16)
    /// The word is a verb wherever it stands, whatever a tagger thinks.
    static let neverNoun = Self(rawValue: 32)
    /// A thing with “as” behind it: “sees the deal as a threat”.
    static let asObject = Self(rawValue: 64)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(letters: LineTable.Field) {
        self = letters.reduce(into: []) {
            switch Unicode.Scalar($1) {
            case "s": $0.insert(.speech)
            case "c": $0.insert(.clause)
            case "t": $0.insert(.infinitive)
            case "o": $0.insert(.object)
            case "r": $0.insert(.recipient)
            case "v": $0.insert(.neverNoun)
            case "a": $0.insert(.asObject)
            default: break
            }
        }
    }
}

/// The form that a verb stands in; past tense and participle are mostly spelt alike, so a form is a set.
struct VerbForm: OptionSet, Sendable {
    let rawValue: UInt8

    static let base = Self(rawValue: 1)
    static let thirdPerson = Self(rawValue: 2)
    static let past = Self(rawValue: 4)
    static let participle = Self(rawValue: 8)
    static let ing = Self(rawValue: 16)

    /// In the order of the columns of `cue-verbs.tsv`.
    static let columns: [VerbForm] = [.base, .thirdPerson, .past, .participle, .ing]
}

/// One form of a verb that reports what somebody says, thinks or wants.
struct CueVerb: Sendable {
    let lemma: WordID
    var forms: VerbForm
    let takes: Complements
    /// “call for”, “point out”: words that complete the cue.
    let particles: [WordID]
    /// How sure a statement is that is reported with this verb.
    let stance: Certainty
}

/// A noun or an adjective that reports: “her claim that …”, “is critical of …”.
struct CueWord: Sendable {
    /// ``Complements/clause`` and ``Complements/infinitive`` alone.
    let takes: Complements
    /// “of”, “about”: what opens the thing that the words are about.
    let prepositions: [WordID]
    /// How sure a statement is that is reported with this word.
    let stance: Certainty

    init(takes: LineTable.Field, prepositions: LineTable.Field, stance: LineTable.Field) {
        self.takes = Complements(letters: takes)
        self.prepositions = prepositions == "-" ? [] : prepositions.parts(by: " ").map { WordID($0) }
        self.stance = Certainty(rawValue: String(stance)) ?? .stated
    }
}
