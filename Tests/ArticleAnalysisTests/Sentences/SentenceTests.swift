import ArticleAnalysis
import Testing

/// The sentences of a text, with a bar between them.
private func cut(_ string: String) -> String {
    let text = ArticleText(string)
    return analyze(text).sentences.map { text[$0.range] }.joined(separator: "|")
}

@Suite struct SentenceTests {
    @Test(arguments: [
        "It rained.|Nobody came.", "Who came?!|Nobody.", "We lost 3.5 points.|It hurt.",
        "See a.example.|Then call desk@b.example.|Bye.",
        "He paid £40.|12 others paid less.", "The end.|(It was late.)|We left.", "It rained. [4]|We left.",
    ])
    func `a stop before a capital or a number ends a sentence`(text: String) {
        #expect(cut(text.replacing("|", with: " ")) == text)
    }

    @Test(arguments: [
        "Dr. Vane met Gen. Ode of the U.S. Army on Jan. 5.", "Hill & Co. at noon, and Mr. and Mrs. Hill.",
        "He ranks No. 3 in Vol. 2, p. 17.",
        "J. R. Vane v. K. Hill.", "She asked Jeopardy! for help.", "Rain fell on St. Kilda, etc. and so on.",
        "At 6 a.m. Mr. Vane rose.",
    ])
    func `an abbreviation does not`(text: String) { #expect(cut(text) == text) }

    @Test(arguments: [
        "I work in the U.S.|She does not.", "He sold Vane Inc.|The buyer is unknown.",
        "They left at 6 p.m.|Mr. Vane stayed.",
        "Bring tents, ropes, etc.|Cars are banned.",
    ])
    func `unless what follows opens a sentence`(text: String) { #expect(cut(text.replacing("|", with: " ")) == text) }

    @Test(arguments: [
        "“It is over.”|She left.", "“Is it over?” she asked.", "“Is it over?” Anna Vane asked.",
        "“It is over!”|We cheered.",
        "She said: 'It is over.'|He wept.", "The aide (a former spy.) left.", "“They came … and won,” he said.",
        "“We waited…”|The rest is known.",
        "“Wait... I mean it.”", "It may be . . . that they know.",
    ])
    func `quotations and ellipses end where the reader hears it`(text: String) {
        #expect(cut(text.replacing("|", with: " ")) == text)
    }

    @Test(arguments: [
        "1. Fetch keys|2. Lock doors", "1) Fetch keys.|2) Lock doors.", "a. Fetch keys|b. Lock doors",
        "• Fetch keys|• Lock doors",
        "3. Run.",
    ])
    func `the number of an item belongs to it`(text: String) { #expect(cut(text.replacing("|", with: " ")) == text) }

    @Test func `a headline and a paragraph without stops are sentences of their own`() {
        #expect(
            cut("Rain floods Vane\n\nIt rained\nall day. Roads closed")
                == "Rain floods Vane|It rained\nall day.|Roads closed")
    }

    @Test(arguments: ["word ", "?!", "…", ". ", "A. ", "” ", "( ", "1. ", "• ", "[1] ", "x.”) "])
    func `sentences cover every token of a long row`(piece: String) {
        let article = analyze(ArticleText(String(repeating: piece, count: 3_000)))
        #expect(article.sentences.flatMap { Array($0.tokens) } == Array(article.tokens.indices))
    }
}
