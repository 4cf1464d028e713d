internal import ArticleAnalysis
internal import LanguageTables

extension Page {
    /// What comparing knows about the words of the page's language.
    var comparisonWords: ComparisonWords { .english }
}

/// What comparing two versions knows about the words of a language; read once a process from its data files.
struct ComparisonWords: Sendable {
    /// What a function word does.
    enum FunctionRole: String, Sendable {
        case determiner = "det", preposition = "prep", conjunction = "conj", pronoun = "pron", auxiliary = "aux", modal,
            future
        case negation = "neg", link, filler, only
    }

    fileprivate static let english = ComparisonWords(language: .english)

    let lexicon: Lexicon
    let senses: Senses
    /// Scales, free exchanges and qualifiers.
    let graded: GradedWords
    private let roles: [WordID: FunctionRole]
    private let stances: [WordID: Stance.Word]
    private let opposites: Set<[WordID]>
    private let extents: [WordID: QuantifierExtent]
    /// Words that say little by themselves (“the type of”, “it is noted that”).
    private let lightWords: Set<WordID>
    /// Words with which a text points at a part of itself (“see”, “figure”).
    private let pointers: Set<WordID>
    let paraphrases: Paraphrases
    /// Letters that two accepted spellings of one word exchange.
    let spellingPatterns: [([UInt8], [UInt8])]
    private let values: [WordID: Double]
    private let multitudes: Set<WordID>
    private let months: [WordID: Int]
    private let weekdays: [WordID: Int]
    /// Words that say how often (“daily”), and those that do so before a period (“each”).
    let frequencies: Set<WordID>
    let rates: Set<WordID>
    private let periods: Set<WordID>
    private let fileWords: Set<WordID>
    let titles: NameTitles
    private let bounds: Set<WordID>
    /// How correction notices open.
    let notices: NoticeWords
    private let building: WordParts
    /// Small words that turn claims.
    let guards: GuardWords

    private init(language: Language) {
        func rows(_ name: String) -> [LineTable.Row] { LineTable(named: "\(language.folder)/\(name).tsv").records }
        func words(_ name: String) -> Set<WordID> { Set(rows(name).compactMap { $0.first.map { WordID($0) } }) }
        (lexicon, senses) = (language.lexicon, language.senses)
        graded = GradedWords(
            scales: rows("graded-words"),
            exchanges: rows("interchangeable").map { $0.dropFirst() } + rows("paraphrases"),
            qualifiers: rows("qualifiers"), lexicon: language.lexicon)
        roles = rows("function-words").reduce(into: [:]) { roles, row in
            if row.count > 1, let role = FunctionRole(rawValue: String(row[1])) { roles[WordID(row[0])] = role }
        }
        stances = rows("certainty-words").reduce(into: [:]) { stances, row in
            guard row.count > 2, let certainty = Certainty(rawValue: String(row[1])),
                let family = Stance.Family(rawValue: String(row[2]))
            else { return }
            stances[WordID(row[0])] = Stance.Word(certainty: certainty, family: family)
        }
        opposites = Self.bothWays(rows("opposites"))
        extents = rows("quantifiers").reduce(into: [:]) { extents, row in
            if row.count > 1, let extent = QuantifierExtent(String(row[1])) { extents[WordID(row[0])] = extent }
        }
        paraphrases = Paraphrases(
            fixed: rows("same-sense"), inflected: rows("paraphrases"), lexicon: language.lexicon)
        spellingPatterns = rows("spelling-patterns").filter { $0.count > 1 }.map {
            (Array($0[0]), Array($0[1]))
        }
        values = Self.values(rows("numbers"))
        multitudes = Set(rows("numbers").filter { $0.count > 3 && $0[3] == "plural" }.map { WordID($0[0]) })
        months = rows("months").reduce(into: [:]) { months, row in
            if row.count > 1, let number = Int(String(row[1])) { months[WordID(row[0])] = number }
        }
        weekdays = rows("weekdays").reduce(into: [:]) { days, row in
            if row.count > 1, let number = Int(String(row[1])) { days[WordID(row[0])] = number }
        }
        (frequencies, rates) = (words("frequency-words"), words("rate-words"))
        periods = Set(
            rows("date-words").filter { $0.count > 1 && ($0[1] == "unit" || $0[1] == "season") }.map { WordID($0[0]) })
        fileWords = Set(rows("page").filter { $0.count > 1 && $0[0] == "file" }.map { WordID($0[1]) })
        titles = NameTitles(roles: rows("word-roles"), comparison: rows("comparison"))
        (lightWords, pointers, bounds) = (words("light-words"), words("pointer-words"), words("bounds"))
        notices = .english
        building = WordParts(rows("comparison"))
        guards = GuardWords(folder: language.folder)
    }

    private static func bothWays(_ rows: [LineTable.Row]) -> Set<[WordID]> {
        Set(rows.filter { $0.count > 1 }.map { [WordID($0[0]), WordID($0[1])] }.flatMap { [$0, $0.reversed()] })
    }

    /// The cardinals that are one word; words of scale (“million”) have no value by themselves.
    private static func values(_ rows: [LineTable.Row]) -> [WordID: Double] {
        rows.reduce(into: [:]) { values, row in
            if row.count > 3, row[1] != "scale", row[3] == "cardinal", let value = Double(String(row[2])) {
                values[WordID(row[0])] = value
            }
        }
    }

