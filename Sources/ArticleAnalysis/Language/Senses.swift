internal import LanguageTables

/// How the senses of two words are related: the same, broader, sisters, opposites, derived from one another.
///
/// Reads `en/senses.bin`, made from WordNet 3.0, in place, so it costs nothing to open; the file's layout stands in
/// `Scripts/build-senses`. Words come as they stand in the text: an inflected one has the senses of its base forms too.
/// A pair of words is asked in its base form, joined by a blank (“prime minister”, “step down”).
package struct Senses: Sendable {
    /// One sense of a word: its synset, the set of words that mean the same.
    struct Sense: Sendable {
        let synset: Int
        let part: WordClass
        /// 1 for the commonest sense of the word in its part of speech.
        let rank: Int
        /// How much of the word's uses it makes up, in 255ths.
        let share: Int
    }

    private let table: StaticBytes
    private let lexicon: Lexicon
    private let buckets: WordBuckets
    private let words: Lexicon.Section
    private let rows: Lexicon.Section
    private let synsets: Lexicon.Section
    private let uppers: WordPairs
    private let classSets: Lexicon.Section
    private let firstVerb: Int
    private let firstAdjective: Int
    private let firstAdverb: Int
    /// Adjective’s synset → the noun’s that it is a value of.
    let attributes: WordPairs
    /// Synset → its opposite.
    let opposites: WordPairs
    /// Word → its opposite.
    let antonyms: WordPairs
    /// Word → the number of a family of words that derive from one another.
    let families: WordPairs

    init(table: StaticBytes, lexicon: Lexicon) {
        self.table = table
        self.lexicon = lexicon
        func section(_ number: Int) -> Lexicon.Section { Lexicon.Section(number: number, of: table) }
        func pairs(_ number: Int) -> WordPairs { WordPairs(table: table, section: section(number)) }
        buckets = WordBuckets(table: table, section: section(0))
        (words, rows, synsets) = (section(1), section(2), section(3))
        (uppers, attributes, opposites, antonyms, families) = (pairs(4), pairs(5), pairs(6), pairs(7), pairs(8))
        classSets = section(9)
        func first(_ number: Int) -> Int {
            Int(table.integer(at: Self.headerOfFirsts + number * 4, as: UInt32.self))
        }
        (firstVerb, firstAdjective, firstAdverb) = (first(0), first(1), first(2))
    }

    // MARK: Words

    /// Whether it, or a base form of it, has a sense.
    package func isKnown(_ word: WordID) -> Bool { forms(of: word).contains { index(of: $0) != nil } }

    /// The word and its base forms.
    private func forms(of word: WordID) -> [WordID] {
        lexicon.kinds(word).contains(.inflected) ? [word] + lexicon.lemmas(of: word) : [word]
    }

    /// The places in the table of a word and its base forms.
    func indices(of word: WordID) -> [Int] { forms(of: word).compactMap(index(of:)) }

    /// The senses of a word and of its base forms, in one part of speech or all.
    ///
    /// A base form counts only in the part of speech that it is the base form in: “buildings” is a noun.
    func senses(of word: WordID, as part: WordClass?) -> [Sense] {
        var senses: [Sense] = []
        func add(_ form: WordID, as part: WordClass?) {
            guard let index = index(of: form) else { return }
            eachSense(at: index) { if part == nil || $0.part == part { senses.append($0) } }
        }
        add(word, as: part)
        guard lexicon.kinds(word).contains(.inflected) else { return senses }
        for part in part.map({ [$0] }) ?? [.noun, .verb, .adjective, .adverb] {
            for lemma in lexicon.lemmas(of: word, as: part) where lemma != word { add(lemma, as: part) }
        }
        return senses
    }

    /// A word's place in the table, by the upper 48 bits of its hash; nil for a word that is not in it.
    private func index(of word: WordID) -> Int? {
        let wanted = UInt32(truncatingIfNeeded: word.rawValue >> 16)
        return buckets.places(of: word).first { table.integer(at: words.offset + $0 * 4) == wanted }
    }

    private func eachSense(at index: Int, _ body: (Sense) -> Void) {
        let place = table.threeBytes(at: words.offset + words.count * 4 + index * 3)
        guard place & Self.isOneSense == 0 else {
            let synset = place & Self.synsetMask
            return body(Sense(synset: synset, part: part(of: synset), rank: 1, share: Self.wholeShare))
        }
        for row in place..<rows.count {
            let bits = Int(table.integer(at: rows.offset + row * 4, as: UInt32.self))
            let synset = bits & Self.synsetMask
            body(Sense(synset: synset, part: part(of: synset), rank: bits >> 17 & 7 + 1, share: bits >> 21 & 0xFF))
            if bits >> 20 & 1 != 0 { return }
        }
    }

    // MARK: Synsets

    private func part(of synset: Int) -> WordClass {
        if synset < firstVerb { return .noun }
        if synset < firstAdjective { return .verb }
        return synset < firstAdverb ? .adjective : .adverb
    }

    private func bits(of synset: Int) -> Int { Int(table.integer(at: synsets.offset + synset * 4, as: UInt32.self)) }

    /// How many steps a synset lies below the root.
    func depth(of synset: Int) -> Int { bits(of: synset) >> 18 & 0xF }

    /// How many synsets lie right below one, to the next power of two; `Int.max` for more than 256.
    func breadth(of synset: Int) -> Int {
        let bits = bits(of: synset) >> 22 & 7
        return bits == 7 ? .max : 4 << bits
    }

    func classes(of synset: Int) -> SenseClasses {
        let number = bits(of: synset) >> 25
        return SenseClasses(rawValue: table.integer(at: classSets.offset + number * 4))
    }

    /// The head of an adjective's cluster, the adjective itself where it is the head; nil for other words.
    func head(of synset: Int) -> Int? {
        guard part(of: synset) == .adjective else { return nil }
        return bits(of: synset) & Self.synsetMask
    }

    /// Hands over what lies right above a synset, until the body says that it has seen enough; tells whether it did.
    func eachUpper(of synset: Int, until body: (Int) -> Bool) -> Bool {
        let bits = bits(of: synset)
        guard bits & Self.synsetMask != Self.synsetMask else { return false }
        if body(bits & Self.synsetMask) { return true }
        return bits >> 17 & 1 != 0 && uppers.others(of: synset).contains(where: body)
    }

    private static let headerOfFirsts = 84
    private static let isOneSense = 1 << 23
    private static let synsetMask = 1 << 17 - 1
    private static let wholeShare = 255
}
