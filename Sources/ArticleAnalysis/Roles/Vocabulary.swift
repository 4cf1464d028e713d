internal import LanguageTables

/// What the phases about people and their words know of the language, read once from its data files.
struct Vocabulary: Sendable {
    struct Entry: Bounded {
        static let boundary = Entry()
        var classes: WordRole = []
        /// Index into ``Vocabulary/verbs``; negative where the word is no cue verb.
        var verb: Int16 = -1
        /// Index into ``Vocabulary/nouns``; negative where the word is no cue noun.
        var noun: Int16 = -1
        /// Index into ``Vocabulary/attitudes``; negative where the word tells no attitude.
        var attitude: Int16 = -1
    }

    static let english = Vocabulary()

    private(set) var entries: [WordID: Entry] = [:]
    private(set) var verbs: [CueVerb] = []
    private(set) var nouns: [CueWord] = []
    private(set) var attitudes: [CueWord] = []

    private init() {
        readClasses()
        readVerbs()
        readNouns()
        readAttitudes()
    }

    subscript(word: WordID) -> Entry { entries[word] ?? Entry() }

    private mutating func readClasses() {
        for row in LineTable(named: "en/word-roles.tsv").rows {
            guard let name = row.first, let one = WordRole.named[name] else {
                preconditionFailure("no word class is called \(row)")
            }
            for word in row.dropFirst() { entries[WordID(word), default: Entry()].classes.insert(one) }
        }
    }

    private mutating func readVerbs() {
        for row in LineTable(named: "en/cue-verbs.tsv").rows where row.count == 8 {
            let particles = row[6] == "-" ? [] : row[6].split(separator: " ").map { WordID(String($0)) }
            let verb = CueVerb(
                lemma: WordID(row[0]), forms: [], takes: Complements(letters: row[5]), particles: particles,
                stance: Certainty(rawValue: row[7]) ?? .stated)
            for (column, form) in VerbForm.columns.enumerated() {
                for spelling in row[column].split(separator: "|") {
                    add(verb, form, spelling: WordID(String(spelling)))
                }
            }
        }
    }

    private mutating func add(_ verb: CueVerb, _ form: VerbForm, spelling: WordID) {
        let known = Int(self[spelling].verb)
        if known >= 0 {
            if verbs[known].lemma == verb.lemma { verbs[known].forms.insert(form) }
            return
        }
        var one = verb
        one.forms = form
        entries[spelling, default: Entry()].verb = Int16(clamping: verbs.count)
        verbs.append(one)
    }

    private mutating func readNouns() {
        for row in LineTable(named: "en/cue-nouns.tsv").rows where row.count == 5 {
            for form in row.prefix(2) { entries[WordID(form), default: Entry()].noun = Int16(clamping: nouns.count) }
            nouns.append(CueWord(takes: row[3], prepositions: row[4], stance: row[2]))
        }
    }

    private mutating func readAttitudes() {
        for row in LineTable(named: "en/cue-attitudes.tsv").rows where row.count == 4 {
            for form in row[0].split(separator: "|") {
                entries[WordID(String(form)), default: Entry()].attitude = Int16(clamping: attitudes.count)
            }
            attitudes.append(CueWord(takes: row[1], prepositions: row[2], stance: row[3]))
        }
    }
}