    func role(of word: WordID) -> FunctionRole? { roles[word] }
    func isContent(_ word: WordID) -> Bool { roles[word] == nil }
    func isNegation(_ word: WordID) -> Bool { roles[word] == .negation }
    func extent(of quantifier: WordID) -> QuantifierExtent? { extents[quantifier] }
    func isPointer(_ word: WordID) -> Bool { pointers.contains(word) }
    func isLight(_ word: WordID) -> Bool { lightWords.contains(word) }
    /// “only”, behind which a negation does not deny (“not only”).
    func isOnly(_ word: WordID) -> Bool { roles[word] == .only }

    func stance(of word: WordID) -> Stance.Word? { stances[word] }
    /// “said”, “according”.
    func isSaying(_ word: WordID) -> Bool { stances[word]?.family == .cue }

    /// Whether a word counts without saying how many: “dozens”, “millions”.
    func isMultitude(_ word: WordID) -> Bool { multitudes.contains(word) }
    func isMonth(_ word: WordID) -> Bool { months[word] != nil }
    func number(ofMonth word: WordID) -> Int? { months[word] }
    func number(ofWeekday word: WordID) -> Int? { weekdays[word] }
    /// A day of the week, a season or a unit of time that is longer than an hour.
    func isPeriod(_ word: WordID) -> Bool { periods.contains(word) || weekdays[word] != nil }
    /// Whether a word is what labels of files are made of: “PDF”, “MB”, “pages”.
    func isOfFileLabel(_ word: WordID) -> Bool { fileWords.contains(word) }
    /// Whether a folded phrase says how close a number is (“at least”).
    func isBound(_ phrase: String) -> Bool { bounds.contains(WordID(phrase)) }

    /// The value of a whole number in digits or in one word.
    func value(of token: Token, _ text: String) -> Double? {
        if let value = values[token.word] { return value }
        guard token.kind == .number else { return nil }
        return Double(String(text.filter { $0 != "," }))
    }

    /// Whether two words say the opposite of each other, by the list or by a negating prefix.
    func areOpposites(_ left: String, _ right: String) -> Bool {
        let (a, b) = (WordID.folded(left), WordID.folded(right))
        if opposites.contains([WordID(a), WordID(b)]) || lexicon.areAntonyms(WordID(a), WordID(b)) { return true }
        return building.negates(a, b) || building.negates(b, a)
    }

    /// Whether two phrases stand in one set of words that are exchanged for each other, or two words share a sense.
    func haveSameSense(_ left: [String], _ right: [String]) -> Bool {
        if left.count == 1, right.count == 1, lexicon.areSynonyms(WordID(left[0]), WordID(right[0])) { return true }
        return haveSameSense(Self.phrase(left), Self.phrase(right))
    }

    /// Whether two words or phrases stand in one set of those that are exchanged for each other.
    func haveSameSense(_ left: WordID, _ right: WordID) -> Bool {
        paraphrases.sets(ofPhrase: left).contains(where: paraphrases.sets(ofPhrase: right).contains)
    }

    /// Whether the list has the words as opposites.
    func areListedOpposites(_ left: WordID, _ right: WordID) -> Bool { opposites.contains([left, right]) }

    /// The sets of words that are exchanged for each other in which a word stands.
    func exchanges(of word: String) -> [Int] { paraphrases.sets(ofPhrase: Self.phrase([word])) }

    private static func phrase(_ words: [String]) -> WordID { WordID(words.map(WordID.folded).joined(separator: " ")) }

    /// What remains of a word without its inflection.
    func stem(of word: ArraySlice<UInt8>) -> WordID { building.stem(of: word) }
    /// The ending of plurals, which a short form keeps (“Figs.”).
    var pluralEndings: [String] { building.plurals }
    /// Whether a token hangs on a name and is no part of it (“’s”).
    func isAttached(_ word: WordID) -> Bool { building.attached.contains(word) }
    /// Whether a word beside a word of saying names nobody (“according to”).
    func isCiting(_ word: WordID) -> Bool { building.citing.contains(word) }
    /// “it”: whoever is meant is no person.
    func isThing(_ word: WordID) -> Bool {
        (guards.genders[word] ?? []).contains { $0.side == .thing && $0.isPronoun }
    }
    /// Whether a word opens a condition (“if”).
    func isConditional(_ word: WordID) -> Bool { building.conditional.contains(word) }
    /// Whether a condition of that word is a turn of phrase (“if applicable”).
    func isIdle(_ word: WordID) -> Bool { building.idle.contains(word) }
    /// Whether a word between square brackets stands for a note (“[ref]”).
    func isReference(_ word: WordID) -> Bool { building.references.contains(word) }
    /// “than”.
    func isComparing(_ word: WordID) -> Bool { building.comparing.contains(word) }
    /// Whether a single letter is a word.
    func isLetterWord(_ word: WordID) -> Bool { building.letterWords.contains(word) }

    /// Whether the lexicon knows a word as a plain word and as no name.
    func isPlain(_ token: Token) -> Bool { lexicon.isWord(token.word) && !lexicon.isName(token.word) }
}
