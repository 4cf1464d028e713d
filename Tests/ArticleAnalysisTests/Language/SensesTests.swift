import Testing

@testable import ArticleAnalysis

@Suite struct SensesTests {
    let senses = Language.english.senses

    private func relations(_ left: String, _ right: String, as part: WordClass? = nil) -> SenseRelations {
        senses.relations(WordID(left), WordID(right), as: part)
    }

    // MARK: Relations

    @Test(
        arguments: [
            ("begin", "commence", .verb, true), ("began", "starting", .verb, true),
            ("rapidly", "quickly", .adverb, true),
            ("large", "big", .adjective, true), ("utilise", "use", .verb, true), ("helped", "assisting", .verb, true),
            ("ill", "sick", .adjective, true), ("cars", "automobile", .noun, true), ("went", "go", .verb, true),
            ("step down", "resign", .verb, true),
            ("kill", "injure", .verb, false), ("table", "begin", nil, false), ("bomb", "device", .noun, false),
            ("murder", "manslaughter", .noun, false), ("rapidly", "fast", .adverb, false),
        ] as [(String, String, WordClass?, Bool)])
    func `words that share a sense are the same`(left: String, right: String, part: WordClass?, expected: Bool) {
        #expect((relations(left, right, as: part).same != nil) == expected)
        #expect((relations(right, left, as: part).same != nil) == expected)
    }

    @Test(
        arguments: [
            ("device", "bomb", 2), ("weapons", "rifle", 3), ("vehicle", "bicycle", 2), ("device", "murder", nil),
        ]
            as [(String, String, Int?)])
    func `a broader word stands few steps above`(broader: String, narrower: String, steps: Int?) {
        #expect(relations(broader, narrower, as: .noun).broader?.steps == steps)
        #expect(relations(narrower, broader, as: .noun).narrower?.steps == steps)
        #expect(relations(broader, narrower, as: .noun).narrower == nil)
    }

    @Test(arguments: [
        ("murder", "manslaughter", true), ("wife", "girlfriend", true), ("north", "south", true),
        ("January", "February", true), ("husband", "wife", true), ("mayor", "governor", true),
        ("suspect", "victim", false), ("bomb", "radio", false), ("table", "murder", false),
        ("car", "automobile", false),
    ])
    func `sisters are kinds of one narrow thing`(left: String, right: String, expected: Bool) {
        let found = relations(left, right, as: .noun).sisters
        #expect((found != nil) == expected)
        if let found { #expect(found.depth >= Thresholds.sisterDepth && found.breadth <= Thresholds.sisterBreadth) }
    }

    @Test(arguments: [
        ("doctor", "nurse", true), ("theft", "fraud", true), ("wife", "girlfriend", false), ("bomb", "table", false),
    ])
    func `cousins have a narrow thing in common two steps up`(left: String, right: String, expected: Bool) {
        #expect((relations(left, right, as: .noun).cousins != nil) == expected)
        #expect((relations(right, left, as: .noun).cousins != nil) == expected)
    }

    @Test(arguments: [("dangerous", "risky", true), ("large", "huge", true), ("large", "wet", false)])
    func `adjectives of one cluster are near`(left: String, right: String, expected: Bool) {
        #expect((relations(left, right).near != nil) == expected)
    }

    @Test(arguments: [("heavy", "weight", true), ("weight", "heavy", true), ("heavy", "age", false)])
    func `an adjective is a value of a noun`(left: String, right: String, expected: Bool) {
        #expect((relations(left, right).attribute != nil) == expected)
    }

    @Test(arguments: [
        ("large", "small", true, true), ("large", "little", true, false), ("huge", "tiny", true, false),
        ("rose", "falling", true, true), ("husband", "wife", true, true), ("large", "big", false, false),
    ])
    func `opposites are known beyond their own words`(left: String, right: String, opposite: Bool, words: Bool) {
        #expect((relations(left, right).opposite != nil) == opposite)
        #expect(relations(left, right).areAntonyms == words)
        #expect(relations(right, left).areAntonyms == words)
    }

    @Test(arguments: [
        ("resign", "resignation", true), ("resigned", "resignations", true), ("drive", "driver", true),
        ("decide", "decision", true), ("die", "death", true), ("parliament", "parliamentary", true),
        ("rapid", "rapidly", true), ("table", "begin", false), ("death", "funerary", false), ("car", "card", false),
    ])
    func `words derive from one another`(left: String, right: String, expected: Bool) {
        #expect(relations(left, right).areDerived == expected)
        #expect(relations(right, left).areDerived == expected)
    }

    @Test func `unrelated and unknown words have no relation`() {
        #expect(relations("table", "begin").isEmpty)
        #expect(relations("zzxq", "begin").isEmpty)
        #expect(relations("begin", "zzxq").isEmpty)
    }

    @Test func `a match says how common both senses are`() throws {
        let begin = try #require(relations("begin", "commence", as: .verb).same)
        #expect(begin.leftRank <= 2 && begin.rightRank == 1 && begin.steps == 0)
        let single = try #require(relations("automobile", "car", as: .noun).same)
        #expect(single.leftRank == 1 && single.leftShare > 200)
    }

    // MARK: Words

    @Test(arguments: [("begins", true), ("Minister", true), ("prime minister", true), ("zzxq", false), ("", false)])
    func `words are known in any inflection`(word: String, expected: Bool) {
        #expect(senses.isKnown(WordID(word)) == expected)
    }

    @Test(
        arguments: [
            ("ministers", .role, true), ("teacher", .person, true), ("cousins", .relative, true),
            ("committee", .group, true), ("village", .place, true), ("month", .time, true), ("fraud", .crime, true),
            ("murdered", .crime, true), ("pneumonia", .harm, true), ("killed", .harm, true),
            ("cocaine", .substance, true), ("dogs", .animal, true), ("lorry", .vehicle, true),
            ("grenade", .weapon, true), ("hammer", .artifact, true), ("promised", .communication, true),
            ("anger", .emotion, true), ("knee", .body, true), ("percent", .quantity, true), ("salaries", .money, true),
            ("table", .person, false), ("village", .person, false), ("bread", .substance, false),
            ("month", .quantity, false), ("dog", .person, false), ("teacher", .relative, false),
            ("killed", .communication, false), ("zzxq", .person, false),
        ] as [(String, SenseClasses, Bool)])
    func `a word belongs to classes of things`(word: String, kind: SenseClasses, expected: Bool) {
        #expect(senses.isA(WordID(word), kind) == expected)
    }

    @Test func `a word stands for other things in another part of speech`() {
        #expect(senses.isA("anger", .emotion, as: .verb))
        #expect(!senses.isA("hammer", .artifact, as: .verb))
    }
}
