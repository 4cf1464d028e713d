internal import LanguageTables

/// What the phases about people and their words know of the language, read once from its data files.
struct SpeechVocabulary: Sendable {
    /// What is known of one word.
    struct WordEntry: Bounded {
        static let boundary = WordEntry()
        var classes: WordRole = []
        /// Index into ``SpeechVocabulary/verbs``; negative where the word is no cue verb.
        var verb: Int16 = -1
        /// Index into ``SpeechVocabulary/nouns``; negative where the word is no cue noun.
        var noun: Int16 = -1
        /// Index into ``SpeechVocabulary/attitudes``; negative where the word tells no attitude.
        var attitude: Int16 = -1
    }

    private var entries = WordMap<WordEntry>(capacity: expectedWords)
    private var verbs: [CueVerb] = []
    private var nouns: [CueWord] = []
    private var attitudes: [CueWord] = []

    init(folder: String) {
        readClasses(folder)
        readVerbs(folder)
        readNouns(folder)
        readAttitudes(folder)
    }

    subscript(word: WordID) -> WordEntry { entries[word] ?? .boundary }

    func verb(of entry: WordEntry) -> CueVerb? { entry.verb >= 0 ? verbs[Int(entry.verb)] : nil }
    func noun(of entry: WordEntry) -> CueWord? { entry.noun >= 0 ? nouns[Int(entry.noun)] : nil }
    func attitude(of entry: WordEntry) -> CueWord? { entry.attitude >= 0 ? attitudes[Int(entry.attitude)] : nil }

    private mutating func readClasses(_ folder: String) {
        for row in LineTable(named: "\(folder)/word-roles.tsv").records {
            guard let one = WordRole.named[String(row[0])] else {
                preconditionFailure("no word class is called \(String(row[0]))")
            }
            for word in row.dropFirst() { entries[WordID(word), default: .boundary].classes.insert(one) }
        }
    }

    private mutating func readVerbs(_ folder: String) {
        for row in LineTable(named: "\(folder)/cue-verbs.tsv").records where row.count == 8 {
            let particles = row[6] == "-" ? [] : row[6].parts(by: " ").map { WordID($0) }
            let verb = CueVerb(
                lemma: WordID(row[0]), forms: [], takes: Complements(letters: row[5]), particles: particles,
                stance: Certainty(rawValue: String(row[7])) ?? .stated)
            for (column, form) in VerbForm.columns.enumerated() {
                for spelling in row[column].parts(by: "|") {
                    add(verb, form, spelling: WordID(spelling))
                }
            }
        }
    }

    private mutating func add(_ verb: CueVerb, _ form: VerbForm, spelling: WordID) {
        let known = Int(entries[spelling]?.verb ?? -1)
        if known >= 0 {
            if verbs[known].lemma == verb.lemma { verbs[known].forms.insert(form) }
            return
        }
        var one = verb
        one.forms = form
        entries[spelling, default: .boundary].verb = Int16(clamping: verbs.count)
        verbs.append(one)
    }

    private mutating func readNouns(_ folder: String) {
        for row in LineTable(named: "\(folder)/cue-nouns.tsv").records where row.count == 5 {
            for form in row.prefix(2) { entries[WordID(form), default: .boundary].noun = Int16(clamping: nouns.count) }
            nouns.append(CueWord(takes: row[3], prepositions: row[4], stance: row[2]))
        }
    }

    private mutating func readAttitudes(_ folder: String) {
        for row in LineTable(named: "\(folder)/cue-attitudes.tsv").records where row.count == 4 {
            for form in row[0].parts(by: "|") {
                entries[WordID(form), default: .boundary].attitude = Int16(clamping: attitudes.count)
            }
            attitudes.append(CueWord(takes: row[1], prepositions: row[2], stance: row[3]))
        }
    }
}

/// Some more than the tables have, so that they are laid out once.
private let expectedWords = 4000
