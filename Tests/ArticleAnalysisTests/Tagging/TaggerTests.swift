import ArticleAnalysis
import TestSupport
import Testing

/// The tags of a text's tokens.
private func tags(_ string: String) -> String {
    analyze(ArticleText(string)).tokens.map(\.tag.rawValue).joined(separator: " ")
}

@Suite struct TaggerTests {
    @Test(arguments: [
        ("The mayor said that she had not seen the report on Monday.", "DT NN VBD IN PRP VBD RB VBN DT NN IN NNP ."),
        ("Officials could send 12,000 troops to the border.", "NNS MD VB CD NNS IN DT NN ."),
        ("Norway's ministers don't agree.", "NNP POS NNS VBP RB VB ."),
        ("“It was cold,” he said.", "`` PRP VBD JJ , '' PRP VBD ."),
    ])
    func `a plain sentence is tagged as a grammarian would`(text: String, expected: String) {
        #expect(tags(text) == expected)
    }

    @Test(arguments: [
        ("She will ⟦run⟧ again.", "VB"), ("He went for a ⟦run⟧ yesterday.", "NN"),
        ("The ⟦leaves⟧ of the tree fell.", "NNS"),
        ("She ⟦leaves⟧ today.", "VBZ"),
    ])
    func `the same word has another part of speech in another place`(marked: String, tag: String) throws {
        let example = MarkedText(marked)
        let token = analyze(example.text).tokens.first { $0.range == example.marks[0] }
        #expect(try #require(token).tag.rawValue == tag)
    }

    @Test func `every token of a sentence has a tag`() {
        for text in ["…", "¿?", "\u{0}", "ZZZ qqq 12x", "漢字 Łódź", "👍🏽 :-)", String(repeating: "word ", count: 20_000)] {
            let article = analyze(ArticleText(text))
            #expect(article.sentences.allSatisfy { article.tokens[$0.tokens].allSatisfy { $0.tag != .unknown } })
        }
    }

    /// Made-up words whose fingerprint is that of a feature with a row of weights: the first is one, the others are not.
    @Test(arguments: [("qualiervice", "NNP"), ("qualiservice", "NNP"), ("quality", "NN")])
    func `a word that the dictionary only seems to know is tagged like any other`(word: String, tag: String) {
        #expect(analyze(ArticleText(word)).tokens.map(\.tag.rawValue) == [tag])
    }

    /// The same bytes, once behind a space and once glued to the sentence before.
    @Test(arguments: [
        ("le. USFSLawEnforcementalsodurable.SF", "le.USFSLawEnforcementalsodurable.SF"),
        ("le.USFSLawEnforcementalsodurable.SF", "le. USFSLawEnforcementalsodurable.SF"),
        ("She left. They stayed.", "She left. They stayed."),
    ])
    func `what an earlier version knows of a sentence changes no tag`(before: String, after: String) {
        let (earlier, text) = (analyze(ArticleText(before)), ArticleText(after))
        #expect(analyze(text, after: earlier).tokens == analyze(text).tokens)
    }
}
