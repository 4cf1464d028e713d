import ArticleAnalysis
import TestSupport
import Testing

@Suite struct ArticleSoundTests {
    @Test(arguments: [
        ("He is ⟦an veteran⟧ of two wars.", "a veteran"), ("It took ⟦a hour⟧ to land.", "an hour"),
        ("She met ⟦a MP⟧ there.", "an MP"), ("It was ⟦a 8⟧-week strike.", "an 8"),
        ("It was ⟦an 7⟧-week strike.", "a 7"), ("She is ⟦an European⟧ citizen.", "a European"),
        ("⟦A old⟧ mill burned.", "An old"), ("It is ⟦an unique⟧ find.", "a unique"), ("It was ⟦a x⟧-ray.", "an x"),
    ])
    func `the article goes by the sound`(marked: String, right: String) {
        let text = MarkedText(marked)
        #expect(slips(text, "typo.article") == ["\(text.slices[0]) → \(right)"])
    }

    @Test(arguments: [
        "He is a veteran.", "An hour passed.", "An MP spoke.", "An 8-week strike.", "A historic day, an historic day.",
        "A one-off.", "A European.", "An FBI agent and a NATO base.", "An SQL table, a SQL table.", "An X-ray.",
        "Vitamin A is good.", "Plan A and plan B.", "A unanimous vote.", "An uninteresting match.",
        "An 11th hour plea.",
        "A UFO, an EU rule.", "Me uno a una llamada del equipo que quiere hablar.", "An iPhone.", "A 100-year lease.",
        "An honest man.", "A) open the lid.",
        "A in maths.", "An onerous duty.", "An out-of-date map.",
    ])
    func `the sound is right or in doubt`(text: String) { #expect(slips(MarkedText(text), "typo.article") == []) }
}

@Suite struct OrdinalEndingTests {
    @Test(arguments: [
        ("The ⟦143th⟧ regatta began.", "143rd"), ("Her ⟦22th⟧ goal won it.", "22nd"), ("The ⟦11st⟧ stage.", "11th"),
        ("On the ⟦1th⟧ day.", "1st"), ("The ⟦1,002th⟧ guest.", "1,002nd"),
    ])
    func `an ordinal has its own ending`(marked: String, right: String) {
        let text = MarkedText(marked)
        #expect(slips(text, "typo.ordinal") == ["\(text.slices[0]) → \(right)"])
    }

    @Test(arguments: ["The 143rd regatta.", "The 11th, 12th and 113th.", "The 21st.", "The 1990s.", "A 5km run."])
    func `right endings are let be`(text: String) { #expect(slips(MarkedText(text), "typo.ordinal") == []) }
}

@Suite struct DoubledPhraseTests {
    @Test(arguments: [
        ("They met ⟦in the in the⟧ harbour.", "in the"), ("He was ⟦one of the one of the⟧ first.", "one of the"),
        ("⟦The mayor said the mayor said⟧ no.", "The mayor said"),
    ])
    func `a phrase that stands twice`(marked: String, right: String) {
        let text = MarkedText(marked)
        #expect(slips(text, "typo.doubled") == ["\(text.slices[0]) → \(right)"])
    }

    @Test(arguments: [
        "She tried again and again and again.", "On and on and on it went.", "Whatever will be will be.",
        "It grew year by year by year.", "They moved from camp to camp to find work.",
        "In the harbour, in the harbour they met.", "What is done is done.",
        "He sang la la la la.", "In New York New York plays.",
    ])
    func `phrases that are set twice on purpose`(text: String) {
        #expect(slips(MarkedText(text), "typo.doubled") == [])
    }
}

@Suite struct TwoSpellingsTests {
    @Test(arguments: [
        ("⟦Zelenskiy⟧ spoke. Then Zelensky left and Zelensky returned.", "Zelensky"),
        ("Trains to Kyiv stopped. In Kyiv and ⟦Kiev⟧ shops shut.", "Kyiv"),
    ])
    func `one name in two accepted spellings`(marked: String, right: String) {
        let text = MarkedText(marked)
        #expect(slips(text, "name.variants") == ["\(text.slices[0]) → \(right)"])
    }

