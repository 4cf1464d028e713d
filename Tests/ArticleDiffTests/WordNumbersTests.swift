import ArticleAnalysis
import TestSupport
import Testing

@testable import ArticleDiff

@Suite struct WordNumbersTests {
    @Test func `words are numbered in the order in which they are met`() {
        var numbers = WordNumbers()
        #expect([7, 0, 7, 9, 0].map { numbers.numbered($0) } == [0, 1, 0, 2, 1])
        #expect(numbers.number(of: 9) == 2)
        #expect(numbers.number(of: 8) == nil)
        #expect(numbers.count == 3)
    }

    @Test(arguments: [0, 10, 5_000]) func `a table that was made too small grows`(capacity: Int) {
        var random = SeededRandom(seed: 3)
        var numbers = WordNumbers(capacity: capacity)
        var told: [UInt64: Int] = [:]
        for _ in 0..<4_000 {
            let key = UInt64(random.number(below: 1_500))
            let number = told[key] ?? told.count
            told[key] = number
            #expect(numbers.numbered(key) == number)
        }
        #expect(told.allSatisfy { numbers.number(of: $0.key) == $0.value })
    }

    @Test func `each word is counted as often as it stands`() {
        let counts = WordCounts(["net", "rope", "net"].map { WordID($0).rawValue })
        #expect([counts["net"], counts["rope"], counts["hook"]] == [2, 1, 0])
    }
}
