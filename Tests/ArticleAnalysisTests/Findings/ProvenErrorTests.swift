import ArticleAnalysis
import TestSupport
import Testing

/// The rules that speak of a marked text, each with the place that it marks first.
private func findings(_ marked: MarkedText, published: String? = nil) -> [Finding] {
    findFindings(in: analyze(marked.text, published: published.flatMap { Day(iso: $0) }))
}

private func said(_ text: String, _ rule: String, published: String? = nil) -> [String] {
    findings(MarkedText(text), published: published).filter { $0.rule == rule }.map(\.message)
}

@Suite struct ImpossibleDateTests {
    @Test(arguments: [
        ("The regatta starts on 31 June.", "There is no “31 June”: June has 30 days."),
        ("They married on September 31st, 1987.", "There is no “September 31st, 1987”: September has 30 days."),
        ("The lease ends on the 30th of February.", "There is no “30th of February”: February has 29 days."),
        ("He was born on 29 February 2023.", "There is no “29 February 2023”: February 2023 has 28 days."),
    ])
    func `a day that no calendar has`(text: String, message: String) {
        #expect(said(text, "date.impossible") == [message])
    }

    @Test(arguments: [
        "The regatta starts on 30 June.", "She was born on 29 February 2024.", "A leap day, 29 February, came.",
        "There is no 31 June in any calendar.", "Chapter 31 May be skipped.", "The 31 April brides posed.",
        "It runs from 12 to 31 May.",
    ])
    func `a day that there is, or no day at all`(text: String) { #expect(said(text, "date.impossible") == []) }
}

@Suite struct WrongWeekdayTests {
    @Test(
        arguments: [
            ("The ferry sank on Tuesday, 3 June 2024.", nil, "3 June 2024 is a Monday, not a Tuesday."),
            ("It opened on Friday, March 7, 2024, in Leeds.", nil, "7 March 2024 is a Thursday, not a Friday."),
            ("The ferry sank on Tuesday, June 3.", "2024-06-05", "3 June 2024 was a Monday, not a Tuesday."),
            ("The council meets on Sunday 9 December.", "2024-12-02", "9 December 2024 is a Monday, not a Sunday."),
        ] as [(String, String?, String)])
    func `a weekday that its date contradicts`(text: String, published: String?, message: String) {
        #expect(said(text, "date.weekday", published: published) == [message])
    }

