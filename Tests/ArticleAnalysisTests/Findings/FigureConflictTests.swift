import ArticleAnalysis
import TestSupport
import Testing

@Suite struct FigureConflictTests {
    private func conflicts(_ text: ArticleText) -> [Finding] {
        findFindings(in: analyze(text)).filter { $0.rule == "figure.conflict" }
    }

    @Test func `two sources with two figures are a hint`() throws {
        let text = MarkedText(
            "The flood drove ⟦40,000⟧ villagers from the Danube valley, the mayor said.\n\nMinister Petra Novak said ⟦50,000⟧ villagers had left the Danube valley after the flood."
        )
        let finding = try #require(conflicts(text.text).first)
        #expect(finding.spans == text.marks)
        #expect(finding.severity == .info)
        #expect(finding.message.hasPrefix("Conflicting sources on villagers: 40,000 according to"))
    }

    @Test func `one text with two figures gets a warning`() throws {
        let text = MarkedText(
            "⟦24⟧ miners died in the Silesian explosion.\n\nThe Silesian explosion killed ⟦26⟧ miners at the pit.")
        let finding = try #require(conflicts(text.text).first)
        #expect(finding.spans == text.marks)
        #expect(finding.severity == .warning)
    }

    @Test(arguments: [
        "24 miners died in the Silesian explosion.\n\nAnother 26 miners were hurt in the Silesian explosion.",
        "About 12,000 fans saw the Lisbon final.\n\nExactly 12,345 fans saw the Lisbon final.",
        "The Silesian explosion killed 24 miners.\n\nThe number rose from 24 miners to 26 miners after the Silesian explosion.",
        "The Silesian explosion killed 24 miners.\n\nThe Silesian explosion trapped 300 miners.",
        "At least 24 miners died in the Silesian explosion.\n\nThe Silesian explosion killed 26 miners.",
        "24 teachers struck in Leeds. 26 pupils of Leeds schools joined them.",
    ])
    func `parts, rounding, changes and other things are no conflict`(text: String) {
        #expect(conflicts(ArticleText(text)).isEmpty)
    }
}