    @Test(arguments: [
        "Kyiv, formerly Kiev, is large.", "The Kiev Post reported from Kyiv.",
        "He said: “Kiev is ours.” Kyiv denied it.",
        "Mohamed Salah met Muhammad Ali.", "Trains to Kyiv stopped. Kyiv is cold.", "The Czech team left Czechia.",
    ])
    func `other names, and talk about the spelling`(text: String) {
        #expect(slips(MarkedText(text), "name.variants") == [])
    }

    @Test(arguments: [
        ("Anna Hansen won the seat. Ms ⟦Hanson⟧ thanked her voters. Hansen will sit in June.", "Hansen"),
        ("Peter Barton lost. Later Peter ⟦Burton⟧ said the Barton camp had cheated.", "Barton"),
    ])
    func `a surname one letter off its other mentions`(marked: String, right: String) {
        let text = MarkedText(marked)
        #expect(slips(text, "name.surname") == ["\(text.slices[0]) → \(right)"])
    }

    @Test(arguments: [
        "Anna Hansen beat Karl Hanson. Hansen smiled.", "Anna Hansen won. The Hanson quarry closed. Hansen smiled.",
        "Peter Robson lost. Robson wept.",
    ])
    func `two people with like names`(text: String) { #expect(slips(MarkedText(text), "name.surname") == []) }
}

@Suite struct NeighbouringWordTests {
    @Test(arguments: [
        ("The moss is commonly ⟦know⟧ as old man’s beard.", "known"), ("You’re ⟦are late⟧, he said.", "late"),
        ("It’s ⟦is cold⟧ here.", "cold"), ("The ⟦Untied⟧ Nations met.", "United"),
        ("They suffer from what comes ⟦form⟧ the mine.", "from"), ("The talks had ⟦went⟧ badly.", "gone"),
        ("It was a clear ⟦breech⟧ of contract.", "breach"), ("The storm ⟦wrecked⟧ havoc.", "wreaked"),
        ("She was ⟦lead⟧ by a guide.", "led"), ("It fell in the ⟦passed⟧ two weeks.", "past"),
        ("He was shot in ⟦from⟧ of his house.", "front"),
    ])
    func `the frame proves the slip`(marked: String, right: String) {
        let text = MarkedText(marked)
        #expect(slips(text, "typo.realword") == ["\(text.slices[0]) → \(right)"])
    }

    @Test(arguments: [
        "You’re late.", "It’s cold. Is it?", "He did not know as much.", "The untied boat drifted.",
        "She filled in the form the clerk gave her.", "The breech of the gun.", "He wrecked the car.",
        "A lead by two goals.", "They passed two ships.", "We’ve had enough.",
    ])
    func `without the frame the words stand`(text: String) { #expect(slips(MarkedText(text), "typo.realword") == []) }
}

@Suite struct CodeWordTests {
    @Test(arguments: [
        "See {{ page.goverment }} for more.", "Use {% inclde goverment %} here.", "[galery ids=\"goverment\"]",
        "The `goverment` flag.", "The file goverment_report.txt is gone.", "Run it with --goverment today.",
        "Ask @goverment or #goverment.", "The link [here](goverment) is dead.", "It is <span class=goverment>.",
        "The colour #afefef and 0xdeadbef.", "The goverment.txt file.",
    ])
    func `template and code words are never misspellings`(text: String) {
        #expect(slips(MarkedText(text), "typo") == [])
    }

    @Test func `prose beside code is read`() {
        let text = MarkedText("See {{ page.title }}: the ⟦goverment⟧ fell.")
        #expect(slips(text, "typo.misspelling") == ["goverment → government"])
    }
}