    @Test(
        arguments: [
            ("The ferry sank on Monday, 3 June 2024.", nil), ("The ferry sank on Tuesday, June 3.", nil),
            ("The ferry sank on Tuesday, June 3.", "2024-12-05"),
            ("On Tuesday, June 3, he spoke of 1931.", "2024-06-05"),
            ("Open Saturday and Sunday, 8 and 9 June 2024.", nil), ("It sank on Sunday, 3 June 1666.", nil),
            ("The fair is on Friday to Sunday, 7-9 June 2024.", nil),
        ] as [(String, String?)])
    func `without a year, far off, or in a range nothing is proved`(text: String, published: String?) {
        #expect(said(text, "date.weekday", published: published) == [])
    }
}

@Suite struct FiveDigitYearTests {
    @Test(
        arguments: [
            ("The bridge opened in June ⟦20014⟧.", nil), ("On 3 May ⟦20224⟧ the lake froze.", "2024"),
            ("It has stood empty since ⟦19997⟧.", "1997"),
        ] as [(String, String?)])
    func `a year has four figures`(marked: String, right: String?) {
        let text = MarkedText(marked)
        let found = findings(text).filter { $0.rule == "date.year" }
        #expect(found.map(\.spans) == [text.marks])
        if let right { #expect(found.first?.suggestion == right) }
    }

    @Test(arguments: [
        "The bridge cost 20014 euros.", "It has sold 19997 copies since.", "By June 20000 had left.",
        "It opened in June 2014.", "The model 20024 sells well.",
    ])
    func `five figures that count are let be`(text: String) { #expect(said(text, "date.year") == []) }
}

@Suite struct WrongAgeTests {
    @Test(
        arguments: [
            (
                "Petra Novak, 45, was born in 1960.", "2024-05-01",
                "Who was born in 1960 was 63 or 64 in 2024, not 45."
            ),
            (
                "The 31-year-old was born in Split in 1983.", "2024-05-01",
                "Who was born in 1983 was 40 or 41 in 2024, not 31."
            ),
            ("Born in 1931, he died in 2010 aged 85.", nil, "From 1931 to 2010 is 78 or 79 years, not 85."),
        ] as [(String, String?, String)])
    func `an age that does not fit the year of birth`(text: String, published: String?, message: String) {
        #expect(said(text, "age.birth", published: published) == [message])
    }

    @Test(
        arguments: [
            ("Petra Novak, 63, was born in 1960.", "2024-05-01"), ("Petra Novak, 45, was born in 1960.", nil),
            ("Petra Novak, 45, whose mother was born in 1960, won.", "2024-05-01"),
            ("Petra Novak, 45, said her daughter was born in 2001.", "2024-05-01"),
            ("Born in 1931, he died in 2010 aged 79.", nil),
            ("Born in 1931, he died in 2010 and left a son aged 50.", nil),
        ] as [(String, String?)])
    func `the age fits, or is somebody else's`(text: String, published: String?) {
        #expect(said(text, "age.birth", published: published) == [])
    }
}

@Suite struct FiguresThatDoNotAddUpTests {
    @Test(arguments: [
        ("The bus carried 30 men and 20 women, 45 in all.", "30 + 20 = 50, not 45."),
        ("The choir has 12 altos, 9 tenors and 7 basses, a total of 30 singers in all.", "12 + 9 + 7 = 28, not 30."),
        ("The bus carried 45 passengers: 30 men and 20 women.", "30 + 20 = 50, not 45."),
    ])
    func `a list and its total`(text: String, message: String) { #expect(said(text, "figure.sum") == [message]) }

    @Test(arguments: [
        (
            "In the poll 60 per cent were for it and 50 per cent against.",
            "60 per cent + 50 per cent = 110 per cent of one whole."
        ),
        (
            "Ada won 60 per cent of the vote and Bo 50 per cent.",
            "60 per cent + 50 per cent = 110 per cent of one whole."
        ),
    ])
    func `shares of one whole`(text: String, message: String) { #expect(said(text, "figure.sum") == [message]) }

    @Test(arguments: [
        "The bus carried 30 men and 20 women, 50 in all.", "The bus carried 45 people, including 30 men and 20 women.",
        "About 30 men and 20 women came, 45 in all.", "The bus carried 45 passengers: 30 men and 10 women.",
        "He played 45 games (12 goals and 40 assists).",
        "Some 60 per cent of men and 50 per cent of women voted.",
        "Support fell from 60 per cent for to 50 per cent against.",
        "Ada won 60 per cent of the vote in Split and 50 per cent in Pula.",
        "In all 60 per cent like tea and 50 per cent coffee.",
        "The poll found 61 per cent for and 40 per cent against.",
    ])
    func `it adds up, or need not`(text: String) { #expect(said(text, "figure.sum") == []) }

    @Test(arguments: [
        ("Sales rose 50 per cent from 200 to 250 boats.", "From 200 to 250 is 25 per cent, not 50 per cent."),
        ("Output fell from 400 to 300 tonnes, a 40 % drop.", "From 400 to 300 tonnes is −25 per cent, not 40 %."),
        ("Fees went up 80% to £300 from £200.", "From £200 to £300 is 50 per cent, not 80%."),
    ])
    func `a percentage beside its two figures`(text: String, message: String) {
        #expect(said(text, "figure.percent") == [message])
    }

    @Test(arguments: [
        "Sales rose 25 per cent from 200 to 250 boats.", "Sales rose 33 per cent from 3 million to 4 million.",
        "Sales rose 50 per cent, while staff went from 200 to 250.", "Sales rose 50 per cent from 2019 to 2020.",
        "Output fell from 400 to 300 tonnes, 80 per cent of the plan.",
        "The rate rose 50 per cent from 4 to 6 per cent.",
        "Sales rose more than 20 per cent from 200 to 290 boats.",
    ])
    func `the percentage fits, or is of something else`(text: String) { #expect(said(text, "figure.percent") == []) }
}

@Suite struct CrossedQuotesTests {
    @Test(arguments: [
        ("We will go,⟦”⟧ he said. “And stay.”", "quote.unopened"),
        ("He called it “the ‘worst day⟦”⟧ of his life’.", "quote.crossed"),
    ])
    func `marks out of step`(marked: String, rule: String) {
        let text = MarkedText(marked)
        #expect(findings(text).filter { $0.rule == rule }.map { [$0.spans[0]] } == [text.marks])
    }

    @Test(arguments: [
        "“We will go,” he said. “And stay.”", "He called it “the ‘worst day’ of his life”.",
        "“We will go.\n\nAnd stay,” he said.", "“He made “holes in the wall” here.”",
        "He stands 5’10” tall, “a giant”.",
        "“It was the miners’ pit,” he said of the miners’ club.", "”Vi går,” sa han.",
    ])
    func `marks in step`(text: String) {
        #expect(!findings(MarkedText(text)).contains { $0.rule == "quote.unopened" || $0.rule == "quote.crossed" })
    }
}
