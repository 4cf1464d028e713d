import ArticleAnalysis
import Testing

@Suite struct QuantityComparisonTests {
    private func figure(_ sentence: String) throws -> Quantity {
        try #require(analyze(ArticleText(sentence)).quantities.first)
    }

    @Test(arguments: [
        ("They saw 12,000 boats.", "They saw twelve thousand boats."), ("They paid £5m.", "They paid £5 million."),
        ("It fell 10%.", "It fell ten per cent."), ("They saw up to 40 boats.", "They saw no more than 40 boats."),
    ])
    func `notation changes nothing`(old: String, new: String) throws {
        #expect(try figure(old).saysTheSame(as: figure(new)))
    }

    @Test func `a number within an order of magnitude refines it`() throws {
        let (open, exact) = (try figure("They saw thousands of boats."), try figure("They saw 12,000 boats."))
        #expect(exact.refines(open))
        #expect(!open.refines(exact))
        #expect(!open.saysTheSame(as: exact))
    }

    @Test(arguments: [
        ("They saw 40 boats.", "They saw 40 homes.", true), ("They paid £5.", "They paid $5.", false),
        ("It is 5 km away.", "It is 5.", true),
    ])
    func `a unit that one side leaves out, or another thing that is counted, is no other unit`(
        old: String, new: String, isSame: Bool
    )
        throws
    {
        #expect(try figure(old).hasSameUnit(as: figure(new)) == isSame)
    }

    @Test func `the number may stand while the claim about it changes`() throws {
        let (old, new) = (try figure("They saw up to 40 boats."), try figure("They saw 40 boats."))
        #expect(old.hasSameNumber(as: new))
        #expect(!old.hasSameInterval(as: new))
        #expect(try figure("They saw 10 boats.").relativeChange(to: figure("They saw 12 boats.")) == 0.2)
    }

    @Test(arguments: [
        ("They saw 12000 boats.", "12,000"), ("They paid £5,000,000.", "£5 million"), ("It fell 10%.", "10 per cent"),
        ("They saw up to 1,500,000 boats.", "up to 1.5 million"),
        ("They saw between 8 and 13 boats.", "between 8 and 13"),
        ("It is 3.25 km away.", "3.25 kilometres"), ("It held at 20C.", "20 degrees Celsius"),
    ])
    func `an explanation gives a figure in plain words`(sentence: String, words: String) throws {
        #expect(try figure(sentence).words == words)
    }
}
