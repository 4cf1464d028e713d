import ArticleAnalysis
import ArticleDiff
import Testing

/// What a word, a mark and a figure are worth where two texts share more than can stay, and how far the search goes.
@Suite struct PatchThresholdsTests {
    @Test(arguments: [
        // Alone between two edits, each stays.
        ("bread, wine", "water, salt", ["bread → water", "wine → salt"]),
        ("bread of corn", "water of wells", ["bread → water", "corn → wells"]),
        ("bread Of corn", "water of wells", ["bread → water", "Of → of", "corn → wells"]),
        // Of two that crossed, the worthier stays: a word, not a mark; a figure, not a word; two words, not a figure.
        ("boats, of", "boats of,", [", → ", " → ,"]),
        ("harbour 12", "12 harbour", ["harbour → ", " → harbour"]),
        ("12 harbour lights", "harbour lights 12", ["12 → ", " → 12"]),
        // A long word, of four letters or more, stays beside a short one with its mark; a short word does not.
        ("harbour of,", "of, harbour", [" → of,", "of, → "]),
        ("boat of,", "of, boat", [" → of,", "of, → "]),
        ("tug of,", "of, tug", ["tug → ", " → tug"]),
        // Another case takes a tenth of the worth.
        ("Harbour Lights boats of,", "boats of, harbour lights", ["Harbour Lights → ", " → harbour lights"]),
        // One edit more is worth about a third of a long word.
        ("12 grey of harbour at", "harbour at 12 blue of", ["12 grey of → ", " → 12 blue of"]),
    ])
    func `what is worth more than the edit that it parts stays`(old: String, new: String, expected: [String]) {
        #expect(edits(from: old, to: new) == expected)
    }

    @Test(arguments: [(length: 64, parts: 1), (length: 65, parts: 0), (length: 40, parts: 1), (length: 120, parts: 0)])
    func `a word of 64 bytes is replaced whole, a longer one in its parts`(length: Int, parts: Int) {
        let stem = String(repeating: "north-", count: (length - 12) / 6)
        let rest = String(repeating: "x", count: length - stem.utf8.count - 5)
        let (old, new) = (analyze(text(stem + "quay" + rest + "y")), analyze(text(stem + "mole" + rest + "y")))
        let changed = compare(old, new).patch.filter { !$0.isEqual }
        #expect(changed.count == 1)
        #expect(changed.count { $0.old.count == length } == parts)
    }

    @Test(arguments: [
        (birds: 5, last: "herons", isWhole: true), (birds: 11, last: "heron", isWhole: true),
        (birds: 11, last: "herons", isWhole: false), (birds: 21, last: "heron", isWhole: false),
    ])
    func `what nothing aligns is replaced whole, but for more than sixty bytes that it shares at an end`(
        birds: Int, last: String, isWhole: Bool
    ) {
        let front = String(repeating: "gull ", count: birds) + last
        let old = ArticleText(
            front + " nine bakers, four weavers, a carpenter, two smiths, some chandlers, six netmakers, thirteen "
                + "coopers, one brewer, eleven millers and fifteen shipwrights.")
        let new = ArticleText(
            front + " otters, foxes, badgers, stoats, weasels, polecats, ravens, jackdaws, magpies, buzzards, "
                + "kestrels, ospreys, cormorants or terns.")
        let patch = compare(analyze(old), analyze(new)).patch
        #expect((patch.first?.isEqual == false) == isWhole)
    }

    @Test(arguments: [(run: 20, isMoved: true), (run: 40, isMoved: false)])
    func `what could stand in several places is moved to a mark at most 32 words away`(run: Int, isMoved: Bool) {
        func line(_ count: Int) -> String { "They sang, " + String(repeating: "ho ", count: count) + "and left" }
        let (old, new) = (ArticleText(line(run)), ArticleText(line(run + 1)))
        let edits = wordEdits(from: cut(old), in: old.range, to: cut(new), in: new.range)
        #expect(edits.count == 1)
        #expect((edits.first?.new.start == 11) == isMoved)
    }

    @Test(arguments: [(lure: 20, junk: 150, words: 60, isBest: true), (lure: 40, junk: 300, words: 100, isBest: false)])
    func `the shortest script is looked for as far as 256 edits`(lure: Int, junk: Int, words: Int, isBest: Bool) {
        let (s, j, w) = (row("s", lure), row("j", junk), row("w", words))
        let rest = row("p", 400)
        let (old, new) = (text([s, j, w, rest, "y"]), text([w, s, rest, "z"]))
        let patch = compare(analyze(old), analyze(new)).patch
        #expect(patch.contains { $0.isEqual && old[$0.old].contains(w) } == isBest)
        #expect(patch.contains { $0.isEqual && old[$0.old].contains(s) } == !isBest)
    }

    @Test(arguments: [(length: 200, isWeighed: true), (length: 300, isWeighed: false)])
    func `sixty thousand pairs of words are weighed, more are compared by the shortest script`(
        length: Int, isWeighed: Bool
    ) {
        let middle = row("p", length)
        let (old, new) = (
            ArticleText("y harbour 12 " + middle + " y"), ArticleText("z 12 harbour " + middle + " z")
        )
        let edits = wordEdits(from: cut(old), in: old.range, to: cut(new), in: new.range)
        #expect(edits.contains { old[$0.old] == "y harbour" } == isWeighed)
    }

    private func edits(from old: String, to new: String) -> [String] {
        let (old, new) = (ArticleText(old), ArticleText(new))
        return wordEdits(from: cut(old), in: old.range, to: cut(new), in: new.range).map {
            "\(old[$0.old]) → \(new[$0.new])"
        }
    }

    /// So many words of letters alone, none of which stands twice.
    private func row(_ letter: String, _ count: Int) -> String {
        (0..<count).map { number in
            letter + String(decoding: String(number).utf8.map { $0 - 48 + 97 }, as: UTF8.self)
        }.joined(separator: " ")
    }

    private func text(_ parts: [String]) -> ArticleText { ArticleText(parts.joined(separator: " ") + ".") }
    private func text(_ word: String) -> ArticleText { ArticleText("The ferry “\(word)” sank off the cape on Monday.") }
}
