internal import ArticleAnalysis
internal import LanguageTables

/// What the differ knows about English words; read once a process from the language's data files.
struct WordLore: Sendable {
    /// What a function word does.
    enum Role: String, Sendable {
        case determiner = "det", preposition = "prep", conjunction = "conj", pronoun = "pron", auxiliary = "aux", modal,
            future
        case negation = "neg", link, filler, only
    }

    static let english = WordLore()

    private let roles: [WordID: Role]
    private let stances: [WordID: Stance.Word]
    private let opposites: Set<[WordID]>
    private let extents: [WordID: Extent]
    /// Words that say little by themselves (“the type of”, “it is noted that”).
    private let lightWords: Set<WordID>
    /// Words with which a text points at a part of itself (“see”, “figure”).
    private let pointers: Set<WordID>
    /// The sets of `same-sense.tsv` that a phrase stands in.
    private let senses: [WordID: [Int]]
    /// Letters that two accepted spellings of one word exchange.
    let spellingPatterns: [([UInt8], [UInt8])]
    private let values: [WordID: Double]
    private let months: [WordID: Int]
    private let bounds: Set<WordID>
    /// The opening words of correction notices, in lower case.
    let notices: [[UInt8]]

    private init() {
        roles = LineTable(named: "en/function-words.tsv").rows.reduce(into: [:]) { roles, row in
            if row.count > 1, let role = Role(rawValue: row[1]) { roles[WordID(row[0])] = role }
        }
        stances = LineTable(named: "en/certainty-words.tsv").rows.reduce(into: [:]) { stances, row in
            guard row.count > 2, let certainty = Certainty(rawValue: row[1]),
                let family = Stance.Family(rawValue: row[2])
            else { return }
            stances[WordID(row[0])] = Stance.Word(certainty: certainty, family: family)
        }
        opposites = LineTable(named: "en/opposites.tsv").rows.reduce(into: []) { pairs, row in
            guard row.count > 1 else { return }
            pairs.insert([WordID(row[0]), WordID(row[1])])
            pairs.insert([WordID(row[1]), WordID(row[0])])
        }
        extents = LineTable(named: "en/quantifiers.tsv").rows.reduce(into: [:]) { extents, row in
            if row.count > 1, let extent = Extent(row[1]) { extents[WordID(row[0])] = extent }
        }
        lightWords = Set(LineTable(named: "en/light-words.tsv").rows.map { WordID($0[0]) })
        pointers = Set(LineTable(named: "en/pointer-words.tsv").rows.map { WordID($0[0]) })
        senses = LineTable(named: "en/same-sense.tsv").rows.enumerated().reduce(into: [:]) { senses, row in
            for phrase in row.element { senses[WordID(phrase), default: []].append(row.offset) }
        }
        spellingPatterns = LineTable(named: "en/spelling-patterns.tsv").rows.filter { $0.count > 1 }.map {
            (Array($0[0].utf8), Array($0[1].utf8))
        }
        values = LineTable(named: "en/numbers.tsv").rows.reduce(into: [:]) { values, row in
            if row.count > 3, row[1] != "scale", row[3] == "cardinal", let value = Double(row[2]) {
                values[WordID(row[0])] = value
            }
        }
        months = LineTable(named: "en/months.tsv").rows.reduce(into: [:]) { months, row in
            if row.count > 1, let number = Int(row[1]) { months[WordID(row[0])] = number }
        }
        bounds = Set(LineTable(named: "en/bounds.tsv").rows.map { WordID($0[0]) })
        notices = LineTable(named: "en/correction-notices.tsv").rows.compactMap { $0.first.map { Array($0.utf8) } }
            .filter { !$0.isEmpty }
    }

    func role(of word: WordID) -> Role? { roles[word] }
    func isContent(_ word: WordID) -> Bool { roles[word] == nil }
    func isNegation(_ word: WordID) -> Bool { roles[word] == .negation }
    func extent(of quantifier: WordID) -> Extent? { extents[quantifier] }
    func isPointer(_ word: WordID) -> Bool { pointers.contains(word) }
    func isLight(_ word: WordID) -> Bool { lightWords.contains(word) }
    /// “only”, behind which a negation does not deny (“not only”).
    func isOnly(_ word: WordID) -> Bool { roles[word] == .only }

    func stance(of word: WordID) -> Stance.Word? { stances[word] }
    /// “said”, “according”.
    func isSaying(_ word: WordID) -> Bool { stances[word]?.family == .cue }

    func isMonth(_ word: WordID) -> Bool { months[word] != nil }
    func number(ofMonth word: WordID) -> Int? { months[word] }
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
        if opposites.contains([WordID(a), WordID(b)]) || Lexicon.english.areAntonyms(WordID(a), WordID(b)) {
            return true
        }
        return Self.negates(a, b) || Self.negates(b, a)
    }

    /// “unlikely” negates “likely”; what remains must be a word of some length (“into” does not negate “to”).
    private static func negates(_ longer: String, _ shorter: String) -> Bool {
        shorter.utf8.count >= 5 && ["un", "in", "im", "il", "ir", "non", "dis"].contains { $0 + shorter == longer }
    }

    /// Whether two phrases stand in one set of words that are exchanged for each other, or two words share a sense.
    func haveSameSense(_ left: [String], _ right: [String]) -> Bool {
        if left.count == 1, right.count == 1, Lexicon.english.areSynonyms(WordID(left[0]), WordID(right[0])) {
            return true
        }
        guard let before = senses[Self.phrase(left)], let after = senses[Self.phrase(right)] else { return false }
        return before.contains(where: after.contains)
    }

    private static func phrase(_ words: [String]) -> WordID { WordID(words.map(WordID.folded).joined(separator: " ")) }
}
