import ArticleAnalysis
import TestSupport
import Testing

/// The findings of some rules as “what stands there → what should”.
func slips(_ marked: MarkedText, _ prefix: String) -> [String] {
    findFindings(in: analyze(marked.text)).filter { $0.rule.hasPrefix(prefix) }
        .map { "\(marked.text[$0.spans[0]]) → \($0.suggestion ?? "?")" }
}

@Suite struct TypoTests {
    @Test(arguments: [
        ("The ⟦goverment⟧ said it would resign.", "government"),
        ("The harbour was ⟦comletely⟧ empty.", "completely"),
        ("⟦Parlament⟧ meets on Tuesday.", "Parliament"),
        ("He waited ⟦untill⟧ the rain stopped.", "until"),
        ("They ⟦beleive⟧ the bridge is safe.", "believe"),
        ("It is ⟦teh⟧ ferry.", "the"), ("We keep talking ⟦abount⟧ bot hunters.", "about"),
        ("Nobody was hurt, the ⟦Amercian⟧ pilot said.", "American"),
        ("The well-⟦organsied⟧ march ended at noon.", "organised"),
        ("Firefighters reached the tower ⟦quikcly⟧, she said.", "quickly"),
    ])
    func `a word that nobody knows is a slip for one that is near`(marked: String, right: String) {
        let text = MarkedText(marked)
        #expect(slips(text, "typo.misspelling") == ["\(text.slices[0]) → \(right)"])
    }

    @Test(arguments: [
        "Mr Kowalczewski met Ms Oyelaran in Ouagadougou.", "The cyberattackers were unmaskable.",
        "She wrote to teh@example.com.",
        "He called it “doubleplusungood”.", "The organisation’s colour programme and the organization’s color program.",
        "A selfie-obsessed influencer livestreamed it.", "NATO, UNHCR and the OSCE sent observers.",
        "See https://example.com/goverment.",
        "The minister said: “Das ist eine schwierige Entscheidung für unsere Regierung gewesen.”",
        "Use the #goverment tag.",
        "Their learnings were upskilled.", "The devs ran linting on the repo.",
        "El gobierno aprueba nuevas medidas económicas contra la crisis.",
    ])
    func `names, new words, addresses and other languages are let be`(text: String) {
        #expect(slips(MarkedText(text), "typo.misspelling") == [])
    }

    @Test(arguments: [
        ("The driver left ⟦the the⟧ car.", "the"), ("⟦The the⟧ car.", "The"), ("She is ⟦of of⟧ two minds.", "of"),
        ("Where ⟦is is⟧ the money?", "is"), ("It will\nopen ⟦in\nin⟧ June.", "in"),
    ])
    func `a word that stands twice is a slip`(marked: String, right: String) {
        let text = MarkedText(marked)
        #expect(slips(text, "typo.doubled") == ["\(text.slices[0]) → \(right)"])
    }

    @Test(arguments: [
        "He had had enough.", "She said that that was untrue.", "It was very very cold.", "What it is is a mess.",
        "Duran Duran played.",
        "He left. Left alone, she sang.", "No, no, no.", "the\n\nthe", "10 10",
        "They fought the so-called the-the rule.", "Pago Pago",
    ])
    func `some words are set twice on purpose`(text: String) { #expect(slips(MarkedText(text), "typo.doubled") == []) }

    @Test(arguments: [
        ("Zelensky spoke first. Later ⟦Zelenksy⟧ left.", "Zelensky"),
        ("Anna Kowalczewski won. Ms ⟦Kowalcezwski⟧ thanked voters.", "Kowalczewski"),
        ("The Brexit talks failed. After ⟦Brxeit⟧, trade fell.", "Brexit"),
    ])
    func `a name in two spellings is a slip in one of them`(marked: String, right: String) {
        let text = MarkedText(marked)
        #expect(slips(text, "name.inconsistent") == ["\(text.slices[0]) → \(right)"])
    }

    @Test(arguments: [
        "Allen met Allan.", "Serbia and the Serbian team.", "Iran and Iraq met.", "Lars Jansen and Karl Jensen won.",
        "Marina and Marino.",
        "Georgia and Georgian wine.", "Austria beat Australia.",
    ])
    func `two names are two names`(text: String) { #expect(slips(MarkedText(text), "name.inconsistent") == []) }
}

@Suite struct RealWordTests {
    @Test(arguments: [
        ("They could ⟦of⟧ won.", "have"), ("She did it ⟦alot⟧.", "a lot"),
        ("The bank made more ⟦then⟧ 20 loans.", "than"),
        ("It found ⟦it’s⟧ own way.", "its"), ("A new deal is a “real ⟦possibly⟧” after the vote.", "possibility"),
        ("He fears ⟦the Poland⟧’s army will grow.", "Poland"), ("Said ⟦the South⟧ Korea’s spy agency.", "South"),
        ("It had a lasting ⟦affect⟧ on trade.", "effect"),
    ])
    func `the words around prove a slip`(marked: String, right: String) {
        let text = MarkedText(marked)
        #expect(slips(text, "typo.realword") == ["\(text.slices[0]) → \(right)"])
    }

    @Test(arguments: [
        "It would of course rain.", "He won more then.", "It’s own-brand milk.", "A new, possibly larger ship.",
        "The Netherlands’ army.",
        "A real, possibly fatal mistake.", "The China deal.", "We affect no one.", "The might of the army.",
    ])
    func `without proof a word is let be`(text: String) { #expect(slips(MarkedText(text), "typo.realword") == []) }
}

@Suite struct UnclosedQuoteTests {
    @Test(arguments: [
        "He said: ⟦“⟧We will go.", "He said: ⟦\"⟧We will go.\n\nThen he left.", "“Yes,” he said. ⟦“⟧But not now.",
    ])
    func `a quotation that is opened is closed`(marked: String) {
        let text = MarkedText(marked)
        #expect(
            findFindings(in: analyze(text.text)).filter { $0.rule == "quote.unclosed" }.map(\.spans) == [text.marks])
    }

    @Test(arguments: [
        "“We will go.\n\n“And return,” he said.", "A 12\" screen.", "He said “yes”.", "\"Yes,\" he said, \"now.\"",
        "The ’90s.",
    ])
    func `quotations that run on, and inches, are let be`(text: String) {
        #expect(!findFindings(in: analyze(ArticleText(text))).contains { $0.rule == "quote.unclosed" })
    }
}
