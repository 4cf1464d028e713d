import TestSupport
import Testing

@testable import ArticleAnalysis

/// Each question that a claim answers, asked alone.
@Suite struct ClaimQuestionsTests {
    /// A text of one sentence with everything that claims are made from.
    private struct Asked {
        let text: ArticleText
        let analysis: ArticleAnalysis
        let words: WordsOfPage

        init(_ text: ArticleText) {
            self.text = text
            analysis = analyze(text)
            words = WordsOfPage(analysis.page)
        }

        var sentence: Sentence { analysis.sentences[0] }
        var statements: [Quote] {
            analysis.quotes.filter { Statements(words: words).isStatement($0, among: analysis.quotes[...]) }
        }
        func slice(_ tokens: Range<Int>) -> String { text[words.range(of: tokens)] }
    }

    @Test(arguments: [
        ("Ms Lind said the dock was closed.", ["the dock was closed"]),
        ("The totals were not verified by the auditors.", []),
        ("Ms Lind praised the plan.", ["the plan"]),
        ("Her plan to sell the dock failed.", []),
        ("Ms Lind’s plan to sell the dock failed.", []),
        ("Ms Lind said tests showed that the dock was weak.", ["tests showed that the dock was weak"]),
        (
            "Ms Lind said Tom Hale showed that the dock was weak.",
            ["Tom Hale showed that the dock was weak", "that the dock was weak"]
        ),
    ])
    func `a source answers for what it states, not for what is only mentioned`(text: String, statements: [String]) {
        let asked = Asked(ArticleText(text))
        #expect(asked.statements.map { asked.text[$0.range] } == statements)
    }

    @Test(arguments: [
        ("Ms Lind said the dock was closed.", "the dock was closed"),
        ("Ms Lind promised to sell the dock.", "Ms Lind promised to sell the dock"),
        ("Ms Lind praised the plan.", "Ms Lind praised the plan"),
        ("Ms Lind praised what she had seen.", "Ms Lind praised what she had seen"),
        ("The judge praised the plan and promised to stay.", "The judge praised the plan"),
    ])
    func `a claim takes its cue along where the rest says nothing alone`(text: String, range: String) throws {
        let asked = Asked(ArticleText(text))
        let quote = try #require(asked.analysis.quotes.first)
        #expect(asked.text[ClaimReach(words: asked.words).range(of: quote)] == range)
    }

    @Test(arguments: [
        ("⟦Ms Lind said⟧ so, and the dock was closed at noon.", [" so, and the dock was closed at noon."]),
        ("⟦Ms Lind said⟧ so at noon.", []),
        ("⟦Ms Lind said⟧ so, in a letter to all the fishermen.", []),
        (
            "The dock was closed, ⟦Ms Lind said⟧, and the boats have left it.",
            [
                "The dock was closed, ", ", and the boats have left it.",
            ]
        ),
        ("The dock.", ["The dock."]),
    ])
    func `what is left over is a claim with a verb and four words`(marked: String, left: [String]) {
        let article = MarkedText(marked)
        let asked = Asked(article.text)
        let remainder = Remainder(words: asked.words, sentence: asked.sentence)
        #expect(remainder.ranges(besides: article.marks).map { asked.text[$0] } == left)
    }

