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

    private func check(_ before: String, _ after: String) {
        let (old, new) = (analyze(ArticleText(before)), analyze(ArticleText(after)))
        let (there, back) = (compare(old, new), compare(new, old))
        for diff in [there, back] {
            #expect(flaw(of: diff) == nil)
            #expect(totalFlaw(of: diff) == nil)
        }
        #expect(census(there.alignment) == census(back.alignment, mirrored: true))
        let same = compare(old, old)
        #expect(same.changes.isEmpty)
        #expect(same.alignment.allSatisfy { $0.relation == .unchanged && !$0.moved })
        #expect(same.patch.allSatisfy { $0.isEqual })
    }

    /// Whether a sentence stands in no row or in two, or a row in which its relation cannot be.
    private func totalFlaw(of diff: ArticleDiff) -> String? {
        let rows = diff.alignment
        guard rows.flatMap(\.old).sorted() == Array(diff.old.sentences.indices) else { return "old sentences" }
        guard rows.flatMap(\.new).sorted() == Array(diff.new.sentences.indices) else { return "new sentences" }
        return rows.first { !fits($0) }.map { "\($0)" }
    }

    private func fits(_ row: AlignmentRow) -> Bool {
        switch row.relation {
        case .unchanged, .edited: row.old.count == 1 && row.new.count == 1
        case .split: row.old.count == 1 && row.new.count > 1
        case .merged: row.old.count > 1 && row.new.count == 1
        case .added: row.old.isEmpty && row.new.count == 1 && !row.moved
        case .removed: row.old.count == 1 && row.new.isEmpty && !row.moved
        }
    }

    /// How many rows of each relation there are, and how many moved.
    private func census(_ rows: [AlignmentRow], mirrored: Bool = false) -> [String: Int] {
        let mirror = ["split": "merged", "merged": "split", "added": "removed", "removed": "added"]
        return rows.reduce(into: [:]) { counts, row in
            let name = row.relation.rawValue
            counts[mirrored ? mirror[name] ?? name : name, default: 0] += 1
            if row.moved { counts["moved", default: 0] += 1 }
        }
    }
}
