import ArticleAnalysis
import TestSupport
import Testing

@testable import ArticleDiff

/// Carving grows with the length of a row, never with its square, counted in words looked up.
@Suite struct CarvingBoundsTests {
    @Test(arguments: [100, 200, 400, 800])
    func `words replaced in a row are looked up once each`(count: Int) {
        let kept = words(count, seed: 1)
        let row = carvedRow(sentence(kept + words(count, seed: 2)), sentence(kept + words(count, seed: 3)))
        #expect(row.hunks.count >= 2)
        #expect(row.lookedUp <= 2 * count * Self.formsOfWord)
    }

    @Test(arguments: [100, 200, 400])
    func `phrases that begin alike are held against few others each`(count: Int) {
        let (kept, old, new) = (words(2 * count, seed: 1), words(count, seed: 2), words(count, seed: 3))
        func mixed(_ words: [String], atEnd: Bool) -> [String] {
            words.indices.flatMap { index in
                let pair = [kept[2 * index], kept[2 * index + 1]]
                return atEnd ? pair + ["harbo" + words[index]] : [pair[0], "harbo" + words[index], pair[1]]
            }
        }
        let row = carvedRow(sentence(mixed(old, atEnd: false)), sentence(mixed(new, atEnd: true)))
        let phrases = 2 * count * (Self.formsOfWord + ChangeThresholds.partnersOfForm)
        #expect(row.lookedUp <= phrases + ChangeThresholds.comparedWords)
    }

    /// A made-up word is its own base form and has no sense; it is looked up by its letters, itself and its beginning.
    private static let formsOfWord = 4

    private func sentence(_ words: [String]) -> String { "Norvik says \(words.joined(separator: " ")) at noon." }

    /// Words that no lexicon has, twelve letters each.
    private func words(_ count: Int, seed: UInt64) -> [String] {
        var random = SeededRandom(seed: seed)
        let syllables = [
            "bor", "tal", "rim", "gan", "mur", "sol", "ket", "pav", "hul", "fen", "wig", "jat", "nop", "xav",
        ]
        return (0..<count).map { _ in
            (0..<4).map { _ in syllables[random.number(below: syllables.count)] }.joined()
        }
    }
}
