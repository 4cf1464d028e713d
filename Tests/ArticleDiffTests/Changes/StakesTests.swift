import ArticleAnalysis
import ArticleDiff
import Testing

/// What it costs to be wrong about a change, the near miss beside the hit.
@Suite struct StakesTests {
    private static func stakes(_ old: String, _ new: String) -> [String] {
        compare(analyze(ArticleText(old)), analyze(ArticleText(new))).changes.map {
            "\($0.stakes.level) \($0.stakes.reason)"
        }
    }

    private func expect(_ old: String, _ new: String, _ stakes: String) {
        #expect(Self.stakes(old, new) == [stakes], "\(old) → \(new)")
    }

    @Test(arguments: [
        ("The blast killed 14 miners in Lapland.", "The blast killed 41 miners in Lapland.", "3 life and death"),
        ("The blast wrecked 14 sheds in Lapland.", "The blast wrecked 41 sheds in Lapland.", "2 a figure"),
        ("Some 30 skiers were injured on Friday.", "Some 50 skiers were injured on Friday.", "3 life and death"),
        ("The death toll has reached 212.", "The death toll has reached 221.", "3 life and death"),
        ("The road toll has reached 12 kroner.", "The road toll has reached 14 kroner.", "2 a figure"),
        ("After the storm 9 sailors are missing.", "After the storm 6 sailors are missing.", "3 life and death"),
        ("After the sale 9 chairs are missing.", "After the sale 6 chairs are missing.", "2 a figure"),
    ])
    func `a figure that counts the dead, the hurt or the missing is life and death`(
        old: String, new: String, expected: String
    ) { expect(old, new, expected) }

    @Test(arguments: [
        ("The guide died on the slope.", "3 life and death"),
        ("The bill died in committee.", "1 what the article claims"),
        ("The blast killed a guide.", "3 life and death"),
        ("The senate killed the new road bill.", "1 what the article claims"),
        ("The senate charged a fee.", "1 what the article claims"),
        ("The prosecutor charged a guide.", "3 guilt"),
    ])
    func `a statement about death is life and death, and killing a bill is not`(statement: String, expected: String) {
        let old = "The skiers met near Oulu on Monday."
        expect(old, "\(old) \(statement)", expected)
    }

    @Test(arguments: [
        ("The dealer allegedly sold the painting.", "The dealer sold the painting.", "3 guilt"),
        ("The jury said she may have robbed the bank.", "The jury said she robbed the bank.", "3 guilt"),
        ("The firm may have painted the bank.", "The firm painted the bank.", "1 what the article claims"),
        ("He faces three charges of arson.", "He faces four charges of arson.", "3 guilt"),
        ("It costs three battery charges a day.", "It costs four battery charges a day.", "2 a figure"),
        ("The clerk was not convicted in May.", "The clerk was convicted in May.", "3 guilt"),
        ("The clerk was not insured in May.", "The clerk was insured in May.", "1 what the article claims"),
    ])
    func `guilt is told by its words, and doubt beside them`(old: String, new: String, expected: String) {
        expect(old, new, expected)
    }

    @Test(arguments: [
        ("She won by 1,204 votes in the borough.", "She won by 1,240 votes in the borough.", "3 votes"),
        ("She won by 1,204 points in the borough.", "She won by 1,240 points in the borough.", "2 a figure"),
        ("The vote was 34–23 in the borough.", "The vote was 33–23 in the borough.", "3 votes"),
        ("The match was 34–23 in the borough.", "The match was 33–23 in the borough.", "2 a figure"),
        ("Turnout was 61 per cent on Sunday.", "Turnout was 63 per cent on Sunday.", "3 votes"),
        ("Humidity was 61 per cent on Sunday.", "Humidity was 63 per cent on Sunday.", "2 a figure"),
        ("The referendum was not held in June.", "The referendum was held in June.", "3 votes"),
        (
            "The vote of thanks was not moved in June.", "The vote of thanks was moved in June.",
            "1 what the article claims"
        ),
    ])
    func `votes and their counts are votes, and a vote of thanks is none`(old: String, new: String, expected: String) {
        expect(old, new, expected)
    }

    @Test(arguments: [
        ("The club owes £12 million to a bank.", "The club owes £21 million to a bank.", "3 money owed"),
        ("The club earns £12 million from a bar.", "The club earns £21 million from a bar.", "2 a figure"),
        ("The mill was fined €4,000 in May.", "The mill was fined €40,000 in May.", "3 money owed"),
        ("A fine day brought 4,000 visitors.", "A fine day brought 40,000 visitors.", "2 a figure"),
        ("The firm did not repay its debt.", "The firm did repay its debt.", "3 money owed"),
    ])
    func `money owed is told by what stands beside the sum`(old: String, new: String, expected: String) {
        expect(old, new, expected)
    }

