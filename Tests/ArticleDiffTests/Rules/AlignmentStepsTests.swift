import ArticleAnalysis
import ArticleDiff
import Testing

/// What each step of the alignment brings, in texts whose sentences stand more than once or changed much.
@Suite struct AlignmentStepsTests {
    /// Each row in short: its old sentences and its new ones, counted from 0; `~` marks what moved.
    private func rows(_ before: String, _ after: String) -> [String] {
        compare(analyze(ArticleText(before)), analyze(ArticleText(after))).alignment.map { row in
            func list(_ sentences: [Int]) -> String { sentences.map { "\($0)" }.joined(separator: "+") }
            return "\(list(row.old))\(row.moved ? "~" : "-")\(list(row.new))"
        }
    }

    @Test(arguments: [
        // Equal sentences at the end of both are the same one.
        ("Rain fell. Read more.", "Read more. Read more.", ["-0", "0-", "1-1"]),
        ("Nobody sang. Read more. Read more.", "Read more.", ["0-", "1-", "2-0"]),
        // Those that stand once in each text are found before any that repeat, and then their neighbours.
        (
            "Nobody sang. The lido opens in May. Rain fell. Nobody sang.",
            "Rain fell. Nobody sang. The lido opens in May.", ["2~0", "3~1", "0-", "1-2"]
        ),
        (
            "Swans nest there. Nobody sang.", "Nobody sang. Swans nest there. Nobody sang. Read more.",
            ["-0", "0-1", "1-2", "-3"]
        ),
        (
            "Nobody sang. The lido opens in May. Nobody sang. Swans nest there.",
            "The lido opens in May. Nobody sang.", ["0-", "1-0", "2-1", "3-"]
        ),
        // Repeated ones keep their order.
        (
            "Swans nest there. Nobody sang. Swans nest there. Nobody sang.", "Nobody sang. Swans nest there.",
            ["0-", "1-0", "2-1", "3-"]
        ),
    ])
    func `equal sentences are paired from the surest to the least sure`(old: String, new: String, expected: [String]) {
        #expect(rows(old, new) == expected)
    }

    @Test func `what is surely alike is paired before what stands in the same place`() {
        let rest = " Lund also was the first woman at the head of a bank."
        let old =
            "Anna Lund (born in Norvik in 1950) was the third mayor of the town. She served from May 1981 to June 1990 under two governors."
        let new =
            "Anna Lund (born in Norvik in 1950) is a retired banker. She was the third mayor of the town from May 1981 to June 1990 under two governors."
        #expect(rows(old + rest, new + rest) == ["-0", "0+1-1", "2-2"])
    }

    @Test func `what left its place without being surely the same did not leave it`() {
        let old =
            "The Silver Weir is a 1968 crime film from the Norvik studio. It stars Petra Osei, Tomas Lund and Ingrid Stein and was directed by Erik Holm."
        let new =
            "The Silver Weir is a 1968 mystery film directed by Erik Holm and starring Petra Osei, Tomas Lund, Ingrid Stein, Jon Berg, Nils Dahl and Karin Moe. It was sold by the Norvik studio."
        #expect(!rows(old, new).contains { $0.contains("~") })
    }
}
