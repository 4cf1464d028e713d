internal import ArticleAnalysis

/// Something that two forms of one word, or two words of one sense, have in common.
enum FormKey: Hashable {
    /// A word, or a base form of it.
    case base(WordID)
    /// A sense of the lexicon.
    case sense(Int)
    /// A set of words that are exchanged for each other.
    case exchange(Int)
    /// The letters that a word begins with, all in one case.
    case beginning(UInt64)

    /// What two words must share to be forms of one another; none for a figure or a mark.
    static func keys(of token: Int, on side: VersionSide) -> [FormKey] {
        guard side.article.tokens[token].kind == .word else { return [] }
        let word = side.article.tokens[token].word
        return ([word] + side.words.lexicon.lemmas(of: word)).map(FormKey.base)
            + side.words.lexicon.senses(of: word).map(FormKey.sense)
            + side.words.exchanges(of: side.string(token)).map(FormKey.exchange)
    }

    /// Nil for a word that is shorter than a shared beginning.
    static func beginning(of token: Int, on side: VersionSide) -> FormKey? {
        let bytes = side.slice(token)
        guard bytes.count >= ChangeThresholds.sharedStem else { return nil }
        return .beginning(bytes.prefix(ChangeThresholds.sharedStem).reduce(0) { $0 << 8 | UInt64($1 | 0x20) })
    }
}

/// The forms of some words, to ask whether other words are forms of any of them: each word is looked up once, however
/// many it is held against.
struct WordForms {
    /// By what they share, the first word and the first one beside it.
    private var words: [FormKey: (first: WordID, other: WordID?)] = [:]
    private(set) var lookedUp = 0

    init(of tokens: [Int], on side: VersionSide) {
        for token in tokens {
            let word = side.article.tokens[token].word
            for key in keys(of: token, on: side) { add(word, as: key) }
        }
    }

    /// Whether another word than this one is a form of it, or shares a sense with it.
    mutating func holdsAnother(_ side: VersionSide, _ token: Int) -> Bool {
        let word = side.article.tokens[token].word
        return keys(of: token, on: side).contains { key in
            words[key].map { $0.first != word || $0.other != nil } ?? false
        }
    }

    private mutating func keys(of token: Int, on side: VersionSide) -> [FormKey] {
        let keys = FormKey.keys(of: token, on: side)
        lookedUp += keys.count
        return keys
    }

    private mutating func add(_ word: WordID, as key: FormKey) {
        guard let known = words[key] else { return words[key] = (word, nil) }
        if known.first != word, known.other == nil { words[key] = (known.first, word) }
    }
}

extension BothSides {
    /// Whether an old and a new word are inflections of one another, or share a sense.
    func areForms(_ left: Int, _ right: Int) -> Bool {
        let (before, after) = (old.article.tokens[left], new.article.tokens[right])
        guard before.kind == .word, after.kind == .word, before.word != after.word else { return false }
        return words.lexicon.shareLemma(before.word, after.word)
            || words.haveSameSense([old.string(left)], [new.string(right)])
    }
}