    @Test(arguments: [
        (
            "Mrs Greta Holm did not sign the lease.", "Mrs Greta Holm did sign the lease.",
            "3 what is said of Greta Holm"
        ),
        (
            "Mrs Greta Holm said the roof may leak.", "Mrs Greta Holm said the roof will leak.",
            "3 the words of Greta Holm"
        ),
        ("The tenant did not sign the lease.", "The tenant did sign the lease.", "1 what the article claims"),
        ("The tenant left in May 2019.", "The tenant left in June 2019.", "2 a date"),
        ("The bakery opens at noon in Turku.", "The bakery opens at noon in Vaasa.", "2 a name"),
    ])
    func `what is said of somebody by name costs most where it is turned round`(
        old: String, new: String, expected: String
    ) { expect(old, new, expected) }

    @Test(arguments: [
        (
            "“The bridge is safe enough for lorries,” said the engineer, Greta Holm.",
            "“The bridge is not safe enough for lorries,” said the engineer, Greta Holm.", "3 the words of Greta Holm"
        ),
        (
            "Greta Holm said “the bridge is not safe for lorries”.",
            "Greta Holm said “the bridge is safe for lorries”.", "3 the words of Greta Holm"
        ),
        (
            "“The bridge is not safe for lorries,” said the engineer.",
            "“The bridge is safe for lorries,” said the engineer.", "3 a quotation turned round"
        ),
        (
            "“The bridge is safe enuogh for lorries,” said the engineer, Greta Holm.",
            "“The bridge is safe enough for lorries,” said the engineer, Greta Holm.", "2 a quotation"
        ),
    ])
    func `words between marks cost most where they say the reverse, and a mended slip in them turns nothing`(
        old: String, new: String, expected: String
    ) { expect(old, new, expected) }

    @Test(arguments: [
        ("Some divers were convicted.", "All divers were convicted.", "3 guilt"),
        ("Some divers were late.", "All divers were late.", "1 what the article claims"),
        ("The seal was shot by a diver.", "The seal was shot by an angler.", "3 life and death"),
        ("The seal was fed by a diver.", "The seal was fed by an angler.", "1 what the article claims"),
        ("The blast killed 40 divers.", "The blast killed 40 anglers.", "3 life and death"),
        ("The injured diver, 17, was named.", "The injured diver, 16, was named.", "2 a figure"),
    ])
    func `how far a deed goes, who did it and whom it befell count as much as the deed`(
        old: String, new: String, expected: String
    ) { expect(old, new, expected) }

    @Test(arguments: [
        ("Anglers chased the divers at dawn.", "The divers chased anglers at dawn.", "3 who did what to whom"),
        ("Greta Holm sued the Vantaa Line.", "The Vantaa Line sued Greta Holm.", "3 who did what to whom"),
        ("Tin is dearer than zinc.", "Zinc is dearer than tin.", "1 what the article claims"),
        ("The club won 5-2 at home.", "The club won 2-5 at home.", "2 a figure"),
    ])
    func `parties that changed places cost most where they are people`(old: String, new: String, expected: String) {
        expect(old, new, expected)
    }

    @Test(arguments: [
        (
            "The driver, who was not insured, died in Vaasa.", "The driver, who was insured, died in Vaasa.",
            "1 what the article claims"
        ),
        ("The driver did not die in Vaasa.", "The driver did die in Vaasa.", "3 life and death"),
        ("The crash killed a baker.", "The crash killed a retired baker.", "1 what the article claims"),
        ("A baker has since died.", "A baker has since retired.", "3 life and death"),
        ("The crash hurt a baker.", "The crash killed a baker.", "3 life and death"),
        (
            "Read it at example.org/vote-count now.", "Read it at example.org/vote-tally now.",
            "1 what the article claims"
        ),
        (
            "The ferry, which may sail today, ran over and killed a seal.",
            "The ferry, which will sail today, ran over and killed a seal.", "1 what the article claims"
        ),
    ])
    func `what a change is about stands in it or in its clause, not beside it`(
        old: String, new: String, expected: String
    ) { expect(old, new, expected) }

    @Test(arguments: [
        ("The engin failed on Tuesday.", "The engine failed on Tuesday.", "0 editing only"),
        ("The colour faded.", "The color faded.", "0 editing only"),
    ])
    func `editing costs nothing`(old: String, new: String, expected: String) { expect(old, new, expected) }

    @Test func `what a kind costs by itself is nothing for editing, more for facts than for other claims`() {
        for kind in ChangeKind.allCases {
            let stakes = Stakes(of: kind)
            #expect((stakes.level > Stakes.lowest) == (kind.level == .substantive))
            #expect(stakes.level < Stakes.highest && !stakes.reason.isEmpty)
        }
        #expect(Stakes(of: .figureChanged).level == 2 && Stakes(of: .claimChanged).level == 1)
        #expect(Stakes(of: .furnitureChanged).reason == "page furniture")
    }

    @Test func `changes are told by stakes, then by place`() {
        let old = "It opened on Monday with music.\n\nThe blast killed 14 miners.\n\nThe sheds cost 200 euros."
        let new = "It opened on Tuesday with music.\n\nThe blast killed 41 miners.\n\nThe sheds cost 300 euros."
        let changes = compare(analyze(ArticleText(old)), analyze(ArticleText(new))).changes
        #expect(changes.map(\.stakes.level) == [2, 3, 2])
        #expect(changes.byStakes.map(\.offset) == [1, 0, 2])
    }
}
