import ArticleAnalysis
import TestSupport
import Testing

@Suite struct QuotesTests {
    /// Marks: ⟦speaker⟧ first or last as the sentence has it; the quotation is found by its own marks.
    @Test(arguments: [
        ("“The bridge is safe,” said ⟦Anna Marsh⟧, an engineer.", "The bridge is safe,"),
        ("“The bridge is safe,” ⟦she⟧ said. “We checked it.”", "We checked it."),
        ("⟦The mayor⟧ told reporters on Monday: “Nobody was hurt.”", "Nobody was hurt."),
        ("\"We lost,\" ⟦the coach⟧, who joined last year, said.", "We lost,"),
        ("‘We can’t pay,’ said ⟦the workers⟧.", "We can’t pay,"),
    ])
    func `a quotation belongs to whoever stands at the cue`(marked: String, words: String) throws {
        let article = MarkedText(marked)
        let analysis = analyze(article.text)
        let quote = try #require(analysis.quotes.first { article.text[$0.range] == words })
        #expect(quote.kind == .direct)
        #expect(quote.speaker?.range == article.marks.first)
    }

    @Test(arguments: [
        ("The minister said ⟦that the road will open in May⟧.", "The minister"),
        ("⟦Two men were arrested⟧, the police said.", "the police"),
        ("According to the report, ⟦half of the money was lost⟧.", "the report"),
        ("⟦Half of the money was lost⟧, according to the auditors.", "the auditors"),
    ])
    func `what is reported without marks is indirect speech`(marked: String, source: String) throws {
        let article = MarkedText(marked)
        let quote = try #require(analyze(article.text).quotes.first { $0.kind == .indirect })
        #expect(article.text[quote.range] == article.slices.first)
        #expect(quote.speaker.map { article.text[$0.range] } == source)
    }

    @Test func `an unclosed mark holds no more than its own paragraph`() {
        let text = ArticleText("“We will not go, the farmers said.\n\nThe field is “dry” now.")
        #expect(analyze(text).quotes.allSatisfy { !text[$0.range].contains("\n") })
    }

    @Test func `a quotation goes on over paragraphs that open with a mark`() {
        let text = ArticleText("“First we wept,” said Tom Hale. “Then we sang.\n\n“Then we went home.”")
        let quotes = analyze(text).quotes
        #expect(quotes.map { text[$0.range] } == ["First we wept,", "Then we sang.", "Then we went home."])
        #expect(quotes.allSatisfy { $0.speaker.map { text[$0.range] } == "Tom Hale" })
    }

    @Test(arguments: [
        ("“We are ready.” — ⟦Rosa Lind⟧", "We are ready."),
        ("⟦The mayor⟧ admitted: “I was wrong.”", "I was wrong."),
        ("“Stop!” ⟦the guard⟧ shouted.", "Stop!"),
        ("⟦Ms Hale⟧ (R-Ohio), a lawyer, told the panel, “That is all I know.”", "That is all I know."),
    ])
    func `a speaker stands behind dashes, colons and brackets too`(marked: String, words: String) throws {
        let article = MarkedText(marked)
        let quote = try #require(analyze(article.text).quotes.first { article.text[$0.range] == words })
        #expect(quote.speaker?.range == article.marks.first)
    }

    @Test(arguments: ["She appeared on “The Morning Show” last week.", "He wore a “cool” hat."])
    func `titles and scare quotes are nobody's words`(text: String) {
        #expect(analyze(ArticleText(text)).quotes.isEmpty)
    }

    @Test func `what nobody is named for stays without a speaker`() {
        let text = ArticleText("A banner with the words “no more roads through here” hung there.")
        #expect(analyze(text).quotes.allSatisfy { $0.speaker == nil })
    }

    @Test(arguments: [
        ("The grant covers a “priority harbour zone,” which the law defines.", false),
        ("Marsh said on Radio Coast’s “Morning and Evening.”", false),
        ("On this week’s edition of “Coast Today,” the mayor said that taxes would fall.", false),
        ("The minister spoke of a goal of “Work for All.”", true),
        ("The paper hailed her as “The Bridge Builder” in May.", true),
    ])
    func `a title or a term is not said, a slogan is`(text: String, isSaid: Bool) {
        #expect(analyze(ArticleText(text)).quotes.contains { $0.kind != .indirect } == isSaid)
    }

    @Test func `a stray mark is no quotation where the next paragraph opens with another kind`() {
        let text = ArticleText("\"The dog was asleep.\n\n“Come in,” she said.")
        #expect(analyze(text).quotes.map { text[$0.range] } == ["Come in,"])
    }

    @Test func `a quotation ends before the clause that tells when`() throws {
        let text = ArticleText("The coach replied, “That is all,” when reporters asked about the bus.")
        let quotes = analyze(text).quotes
        #expect(quotes.map(\.kind) == [.direct])
    }

    @Test func `a think tank thinks nothing`() {
        let text = ArticleText("Anna Marsh, an analyst at the COAST think tank, said the harbour was safe.")
        #expect(analyze(text).quotes.map { $0.speaker.map { text[$0.range] } } == ["Anna Marsh"])
    }

    @Test func `the person told may be named with an article`() {
        let text = ArticleText("Rosa Lind told local paper The Harbour Post boats had left the bay.")
        #expect(analyze(text).quotes.map { text[$0.range] } == ["boats had left the bay"])
    }

    @Test(arguments: [
        ("The road closes if drivers angrily argue that it is unsafe.", "drivers"),
        ("Tom Hale, of Springfield, Ohio, said the road was unsafe.", "Tom Hale"),
    ])
    func `the subject stands in front of adverbs and places`(text: String, source: String) {
        let article = ArticleText(text)
        #expect(analyze(article).quotes.map { $0.speaker.map { article[$0.range] } } == [source])
    }
}
