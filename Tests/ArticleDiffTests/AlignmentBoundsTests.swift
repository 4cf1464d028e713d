import ArticleAnalysis
import TestSupport
import Testing

@testable import ArticleDiff

/// The searches stay within their named bounds, counted in steps.
@Suite struct AlignmentBoundsTests {
    @Test(arguments: [(400, 2), (1200, 2), (1200, 50), (1200, 100_000)])
    func `the shortest script takes a bounded number of steps for each unit`(length: Int, words: Int) {
        var random = SeededRandom(seed: UInt64(length + words))
        func sequence() -> [UInt64] { (0..<length).map { _ in UInt64(random.number(below: words)) } }
        let (old, new) = (sequence(), sequence())
        var search = Myers(from: old, to: new)
        let kept = search.kept()
        #expect(kept.allSatisfy { old[$0.old] == new[$0.new] })
        #expect(zip(kept, kept.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
        #expect(search.steps <= 2 * length * (PatchThresholds.deepestSearch + 2))
    }

    @Test func `the shortest script is the shortest while the search is shallow`() {
        var search = Myers(from: [1, 2, 3, 1, 2, 2, 1], to: [3, 2, 1, 2, 1, 3])
        #expect(search.kept().count == 4)
    }

    @Test func `a sentence has few candidates however many share its words`() {
        let sentences = (0..<600).map { "Harbour light \($0) was dark, broken or stolen near berth \($0 % 30)." }
        let text = cut(ArticleText(sentences.joined(separator: "\n\n")))
        var vocabulary = SentenceVocabulary()
        vocabulary.add(text)
        let profiles = text.sentences.map { Optional(vocabulary.profile(of: $0, in: text)) }
        let found = CandidateSearch(profiles, profiles, vocabulary).byWords(
            Array(profiles.indices), Array(profiles.indices))
        #expect(found.count <= profiles.count * AlignmentThresholds.candidates)
        #expect(profiles.indices.allSatisfy { index in found.contains { $0 == (index, index) } })
    }

    @Test(arguments: [(500, 700), (700, 500), (1, 900)])
    func `a sentence is held against few others of its gap`(old: Int, new: Int) {
        let found = pairsByPlace(Matching(old: old, new: new), Gaps(between: [], oldCount: old, newCount: new))
        #expect(found.count <= old * (2 * AlignmentThresholds.neighbours + 1))
        #expect(Set(found.map(\.old)).count >= min(old, new))
    }

    @Test(arguments: [200, 240, 4_000])
    func `a row too long to weigh is compared by the shortest script`(length: Int) {
        func units(_ words: (Int) -> Int) -> [PatchUnit] {
            (0..<length).map { index in
                let hash = UInt64(words(index))
                return PatchUnit(
                    range: TextRange(index, index + 1), exact: hash, folded: hash, isMark: false, weight: 1)
            }
        }
        let (old, new) = (units { $0 % 7 + 1 }, units { $0 % 5 })
        #expect((length * length > PatchThresholds.weighedCells) == (length > 244))
        let kept = worthyUnits(old, new)
        #expect(kept.allSatisfy { old[$0.old].folded == new[$0.new].folded })
        #expect(zip(kept, kept.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
        #expect(kept.count >= length / 7)
    }

    @Test func `each sentence is taken once and the whole is best`() {
        func candidate(_ old: Int, _ new: Int, _ surplus: Double) -> PossiblePair {
            PossiblePair(old: old, new: new, score: surplus, surplus: surplus)
        }
        let chosen = assign([candidate(0, 0, 0.9), candidate(0, 1, 0.8), candidate(1, 0, 0.8), candidate(5, 7, 0.1)])
        #expect(Set(chosen.map { [$0.old, $0.new] }) == [[0, 1], [1, 0], [5, 7]])
    }

    @Test func `a group too large to solve takes the best pairs first`() {
        let count = AlignmentThresholds.largestGroup + 10
        let chain = (0..<count).flatMap { index in
            [(index, index, 0.5), (index, (index + 1) % count, 0.4)].map {
                PossiblePair(old: $0.0, new: $0.1, score: $0.2, surplus: $0.2)
            }
        }
        #expect(assign(chain).map(\.old).sorted() == Array(0..<count))
    }

    @Test func `the heaviest order stays`() {
        let pairs = [(old: 0, new: 3), (old: 1, new: 0), (old: 2, new: 1), (old: 3, new: 2)]
        #expect(heaviestOrder(of: pairs, weights: [5, 2, 2, 2], newCount: 4) == [false, true, true, true])
        #expect(heaviestOrder(of: pairs, weights: [7, 2, 2, 2], newCount: 4) == [true, false, false, false])
    }
}
