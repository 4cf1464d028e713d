internal import LanguageTables

/// What is known of the words of a language: frequency, kind, base form, other spellings, synonyms, opposites.
///
/// Reads the folder’s `lexicon.bin` in place, so it costs nothing to open; a look-up touches two cache lines. The file's layout
/// and where its words come from stand in `Scripts/build-lexicon`. Every answer is the same on every machine.
package struct Lexicon: Sendable {
    let table: StaticBytes
    /// Which letters are easily taken for one another.
    let costs: SpellingCosts
    private let buckets: Section
    private let words: Section
    let suggestions: Section
    private let lemmas: WordPairs
    private let variants: WordPairs
    private let synsets: WordPairs
    private let antonyms: WordPairs

    /// Where a part of the file starts, in bytes, and how many entries it has.
    struct Section: Sendable {
        let offset: Int
        let count: Int

        init(number: Int, of table: StaticBytes) {
            offset = Int(table.integer(at: 4 + number * 8, as: UInt32.self))
            count = Int(table.integer(at: 8 + number * 8, as: UInt32.self))
        }
    }

    init(folder: String) {
        let table = StaticBytes(named: "\(folder)/lexicon.bin")
        (self.table, costs) = (table, SpellingCosts(folder: folder))
        func section(_ number: Int) -> Section { Section(number: number, of: table) }
        (buckets, words, suggestions) = (section(0), section(1), section(2))
        lemmas = WordPairs(table: table, section: section(3))
        variants = WordPairs(table: table, section: section(4))
        synsets = WordPairs(table: table, section: section(5))
        antonyms = WordPairs(table: table, section: section(6))
    }

    /// A word's place in the lexicon; nil for a word that is not in it.
    func index(of word: WordID) -> Int? {
        let bucket = Int(word.rawValue >> Self.keyBits)
        let wanted = word.rawValue & (1 << Self.keyBits - 1)
        var index = start(ofBucket: bucket)
        let end = start(ofBucket: bucket + 1)
        while index < end {
            let key = key(at: index)
            if key == wanted { return index }
            if key > wanted { return nil }
            index += 1
        }
        return nil
    }

    /// The bits of a hash that a word is listed with; those above them are the number of its bucket.
    private static let keyBits = 48

    private func start(ofBucket bucket: Int) -> Int { table.threeBytes(at: buckets.offset + bucket * 3) }

    /// Six bytes; the two behind them, which are read with them, lie in the file too.
    private func key(at index: Int) -> UInt64 {
        table.integer(at: words.offset + index * 6, as: UInt64.self) & (1 << Self.keyBits - 1)
    }

    private func frequency(at index: Int) -> UInt8 { table[words.offset + words.count * 6 + index] }

    func kinds(at index: Int) -> WordKinds {
        WordKinds(rawValue: table.integer(at: words.offset + words.count * 7 + index * 2))
    }

    private func word(at index: Int) -> WordID {
        let bucket = (0..<buckets.count - 1).firstIndex(past: { start(ofBucket: $0 + 1) <= index })
        return WordID(rawValue: UInt64(bucket) << Self.keyBits | key(at: index))
    }

    // MARK: One word

    /// What kind of word it is; empty for an unknown one.
    package func kinds(_ word: WordID) -> WordKinds { index(of: word).map(kinds(at:)) ?? [] }

    /// Whether it is a correct English word, a known name or an abbreviation, in whatever case.
    package func contains(_ word: WordID) -> Bool { !kinds(word).isDisjoint(with: [.known, .name, .abbreviation]) }

    /// Whether it is a correct English word when written small.
    package func isWord(_ word: WordID) -> Bool { kinds(word).contains(.known) }

    /// Whether it is known as a name of a person, place, people, brand or the like.
    package func isName(_ word: WordID) -> Bool { kinds(word).contains(.name) }

    /// Whether it is known as a name and is no other English word.
    package func isOnlyName(_ word: WordID) -> Bool {
        let kinds = kinds(word)
        return kinds.contains(.name) && !kinds.contains(.known)
    }

    /// How common it is on the Zipf scale × 10 (77 “the”, 60 “people”, 40 “tower”, 20 “gantry”); 0 if it was never seen.
    ///
    /// van Heuven et al. 2014, “SUBTLEX-UK”: the logarithm of its count in a billion words.
    package func tenths(_ word: WordID) -> Int { index(of: word).map { Int(frequency(at: $0)) } ?? 0 }

    /// Its base form (“said” → “say”); the word itself if it is unknown or is a base form and nothing else.
    ///
    /// Where several words share the form, the commonest of the others wins (“saw” → “see”, “troops” → “troop”); name
    /// the part of speech wherever it is known: “building” is “build” as a verb and “building” as a noun.
    package func lemma(of word: WordID, as part: WordClass? = nil) -> WordID {
        var best: (lemma: WordID, tenths: Int)?
        for lemma in lemmas(of: word, as: part) where lemma != word {
            let tenths = tenths(lemma)
            if tenths > best?.tenths ?? -1 { best = (lemma, tenths) }
        }
        return best?.lemma ?? word
    }

    /// Every base form (“saw” → “saw”, “see”); the word itself if none is known, never empty.
    package func lemmas(of word: WordID, as part: WordClass? = nil) -> [WordID] {
        guard let index = index(of: word), kinds(at: index).contains(.inflected) else { return [word] }
        let wanted = part?.rawValue ?? 0b1111
        let found = lemmas.others(of: index).filter { $0 >> Self.indexBits & wanted != 0 }
        return found.isEmpty ? [word] : found.map { self.word(at: $0 & (1 << Self.indexBits - 1)) }
    }

    /// The bits below a lemma's parts of speech.
    private static let indexBits = 20

    // MARK: Two words

    /// Whether both are the same word in two accepted spellings (“defence”/“defense”, “Kiev”/“Kyiv”).
    package func areSpellingVariants(_ left: WordID, _ right: WordID) -> Bool {
        guard left != right, let left = index(of: left), let right = index(of: right),
            kinds(at: left).contains(.variant), kinds(at: right).contains(.variant)
        else { return false }
        return variants.share(left, right)
    }

    /// Whether both have a base form in common (“go”/“went”).
    package func shareLemma(_ left: WordID, _ right: WordID) -> Bool {
        let others = lemmas(of: right)
        return left == right || others.contains(left)
            || lemmas(of: left).contains { $0 == right || others.contains($0) }
    }

    /// Whether both, in any inflection, share a common sense in WordNet.
    package func areSynonyms(_ left: WordID, _ right: WordID) -> Bool {
        related(left, right, by: .hasSynonyms) { synsets.share($0, $1) }
    }

    /// The numbers of its senses, in any inflection; two words that share a number share a sense.
    package func senses(of word: WordID) -> [Int] { forms(of: word, having: .hasSynonyms).flatMap(synsets.others) }

    /// Whether both, in any inflection, are opposites (“rise”/“fell”, “possible”/“impossible”).
    package func areAntonyms(_ left: WordID, _ right: WordID) -> Bool {
        related(left, right, by: .hasAntonyms) { antonyms.relate($0, $1) }
    }

    /// Whether a relation between base forms holds for any two base forms, or the words themselves.
    private func related(_ left: WordID, _ right: WordID, by kind: WordKinds, _ holds: (Int, Int) -> Bool) -> Bool {
        guard left != right else { return false }
        let lefts = forms(of: left, having: kind)
        guard !lefts.isEmpty else { return false }
        let rights = forms(of: right, having: kind)
        return lefts.contains { left in rights.contains { left != $0 && holds(left, $0) } }
    }

    private func forms(of word: WordID, having kind: WordKinds) -> [Int] {
        ([word] + lemmas(of: word)).compactMap(index(of:)).filter { kinds(at: $0).contains(kind) }
    }
}
