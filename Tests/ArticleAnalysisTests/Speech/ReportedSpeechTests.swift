import ArticleAnalysis
import Testing

@Suite struct ReportedSpeechTests {
    /// What is reported without marks: source, cue, content.
    private func reports(_ text: String) -> [String] {
        let text = ArticleText(text)
        return analyze(text).quotes.filter { $0.kind == .indirect }.map { quote in
            [quote.speaker.map { text[$0.range] }, quote.cue.map { text[$0] }, text[quote.range]].map { $0 ?? "-" }
                .joined(separator: " | ")
        }
    }

    @Test(arguments: [
        (
            "The bridge will be closed for a year, the mayor said on Friday, in a move that shocked the town.",
            "the mayor | said | The bridge will be closed for a year"
        ),
        (
            "The ferry sank in an hour, two sailors said, in a storm that nobody had foreseen.",
            "two sailors | said | The ferry sank in an hour"
        ),
        (
            "The mayor said on Friday that the bridge will be closed.",
            "The mayor | said | that the bridge will be closed"
        ),
    ])
    func `what stands before its attribution is what is said, whatever follows the day`(text: String, expected: String)
    {
        #expect(reports(text).first == expected)
    }

    @Test(arguments: [
        ("The union’s claim that the mine was safe is old.", ["The union | claim | that the mine was safe is old"]),
        ("Ms Hale’s plan to close the harbour angered the town.", ["Ms Hale | plan | to close the harbour"]),
        ("Their criticism of the bridge was mild.", ["Their | criticism | the bridge"]),
        ("The mayor voiced doubts about the new road.", ["The mayor | voiced doubts | the new road"]),
        (
            "We doubt a claim by the bank that the money was lost.",
            ["We | doubt | a claim by the bank that the money was lost", "the bank | claim | that the money was lost"]
        ),
        ("The plan to close the harbour angered the town.", []),
        ("The town lost faith in May.", []),
    ])
    func `a noun reports where somebody is named for it`(text: String, expected: [String]) {
        #expect(reports(text) == expected)
    }

    @Test(arguments: [
        ("The mayor is sure that the bridge will hold.", ["The mayor | sure | that the bridge will hold"]),
        ("Residents were not afraid of the flood.", ["Residents | afraid | the flood"]),
        ("Tom Hale has been a loud critic of the harbour.", ["Tom Hale | critic | the harbour"]),
        ("The council remains willing to talk.", ["The council | willing | to talk"]),
        ("It is certain that the bridge will hold.", []),
        ("The proud town has a harbour.", []),
        ("The road is ready.", []),
    ])
    func `an attitude is somebody's, but not “it”'s`(text: String, expected: [String]) {
        #expect(reports(text) == expected)
    }

    @Test(arguments: [
        ("The board praised the plan, which cost little.", "the plan"),
        ("The board praised the plan but also cut the budget.", "the plan"),
        ("The board praised the plan and the engineers were angry.", "the plan"),
        ("The board praised the plan when the minister came.", "the plan"),
        ("The board praised the plan while drinking tea.", "the plan"),
        ("The board praised the plan — a short one.", "the plan"),
        ("The board praised the plan in a ruling on Monday.", "the plan"),
        ("The board praised the plan and the budget.", "the plan and the budget"),
        ("The board praised the plan of the engineers who had left.", "the plan of the engineers who had left"),
        ("The bank agreed to help Mr Hale, and the union paid as well.", "help Mr Hale"),
        ("She declined that offer and has since left.", "that offer"),
    ])
    func `a thing that is praised ends where the article goes on`(text: String, thing: String) {
        let article = ArticleText(text)
        #expect(analyze(article).quotes.map { article[$0.range] } == [thing])
    }

    @Test(arguments: [
        ("Ms Hale last week said the bridge was safe.", ["Ms Hale | said | the bridge was safe"]),
        ("The party released a film this week showing the harbour.", ["a film | showing | the harbour"]),
        ("Ms Lind (Ohio) and Mr Hale (Iowa) both said the bridge was safe.", ["Mr Hale | said | the bridge was safe"]),
        ("If you think the bridge is safe, walk.", []),
        ("They were backed by the bank.", []),
    ])
    func `times, gathering words and readers are no sources`(text: String, expected: [String]) {
        #expect(reports(text) == expected)
    }

    @Test(arguments: [
        (
            "The dam, built of earth, will burst, said Rosa Lind, an engineer at the harbour office.",
            ["The dam, built of earth, will burst"]
        ),
        (
            "The dam will burst, Ms Lind said, since nobody knows that it leaks.",
            ["The dam will burst", "since nobody knows that it leaks"]
        ),
        ("The dam, engineers said, will burst.", ["The dam", "will burst"]),
    ])
    func `what stands behind a speaker tells who speaks, unless the sentence goes on`(text: String, contents: [String])
    {
        let article = ArticleText(text)
        let said = analyze(article).quotes.filter { $0.cue.map { article[$0] } == "said" }
        #expect(said.map { article[$0.range] } == contents)
    }

    @Test(arguments: [
        ("Mr Hale notes that the road is closed.", ["Mr Hale | notes | that the road is closed"]),
        ("The widely praised plan failed.", []),
        ("The alleged thief ran.", []),
        ("The board met regarding the harbour.", []),
        ("A set of rules that could close mines failed.", []),
    ])
    func `a verb is known by what stands around it`(text: String, expected: [String]) {
        #expect(reports(text) == expected)
    }

    @Test(arguments: [
        ("The mayor said up to 12,000 people left.", ["The mayor | said | up to 12,000 people left"]),
        ("The mayor said at about noon that people left.", ["The mayor | said | that people left"]),
    ])
    func `a statement may begin with the bound of a figure`(text: String, expected: [String]) {
        #expect(reports(text) == expected)
    }

    @Test(arguments: [
        ("According to the judge, the plan is weak.", ["the judge | According to | the plan is weak"]),
        ("The mayor acted according to plan.", []),
        ("The plan was described by the judge as weak.", ["the judge | was described | The plan"]),
        ("The plan was described as weak.", []),
        ("The plan was to be confirmed by the judge.", []),
        ("Rosa Lind: the harbour must close\n\nThe town has a harbour.", ["Rosa Lind | : | the harbour must close"]),
        ("The town has a harbour.\n\nShe bought Harbour Bread: it was good.", []),
    ])
    func `a source may stand without a verb of its own, or behind “by”`(text: String, expected: [String]) {
        #expect(reports(text) == expected)
    }

    @Test(arguments: [
        ("The bank paid, but the union left.", 2), ("The bank paid; the union left.", 2),
        ("The bank sold bread, and butter.", 1),
    ])
    func `clauses are cut where both sides have a verb`(text: String, count: Int) {
        #expect(analyze(ArticleText(text)).claims.count == count)
    }

    @Test(arguments: [
        ("Critics saw the tax as a threat.", ["Critics | saw | the tax as a threat"]),
        ("Critics saw the tax bill.", []),
    ])
    func `to see is to judge only with “as”`(text: String, expected: [String]) {
        #expect(reports(text) == expected)
    }

    @Test func `a quotation inside a noun's thing belongs to the verb around it`() throws {
        let text = ArticleText(
            "The auditors ruled that the mayor’s statement about “thousands of lost boats” was wrong.")
        let quote = try #require(analyze(text).quotes.first { $0.kind == .mixed })
        #expect(quote.speaker.map { text[$0.range] } == "The auditors")
    }
}
