import ArticleAnalysis
import TestSupport
import Testing

@Suite struct UnitScaleTests {
    @Test(arguments: [
        ("⟦4 metres⟧", "⟦400 centimetres⟧"), ("⟦2 miles⟧", "⟦3,520 yards⟧"), ("⟦three weeks⟧", "⟦21 days⟧"),
        ("⟦six years⟧", "⟦72 months⟧"), ("⟦0.3 percentage points⟧", "⟦30 basis points⟧"),
        ("⟦three-quarters⟧ of it", "⟦75 per cent⟧ of it"), ("⟦10C⟧", "⟦50F⟧"), ("⟦2 tonnes⟧", "⟦2,000 kg⟧"),
        ("⟦5 to 6 km⟧", "⟦5,000 to 6,000 metres⟧"), ("⟦250g⟧", "⟦a quarter of a kilo⟧"),
        ("⟦an hour and a half⟧", "⟦90 minutes⟧"), ("⟦4 feet 6 inches⟧", "⟦54 inches⟧"),
    ])
    func `equal amounts are equal in whatever unit`(left: String, right: String) throws {
        let (one, other) = (try Self.quantity(left), try Self.quantity(right))
        #expect(one.isEqualMeasure(to: other))
        #expect(other.isEqualMeasure(to: one))
    }

    @Test(arguments: [
        ("⟦4 metres⟧", "⟦4 feet⟧"), ("⟦10 km⟧", "⟦6 miles⟧"), ("⟦one year⟧", "⟦365 days⟧"),
        ("⟦one month⟧", "⟦30 days⟧"), ("⟦a third⟧ of it", "⟦33 per cent⟧ of it"),
        ("⟦5 per cent⟧", "⟦5 percentage points⟧"),
        ("by ⟦2C⟧", "by ⟦35.6F⟧"), ("⟦2C⟧ warmer", "⟦35.6F⟧ warmer"), ("⟦5 to 6 km⟧", "⟦5,000 to 7,000 metres⟧"),
        ("⟦400⟧ boats", "⟦400⟧ ships"),
    ])
    func `what no definition makes equal is not`(left: String, right: String) throws {
        let (one, other) = (try Self.quantity(left), try Self.quantity(right))
        #expect(!one.isEqualMeasure(to: other))
    }

    @Test func `a difference of temperatures has no zero`() throws {
        #expect(try Self.quantity("by ⟦5C⟧").isEqualMeasure(to: Self.quantity("by ⟦9F⟧")))
    }

    private static func quantity(_ words: String) throws -> Quantity {
        let text = MarkedText("It came to \(words).")
        return try #require(
            analyze(text.text).quantities.first { text.text[$0.range] == text.slices[0] }, "no figure in \(words)")
    }
}