    @Test(arguments: [
        ("The dock was closed, Ms Lind said.", ["Ms Lind: The dock was closed"]),
        ("The dock, officials said, will close.", ["officials: The dock, officials said, will close"]),
        (
            "The dock was closed in May, Ms Lind said, and Tom Hale denied that it was safe.",
            ["Ms Lind: The dock was closed in May", "Tom Hale: that it was safe"]
        ),
        ("The dock was closed in May.", ["-: The dock was closed in May."]),
    ])
    func `every voice of a sentence has its own words`(text: String, voices: [String]) {
        let asked = Asked(ArticleText(text))
        let found = VoicesOfSentence(words: asked.words, sentence: asked.sentence)
            .voices(of: asked.statements, goingOn: nil)
        #expect(
            found.map { "\($0.source.map { asked.text[$0.range] } ?? "-"): \(asked.text[$0.range])" } == voices)
    }

    @Test(arguments: [
        ("The bank paid, but the union left.", ["The bank paid", "the union left"]),
        ("The bank paid, but not the union.", ["The bank paid, but not the union"]),
        ("The bank paid; the union left.", ["The bank paid", "the union left"]),
        ("The bank paid and left.", ["The bank paid and left"]),
        ("Prices fell.", ["Prices fell"]),
        ("Anna Marsh.", []),
        ("She said that now", ["She said that now"]),
    ])
    func `clauses are cut where both sides say something`(text: String, clauses: [String]) {
        let asked = Asked(ArticleText(text))
        let found = ClauseSplitter(words: asked.words).clauses(in: asked.sentence.range)
        #expect(found.map(asked.slice) == clauses)
    }

    @Test(arguments: ["and ⟦the bank paid⟧.", ", — ⟦the bank paid⟧ !", "⟦The bank (of Ohio)⟧.", "⟦the bank paid⟧"])
    func `a clause is trimmed of what is not its own`(marked: String) throws {
        let article = MarkedText(marked)
        let asked = Asked(article.text)
        let trimmed = try #require(ClauseTrimmer(words: asked.words).trimmed(0..<asked.words.tokens.count))
        #expect(asked.slice(trimmed) == article.slices.first)
    }

    @Test(arguments: [
        ("Ms Lind said ⟦that the bank paid⟧.", "the bank paid" as String?),
        ("Ms Lind said ⟦that is worrying⟧.", "that is worrying"),
        ("Ms Lind said ⟦that alone is worrying⟧.", "that alone is worrying"),
        ("Ms Lind said ⟦it was ‘likely⟧’.", "it was ‘likely’"),
        ("Ms Lind said ⟦it was likely⟧’.", "it was likely"),
        ("Ms Lind said ⟦, ;⟧ .", nil),
    ])
    func `“that” goes where a clause follows, and a closing mark stays with its quotation`(
        marked: String, expected: String?
    ) {
        let article = MarkedText(marked)
        let asked = Asked(article.text)
        let trimmed = article.marks.first.flatMap {
            ClauseTrimmer(words: asked.words).trimmed(asked.words.tokens(in: $0))
        }
        #expect(trimmed.map(asked.slice) == expected)
    }

    @Test(arguments: [
        ("Ms Lind ⟦confirmed⟧ it.", Certainty.confirmed, "confirmed" as String?),
        ("Ms Lind ⟦has not confirmed⟧ it.", .possible, "confirmed"),
        ("Ms Lind ⟦denied⟧ it.", .denied, "denied"),
        ("Ms Lind ⟦never denied⟧ it.", .stated, "denied"),
        ("Ms Lind ⟦walked⟧ home.", .stated, nil),
    ])
    func `a cue says how sure a claim is, and a negation takes that back`(
        marked: String, certainty: Certainty, cue: String?
    ) {
        let article = MarkedText(marked)
        let asked = Asked(article.text)
        let voice = Voice(range: asked.sentence.range, source: nil, cue: article.marks.first)
        let stance = CueStance(words: asked.words).stance(of: voice)
        #expect(stance.certainty == certainty)
        #expect(stance.cue.map { asked.text[$0] } == cue)
    }

    @Test func `a claim without a cue is stated`() {
        let asked = Asked(ArticleText("Ms Lind confirmed it."))
        let stance = CueStance(words: asked.words).stance(of: Voice(range: asked.sentence.range, source: nil, cue: nil))
        #expect(stance.certainty == .stated && stance.cue == nil)
    }

    @Test func `a claim holds the facts that stand inside it, and no others`() throws {
        let article = MarkedText("⟦Anna Marsh sold 40 boats on 3 May 2021⟧, and 20 boats were lost in Ohio.")
        let analysis = analyze(article.text)
        let facts = ClaimFacts(
            quantities: analysis.quantities, dates: analysis.dates, entities: analysis.entities, quotes: [])
        let range = try #require(article.marks.first)
        #expect(facts.quantities(in: range) == [0])
        #expect(facts.dates(in: range) == [0])
        #expect(facts.entities(in: range).map { analysis.entities[$0].name } == ["Anna Marsh"])
        #expect(facts.quantities(in: TextRange(0, article.text.bytes.count)).count == 2)
    }

    /// Sentences that break off where a rule looks for one word more.
    @Test(arguments: [
        "She said that", "She said that now", "He said, “that", "according to", "Smith’s plan to", "Mr", "Mr.", "A-",
        "&", "“", "’", "told", "and", "is sure", "Smith, who", "said Smith of", "Prime-", "The bank of", "by", "that;",
        "not", "failed", "(", "Smith: ", "— Smith", "“Yes!” said", "“Yes” —",
    ])
    func `an unfinished sentence is read to its end`(text: String) {
        let whole = ArticleText(text)
        #expect(analyze(whole).claims.allSatisfy { $0.range.end <= whole.bytes.count })
    }
}
