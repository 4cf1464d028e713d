import ArticleAnalysis
import Testing

@Suite struct LexiconTests {
    let lexicon = Language.english.lexicon

    @Test(arguments: [
        "the", "parliament", "Parliament", "colour", "color", "Ukraine", "Vladivostok", "Sánchez", "naïve", "Williams",
    ])
    func `words and names are known in any case`(word: String) { #expect(lexicon.contains(WordID(word))) }

    @Test(arguments: ["parliamnet", "Ukriane", "goverment", "", "12", "zzxq", "\u{0}"])
    func `what is no word is unknown`(word: String) { #expect(!lexicon.contains(WordID(word))) }

    @Test(arguments: [("London", true), ("brussels", true), ("table", false)])
    func `a name is told from a word`(word: String, expected: Bool) {
        #expect(lexicon.isName(WordID(word)) == expected)
    }

    @Test(
        arguments: [("the", 70...80), ("people", 50...70), ("gantry", 10...30), ("zzxq", 0...0)]
            as [(String, ClosedRange<Int>)])
    func `frequency follows the Zipf scale`(word: String, expected: ClosedRange<Int>) {
        #expect(expected.contains(lexicon.tenths(WordID(word))))
    }

    @Test(
        arguments: [
            ("said", nil, "say"), ("troops", .noun, "troop"), ("children", .noun, "child"),
            ("organising", .verb, "organise"),
            ("building", .noun, "building"), ("building", .verb, "build"), ("saw", .verb, "see"),
            ("better", .adjective, "good"),
            ("people", .noun, "person"), ("news", .noun, "news"), ("unheardofword", nil, "unheardofword"),
        ] as [(String, WordClass?, String)])
    func `an inflected word has a base form`(word: String, part: WordClass?, lemma: String) {
        #expect(lexicon.lemma(of: WordID(word), as: part) == WordID(lemma))
    }

    @Test(arguments: [
        ("defence", "defense"), ("organise", "organize"), ("colours", "colors"), ("Kiev", "Kyiv"),
        ("Zelensky", "Zelenskyy"),
        ("traveller", "traveler"), ("centre", "center"), ("analysed", "analyzed"), ("anaemia", "anemia"),
        ("tyre", "tire"),
    ])
    func `spelling variants are one word`(left: String, right: String) {
        #expect(lexicon.areSpellingVariants(WordID(left), WordID(right)))
        #expect(lexicon.areSpellingVariants(WordID(right), WordID(left)))
    }

    @Test(arguments: [
        ("Kyiv", "Lviv"), ("four", "for"), ("rise", "rize"), ("holly", "holy"), ("pilling", "piling"), ("kyiv", "kyiv"),
    ])
    func `other words are no variants`(left: String, right: String) {
        #expect(!lexicon.areSpellingVariants(WordID(left), WordID(right)))
    }

    @Test(arguments: [("go", "went"), ("claims", "claiming"), ("men", "man"), ("better", "good")])
    func `inflections share a base form`(left: String, right: String) {
        #expect(lexicon.shareLemma(WordID(left), WordID(right)))
    }

    @Test(arguments: [
        ("rose", "fell"), ("possible", "impossible"), ("supported", "opposes"), ("guilty", "innocent"),
        ("more", "fewer"),
    ])
    func `opposites are known in any inflection`(left: String, right: String) {
        #expect(lexicon.areAntonyms(WordID(left), WordID(right)))
        #expect(!lexicon.areSynonyms(WordID(left), WordID(right)))
    }

    @Test(arguments: [("began", "started"), ("car", "automobiles"), ("big", "large"), ("helped", "aided")])
    func `synonyms share a common sense`(left: String, right: String) {
        #expect(lexicon.areSynonyms(WordID(left), WordID(right)))
        #expect(!lexicon.areAntonyms(WordID(left), WordID(right)))
    }
}
