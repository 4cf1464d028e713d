import ArticleAnalysis
import ArticleDiff
import Foundation
import TestSupport
import Testing

@testable import ArticleStory

/// Of a version only what is new is read: that has to say what a whole reading says there.
@Suite struct ReadingInPartTests {
    @Test(arguments: ["court", "flood", "politics", "troops"])
    func `what is new reads as it does in the whole version`(article: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "fixtures/\(article)")
        let texts = try (1...4).compactMap { number in
            let file = folder.appending(path: "\(number).txt")
            return FileManager.default.fileExists(atPath: file.path)
                ? try String(contentsOf: file, encoding: .utf8) : nil
        }
        for old in texts {
            for new in texts { check(old, new) }
        }
    }

    @Test(
        arguments: [
            (
                "Ms Vale said this:\n\n“We lost the bridge.”\n\nThe end came soon.",
                "Mr Orme said this:\n\n“We lost the bridge.”\n\nThe end came soon."
            ),
            (
                "Ruth Calder met Omar Denny.\n\nShe left 12 boats there.",
                "Ruth Calder met Omar Denny.\n\nShe said she had left 12 boats there."
            ),
            (
                "Mr Orme spoke of 12 boats.\n\n“We lost, not won,” he said.",
                "Mr Orme spoke of 13 boats.\n\n“We lost, not won,” he said."
            ),
        ])
    func `so do the words of whoever is named beside it`(old: String, new: String) { check(old, new) }

    @Test(arguments: 0..<40)
    func `so does any text`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let article = RandomArticle(paragraphs: 3 + random.number(below: 8), using: &random)
        check(article.text, article.edited(using: &random).text)
    }

    private func check(_ old: String, _ new: String) {
        let before = cut(ArticleText(old))
        let pages = AlignedPages(before, cut(ArticleText(new), after: before))
        let (part, whole) = (FactsRead(in: read(pages.new, asked: pages.newBlocks)), FactsRead(in: read(pages.new)))
        for kind in FactKind.allCases {
            let expected = whole[kind].filter { part.isRead($0.range, for: kind) }
            #expect(part[kind].map(words) == expected.map(words))
        }
    }

    /// Without what is counted: behind an abbreviation that ends a paragraph, that is looked for in the next one.
    private func words(_ fact: FollowedFact) -> String {
        let value = fact.quantity.map { "\($0.value ?? 0) \($0.bound)" } ?? ""
        return
            "\(fact.text[fact.range]) \(fact.range) \(value) \(fact.source ?? "") \(fact.certainty) \(fact.isNegated)"
    }
}
