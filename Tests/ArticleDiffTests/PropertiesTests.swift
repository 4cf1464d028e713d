import ArticleAnalysis
import ArticleDiff
import TestSupport
import Testing

/// What holds for any two texts.
@Suite struct PropertiesTests {
    @Test(arguments: 0..<60)
    func `edited articles keep every promise`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let article = RandomArticle(paragraphs: 3 + random.number(below: 12), using: &random)
        check(article.text, article.edited(using: &random).text)
    }

    @Test(arguments: 0..<60)
    func `torn and shuffled bytes of text keep every promise`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let pieces =
            PatchTests.hostile + ["A word. ", "12,000 people", "\n\n", "’s", "-", "“", "”", "U.S. ", "the the "]
        func text() -> String {
            (0..<random.number(below: 12)).map { _ in pieces[random.number(below: pieces.count)] }.joined()
        }
        check(text(), text())
    }

    /// What stands beyond the paragraph of an edit decides about it only where it is read as well.
    @Test(
        arguments: [
            ("tally_field nd\n\n def run\n end\n", "tally_field\n\n def run\n end\n"),
            ("Results for 2019\n\nsome Harbour boats sank.", "Results for 2019\n\nHarbour boats sank."),
            ("tally_field nd\n\n}\n\n]\n\nHarbour boats\n", "tally_field\n\n}\n\n]\n\nHarbour boats\n"),
            ("Ms Vale left.\n\nShe was not there", "Ms Vale left.\n\nShe was there"),
            ("Ms Vale said this:\n\n“We lost.”\n\nThe end.", "Mr Orme said this:\n\n“We lost.”\n\nThe end."),
            ("Mr Orme spoke.\n\n“We lost, not won.”", "Mr Orme spoke.\n\n“We lost.”"),
            (
                "The quay lies idle\n\nTom Vale (Orme Trust) left.",
                "The quay, Vale says, lies idle\n\nTom Vale (OT) left."
            ),
            (
                "Royal Harbour Trust won.\n\nOne.\n\nRHT said so.",
                "Royal Harbour Trust won.\n\nOne.\n\nThe RHT denied it."
            ),
        ])
    func `a comparison in part tells what a whole one tells`(before: String, after: String) { check(before, after) }

    private func check(_ before: String, _ after: String) {
        let (old, new) = (analyze(ArticleText(before)), analyze(ArticleText(after)))
        let (there, back) = (compare(old, new), compare(new, old))
        #expect(flaws(of: there) == [])
        #expect(flaws(of: back) == [])
        #expect(flaws(of: there, mirroredBy: back) == [])
        #expect(flaws(ofComparisonWithItself: old) == [])
        #expect(flaws(ofReadingInPart: there) == [])
        #expect(flaws(ofReadingInPart: back) == [])
    }
}
