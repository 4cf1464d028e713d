internal import LanguageTables

/// What is known of the words of a language: frequency, kind, base form, other spellings, synonyms, opposites.
///
/// Reads the folder’s `lexicon.bin` in place, so it costs nothing to open; a look-up touches two cache lines. The file's layout
/// and where its words come from stand in `Scripts/build-lexicon`. Every answer is the same on every machine.
package struct Lexicon: Sendable {
    let table: StaticBytes
    /// Which letters are easily taken for one another.
    let costs: SpellingCosts
    private let buckets: WordBuckets
    private let words: Section
    let suggestions: Section
    private let lemmas: WordPairs
    private let variants: WordPairs
    private let synsets: WordPairs
    private let antonyms: WordPairs
    /// Every frequency and set of kinds that some word has, the commonest first.
    private let profiles: Section

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
        buckets = WordBuckets(table: table, section: section(0))
        (words, suggestions) = (section(1), section(2))
        lemmas = WordPairs(table: table, section: section(3))
        variants = WordPairs(table: table, section: section(4))
        synsets = WordPairs(table: table, section: section(5))
        antonyms = WordPairs(table: table, section: section(6))
        profiles = section(7)
    }

    /// A word's place in the lexicon, by the upper 48 bits of its hash; nil for a word that is not in it.
    ///
    /// One unknown word in 800 million has those bits of a known one.
    func index(of word: WordID) -> Int? {
        let wanted = UInt32(truncatingIfNeeded: word.rawValue >> Self.keyShift)
        for index in buckets.places(of: word) {
            let key = key(at: index)
            if key == wanted { return index }
            if key > wanted { return nil }
        }
        return nil
    }

    /// Where the bits of a hash begin that a word is listed with; its bucket are those above them.
    private static let keyShift: UInt64 = 16

    private func key(at index: Int) -> UInt32 { table.integer(at: words.offset + index * 4) }

    /// What is known of a word by itself: its kinds in the lower two bytes, its frequency above them.
    private func profile(at index: Int) -> UInt32 {
        let number = table.integer(at: words.offset + words.count * 4 + index * 2, as: UInt16.self)
        return table.integer(at: profiles.offset + Int(number) * 4)
    }

    private func frequency(at index: Int) -> UInt8 { UInt8(truncatingIfNeeded: profile(at: index) >> 16) }

    func kinds(at index: Int) -> WordKinds { WordKinds(rawValue: UInt16(truncatingIfNeeded: profile(at: index))) }

    /// A word that is listed at an index, and whose hash ends so.
    private func word(at index: Int, ending end: UInt16) -> WordID {
        WordID(rawValue: buckets.bits(at: index) | UInt64(key(at: index)) << Self.keyShift | UInt64(end))
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
        var found: [WordID] = []
        lemmas.eachOther(of: index) { lemma, row in
            guard lemma >> Self.indexBits & wanted != 0 else { return }
            // Behind the pairs stands how each lemma's hash ends.
            let end = table.integer(at: lemmas.end + row * 2, as: UInt16.self)
            found.append(self.word(at: lemma & (1 << Self.indexBits - 1), ending: end))
        }
        return found.isEmpty ? [word] : found
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
