import ArticleAnalysis
import TestSupport
import Testing

@Suite struct ClaimsTests {
    @Test(arguments: [
        ("The ministry ⟦said⟧ the dam had burst.", Certainty.stated),
        ("The ministry ⟦confirmed⟧ that the dam had burst.", .confirmed),
        ("The ministry ⟦claimed⟧ the dam had burst.", .alleged),
        ("The ministry ⟦denied⟧ that the dam had burst.", .denied),
        ("The ministry said the dam ⟦might⟧ burst.", .possible),
        ("The dam has ⟦reportedly⟧ burst.", .alleged),
        ("The dam will ⟦probably⟧ burst.", .likely),
        ("The dam is ⟦expected⟧ to burst.", .likely),
    ])
    func `the weakest word decides how sure a claim is`(marked: String, certainty: Certainty) throws {
        let article = MarkedText(marked)
        let claim = try #require(analyze(article.text).claims.first)
        #expect(claim.certainty == certainty)
        #expect(claim.certaintyCue == article.marks.first)
    }

    @Test(arguments: [
        ("The bank did ⟦not⟧ pay.", true), ("The bank ⟦never⟧ paid.", true), ("Not only the bank paid.", false),
        ("The bank paid.", false),
        ("The bank ⟦failed⟧ to pay.", true),
    ])
    func `a negation turns a claim round`(marked: String, isNegated: Bool) throws {
        let article = MarkedText(marked)
        let claim = try #require(analyze(article.text).claims.first)
        #expect(claim.isNegated == isNegated)
        #expect(claim.negationCue == article.marks.first)
    }

    @Test func `May is a month`() {
        #expect(analyze(ArticleText("The road was opened in May.")).claims.map(\.certainty) == [.stated])
    }

    @Test(arguments: [
        ("The minister said ⟦the road was closed⟧.", "The minister"),
        ("⟦Two men were held⟧, according to the police.", "the police"),
        ("⟦The deal, officials confirmed on Tuesday, will not be renewed⟧.", "officials"),
        ("⟦Ms Rowe plans to employ her brother⟧.", "Ms Rowe"),
        ("⟦The road was closed⟧.", nil),
    ])
    func `a claim can be understood alone and names its source`(marked: String, source: String?) throws {
        let article = MarkedText(marked)
        let claim = try #require(analyze(article.text).claims.first)
        #expect(article.text[claim.range] == article.slices.first)
        #expect(claim.source.map { article.text[$0.range] } == source)
    }

    /// The claims of a text: source, certainty, negation, words.
    private func claims(_ text: String) -> [String] {
        let text = ArticleText(text)
        return analyze(text).claims.map { claim in
            let source = claim.source.map { text[$0.range] } ?? "the article"
            return "\(source) (\(claim.certainty)\(claim.isNegated ? ", not" : "")): \(text[claim.range])"
        }
    }

    @Test func `what was not verified is the article's to say`() {
        #expect(
            claims("The figures have not been verified by the minister’s rivals.")
                == ["the article (stated, not): The figures have not been verified by the minister’s rivals"])
    }

    @Test func `a witness's evidence is the witness's claim`() {
        #expect(
            claims("General Tom Hale told local paper The Harbour Post data indicated the fleet was leaving.")
                == ["General Tom Hale (stated): data indicated the fleet was leaving"])
    }

    @Test func `a claim keeps the closing mark of its quotation`() {
        #expect(
            claims(
                "Anna Marsh-Lind, an analyst at the COAST think tank, said while the count still had to be checked by officials, it was ‘fair’."
            )
                == ["Anna Marsh-Lind (stated): while the count still had to be checked by officials, it was ‘fair’"])
    }

    @Test func `a speech of two sentences leaves nothing to the article`() {
        #expect(
            claims("“It will help the farms. And that is deeply welcome,” he said.")
                == ["he (stated): It will help the farms", "he (stated): that is deeply welcome"])
    }

    @Test func `hostile text costs no more than its length`() {
        for piece in ["“a ” ", "he said that ", "Aa Bb. ", "x ‘a ", "a, "] {
            #expect(!analyze(ArticleText(String(repeating: piece, count: 2_000))).tokens.isEmpty)
        }
    }
}
