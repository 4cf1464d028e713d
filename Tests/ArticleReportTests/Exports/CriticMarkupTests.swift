import ArticleReport
import TestSupport
import Testing

@Suite struct CriticMarkupTests {
    @Test(arguments: [
        ("They sold 10 lamps.", "They sold 12 lamps.", "They sold {~~10~>12~~} lamps."),
        ("It fell.", "It fell in May.", "It fell{++ in May++}."),
        (
            "One stays.\n\nTwo goes.\n\nThree stays.", "One stays.\n\nThree stays.",
            "One stays.\n\n{--Two goes.--}{--\n\n--}Three stays."
        ),
        ("Same.\n", "Same.\n", "Same.\n"),
        ("Mind {++this++}.", "Mind {++this++}.", "Mind {{>>sic<<}++this++}."),
    ])
    func `an edit stands in the marks of the syntax`(old: String, new: String, markup: String) {
        let written = criticMarkup(ExportFixture.review(old, new))
        #expect(written.replacing(/\{>>(?!sic)[^<]*<<\}/, with: "") == markup)
    }

    @Test func `a comment stands behind the words that it is about`() {
        let markup = criticMarkup(
            ExportFixture.review(
                "The pier is old.", "The pier is old.", notes: [("pier", "Which one?\nThere are <<} two.")]))
        #expect(markup == "The pier{>>Ada Bell: Which one? There are << } two.<<} is old.")
    }

    @Test(arguments: 0..<60)
    func `accepting gives the new text and rejecting the old one`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let article = RandomArticle(paragraphs: 2 + random.number(below: 8), using: &random)
        check(article.text, article.edited(using: &random).text)
    }

    /// Signs of the syntax, in pieces and whole, in every order.
    @Test(arguments: 0..<120)
    func `an article about the syntax survives it`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let signs = [
            "{", "}", "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}", "{==", "==}", "a ", "12 ", "\n\n",
            "\n", "+", "-",
            "Word. ",
        ]
        func text() -> String {
            (0..<random.number(below: 14)).map { _ in signs[random.number(below: signs.count)] }.joined()
        }
        check(text(), text())
    }

    private func check(_ old: String, _ new: String) {
        let markup = criticMarkup(ExportFixture.review(old, new))
        #expect(settled(markup, accepting: true) == Array(new.utf8), "\(markup)")
        #expect(settled(markup, accepting: false) == Array(old.utf8), "\(markup)")
        let spanning = insides(of: markup).filter { $0.contains("\n") && !$0.allSatisfy(\.isWhitespace) }
        #expect(spanning.isEmpty, "an edit reaches over the end of a line")
    }
}
