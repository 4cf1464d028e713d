import ArticleAnalysis
import TestSupport
import Testing

/// Rules of reading a figure that only the odd sentence shows.
@Suite struct QuantityRulesTests {
    @Test(arguments: [
        ("They saw ⟦a few hundred⟧ boats.", 200.0),
        ("They saw ⟦several dozen⟧ boats.", 24.0),
        ("They saw ⟦many thousands⟧ of boats.", 2_000.0),
    ])
    func `a vague number of hundreds is an order, with the article before it`(marked: String, low: Double) throws {
        let found = try only(marked)
        #expect(found.low == low)
        #expect(found.bound == .order)
    }

    @Test(arguments: [
        ("They counted ⟦3 dozen⟧ eggs.", 36.0), ("They counted ⟦2½ million⟧ eggs.", 2_500_000.0),
        ("They counted ⟦3 thousand⟧ eggs.", 3_000.0), ("They counted ⟦one point five billion⟧ eggs.", 1_500_000_000.0),
    ])
    func `a word of scale multiplies the digits before it`(marked: String, value: Double) throws {
        #expect(try only(marked).value == value)
    }

    @Test func `a bare number behind a name is an age, behind a place it counts`() throws {
        let age = try only("Ms Rahman, ⟦44⟧, said so.")
        #expect(age.kind == .measure)
        #expect(age.unit == "year")
        let count = try only("In Norvik, ⟦44⟧ boats sank.")
        #expect(count.kind == .count)
        #expect(count.unit == "boat")
    }

    @Test(arguments: ["1. Bring a rope.", "2) Bring a rope.", "They fined 1987 drivers in all.", "It has 1955 pages."])
    func `the number of a list item counts nothing, nor does what reads as a year`(sentence: String) {
        #expect(analyze(ArticleText(sentence)).quantities.isEmpty)
    }

    @Test(arguments: [
        "Bring: ⟦2⟧. Then row.", "They fined ⟦1,987⟧ drivers in all.", "It has more than ⟦1955⟧ pages.",
        "They fined ⟦2000⟧ drivers in all.", "They paid ⟦£1987⟧ to 1990 boat owners.",
    ])
    func `a number inside a line, with a comma, a bound or a round one counts`(marked: String) throws {
        _ = try only(marked)
    }

    private func only(_ marked: String) throws -> Quantity {
        let text = MarkedText(marked)
        let quantities = analyze(text.text).quantities
        #expect(quantities.map { text.text[$0.range] } == text.slices)
        return try #require(quantities.first)
    }
}
