import Testing

@testable import ArticleAnalysis

@Suite struct WordMapTests {
    private let words = (0..<500).map { WordID("word\($0)") }

    @Test func `Every word is found with its own value, and no other word is`() {
        let map = WordMap(words.enumerated().map { ($1.rawValue, $0) })
        for (index, word) in words.enumerated() { #expect(map[word] == index) }
        for index in 500..<1000 { #expect(map[WordID("word\(index)")] == nil) }
    }

    @Test func `Words that would stand in one place do not hide each other`() {
        let keys: [UInt64] = [1, 1 + 1 << 40, 1 + 2 << 40, 15, 15 + 1 << 40]
        let map = WordMap(keys.enumerated().map { ($1, $0) })
        for (index, key) in keys.enumerated() { #expect(map[key] == index) }
        #expect(map[1 + 3 << 40] == nil)
    }

    @Test func `The first of two values counts, and an empty table holds nothing`() {
        #expect(WordMap([(7, "first"), (7, "second")])[7] == "first")
        #expect(!WordSet([]).contains("word"))
        #expect(WordSet(["word"]).contains("word"))
    }

    @Test(arguments: ["", "the", "don't", "a.m.", "U.S.", "Été", "o’clock", "naïve"])
    func `A word written in a rule is the word of a text`(word: String) {
        #expect(WordID(stringLiteral: word) == WordID(bytes: Array(word.utf8)[...]))
    }

    @Test func `A table that is filled word by word has each with its last value`() {
        var counts = WordMap<Int>()
        for word in words + words.prefix(100) { counts[word, default: 0] += 1 }
        #expect(words.allSatisfy { counts[$0] == (words.prefix(100).contains($0) ? 2 : 1) })
        #expect(counts["other"] == nil)
        counts[WordID(rawValue: 0), default: 0] += 1
        #expect(counts[WordID(rawValue: 0)] == nil)
    }

    @Test func `Words that are moved into a smaller set in the order of a larger one are all found`() {
        let large = Set((0..<20_000).map { WordID("word\($0)") })
        let small = Set(large.filter { $0.rawValue % 2 == 0 })
        #expect(small.allSatisfy(large.contains))
        #expect(large.count { small.contains($0) } == small.count)
    }
}
