internal import ArticleAnalysis
internal import LanguageTables

/// The words by which a change is known to be about life and death, guilt, votes or money owed.
struct StakesWords: Sendable {
    /// How far a word speaks.
    enum Scope: String, Sendable {
        /// For an edit that holds it.
        case edit
        /// For a figure beside it too, which counts it.
        case figure
        /// The same, but only beside another word of its topic in the statement (“won” beside “election”).
        case with
    }

    struct Entry: Sendable {
        let topic: StakesTopic
        let scope: Scope
        /// Nil for whatever part of speech.
        let part: WordClass?
        let base: WordID
        /// Nouns beside which it means something else (“killed the bill”).
        let harmless: Set<WordID>
    }

    static let english = StakesWords(language: .english)

    private let lexicon: Lexicon
    private let entries: [WordID: [Entry]]
    /// Turns of phrase in which a word of the table means something else.
    private let phrases: Set<WordID>
    /// Words that stand between a word and the noun that belongs to it (“the death of the bill”).
    private let passed: Set<WordID>

    private init(language: Language) {
        var entries: [WordID: [Entry]] = [:]
        var (phrases, passed): (Set<WordID>, Set<WordID>) = ([], [])
        for row in LineTable(named: "\(language.folder)/stakes.tsv").records {
            if row.count == 2, row[0] == "phrase" { phrases.insert(WordID(row[1])) }
            if row.count == 2, row[0] == "passed" { passed.insert(WordID(row[1])) }
            guard row.count > 3, let topic = StakesTopic(rawValue: String(row[0])),
                let scope = Scope(rawValue: String(row[1]))
            else { continue }
            let harmless = row.count > 4 ? row[4].parts(by: " ").map { WordID($0) } : []
            let base = WordID(row[3])
            entries[base, default: []].append(
                Entry(topic: topic, scope: scope, part: Self.part(String(row[2])), base: base, harmless: Set(harmless)))
        }
        (lexicon, self.entries, self.phrases, self.passed) = (language.lexicon, entries, phrases, passed)
    }

    private static func part(_ name: String) -> WordClass? {
        switch name {
        case "noun": .noun
        case "verb": .verb
        case "adjective": .adjective
        default: nil
        }
    }

    /// What the table says of a word, in any of its base forms.
    func entries(of word: WordID) -> [Entry] { bases(of: word).flatMap { entries[$0] ?? [] } }

    func isPassed(_ word: WordID) -> Bool { passed.contains(word) }
    func isPhrase(_ words: String) -> Bool { phrases.contains(WordID(words)) }
    func bases(of word: WordID) -> [WordID] { [word] + lexicon.lemmas(of: word) }
}

extension StakesWords.Entry {
    /// Whether a token is used in the part of speech that the table means.
    ///
    /// A participle is a verb even where the tagger makes an adjective of it (“the injured girl”).
    func fits(_ token: Token) -> Bool {
        switch part {
        case .noun: token.tag.isNoun
        case .verb: token.tag.rawValue.hasPrefix("VB") || token.tag == .jj && token.word != base
        case .adjective: token.tag.rawValue.hasPrefix("JJ")
        case .adverb, nil: true
        }
    }
}
