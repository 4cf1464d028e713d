import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import Testing

@Suite struct DraftNoticeTests {
    static let version = AnnotatedVersion(id: "c1", source: "https://example.org/ferry", seen: 1_729_240_200)

    static func change(
        _ kind: ChangeKind, _ old: String, _ new: String, as decision: Decision? = .correction,
        _ detail: [String: DetailValue] = [:]
    ) -> Annotation {
        let targets = [old, new].map {
            Target(version: version, selectors: [.quote(exact: $0, prefix: "", suffix: "")])
        }
        var annotation = Annotation(
            id: UniqueID(high: 1, low: 1), motivation: .assessing, bodies: [], targets: targets,
            change: ChangeRecord(kind: kind, confidence: .certain, rule: kind.rawValue, detail: detail))
        if let decision { annotation.history = [ReviewStep(.triage(decision), by: .galley, at: 0)] }
        return annotation
    }

    static let boats = change(
        .figureChanged, "10", "12",
        [
            "figure": .text("count"), "counted": .text("fishing boats"), "oldPhrase": .text("up to 10"),
            "newPhrase": .text("12"),
            "paragraph": .number(3),
        ])
    static let captain = change(
        .nameChanged, "Colin", "Conal", ["oldFullName": .text("Colin Ashdown"), "newFullName": .text("Conal Ashdown")])

    func notice(_ annotations: [Annotation], _ house: String, repeating: Bool? = nil) throws -> String? {
        let template = try NoticeTemplate(try #require(NoticeTemplate.table(of: house)))
        return draftNotice(
            of: annotations, in: template, repeatingError: repeating, day: "2024-10-18", published: "2024-10-17")?.text
    }

    @Test(arguments: [
        (
            "nyt",
            "A correction was made on Oct. 18, 2024: An earlier version of this article misstated the number of fishing boats. It is 12, not up to 10."
        ),
        (
            "guardian",
            "This article was amended on 18 October 2024. An earlier version gave the number of fishing boats as up to 10; it should have said 12."
        ),
        (
            "ap",
            "CORRECTION: This story was first published on Oct. 17, 2024. It was updated on Oct. 18, 2024 to correct the number of fishing boats, which is 12, not up to 10."
        ),
        (
            "reuters",
            "(This Oct. 17 story has been corrected to change the number of fishing boats to 12 from up to 10 in paragraph 3)"
        ),
        (
            "plain",
            "Correction, 18 October 2024: an earlier version of this article misstated the number of fishing boats. It is 12, not up to 10."
        ),
    ])
    func `each house words it in its own way`(house: String, words: String) throws {
        #expect(try notice([Self.boats], house) == words)
    }

    @Test func `a page that carries a house's notice is found to carry it, with another figure it is not`() throws {
        for house in NoticeTemplate.houses {
            let words = try #require(try notice([Self.boats], house))
            let page = ArticleText("Twelve boats sailed at dawn on Friday.\n\n\(words)")
            #expect(carries(page, notice: words), "\(house)")
            #expect(!carries(page, notice: words.replacing("12", with: "13")), "\(house)")
            #expect(!carries(ArticleText("Twelve boats sailed at dawn on Friday."), notice: words), "\(house)")
        }
    }

    @Test func `the error is not repeated where the house does not wish it`() throws {
        for house in NoticeTemplate.houses {
            let words = try #require(try notice([Self.boats, Self.captain], house, repeating: false))
            #expect(!words.contains("up to 10") && !words.contains("Colin"), "\(house): \(words)")
            #expect(words.contains("12"))
        }
    }

    @Test func `a second item does not say again whose version it was`() throws {
        let words = try notice([Self.boats, Self.captain], "nyt")
        #expect(
            words?.hasSuffix(
                "misstated the number of fishing boats and a name. The number of fishing boats is 12, not up to 10. The name is Conal Ashdown, not Colin Ashdown."
            ) == true, "\(words ?? "")")
        #expect(
            try notice([Self.boats, Self.captain], "ap")?.hasSuffix(
                "not up to 10; and a name, which is Conal Ashdown, not Colin Ashdown.")
                == true)
    }

    @Test func `each decision has a paragraph, and silence none`() throws {
        let update = Self.change(.claimAdded, "", "The ferry sails again", as: .update)
        let silent = Self.change(.wording, "big", "large", as: .silent)
        let paragraphs = try notice([update, silent, Self.boats], "plain")?.split(separator: "\n\n").map {
            $0.prefix(6)
        }
        #expect(paragraphs == ["Correc", "Update"])
        #expect(try notice([silent], "plain") == nil)
    }

    @Test func `every kind of change has words in every house`() throws {
        for house in NoticeTemplate.houses {
            for kind in ChangeKind.allCases {
                for (old, new) in [("ten", "twelve"), ("", "twelve"), ("ten", "")] {
                    let words = try #require(try notice([Self.change(kind, old, new)], house))
                    #expect(
                        !words.contains("{") && !words.contains("“”") && !words.contains("‘’"),
                        "\(house), \(kind): \(words)")
                }
            }
        }
    }

    @Test func `a long passage is cut between words`() throws {
        let words = try notice([Self.change(.claimRemoved, String(repeating: "word ", count: 500), "")], "plain")
        #expect(words?.contains("word …”") == true)
        #expect((words?.count ?? 0) < 300)
    }

    @Test(arguments: NoticeTemplate.houses)
    func `a verdict that a person put right words the notice as its kind is worded`(house: String) throws {
        let bo = Creator(name: "Bo Lind", email: nil)
        var called = Self.boats
        called.history.append(ReviewStep(.verdict(.quoteAltered), by: bo, at: 1, note: "her words"))
        let quotation = Self.change(.quoteAltered, "10", "12", as: .correction, Self.boats.change?.detail ?? [:])
        #expect(try notice([called], house) == notice([quotation], house))
        #expect(try notice([called], house) != notice([Self.boats], house))
        called.history.append(ReviewStep(.verdict(.figureChanged), by: bo, at: 2, note: "no, a count"))
        #expect(try notice([called], house) == notice([Self.boats], house))
    }

    @Test(arguments: [
        ("frame.corection\tx", "line 1: “frame.corection” is no key"), ("frame.correction x", "line 1: a tab"),
        ("# ours\nany\t{wrong} x", "line 2: {wrong} is no blank"), ("any\t{old", "line 1: a blank is opened"),
        ("any\tx\nany.quiet\tx", "the line “frame.correction” is missing"),
        ("any\tx\nany.quiet\tx\nframe.correction\t{items}\nmonths\tJan,Feb", "“months” needs twelve names"),
    ])
    func `a slip in a newsroom's own table is told`(table: String, problem: String) {
        #expect {
            try NoticeTemplate(table)
        } throws: { error in
            (error as? AnnotationError)?.description.contains(problem) ?? false
        }
    }
}

@Suite struct FindNoticeTests {
    static let draft = "An earlier version of this article misstated the number of boats. It is 12,000, not 10,000."

    @Test(arguments: [
        ("Twelve boats sailed at dawn on Friday.\n\nCorrection, 18 October: \(draft)", true),
        (
            "A story.\n\n* An earlier version of this article misstated how many boats sailed. The number is 12,000, not 10,000.",
            true
        ),
        (
            "A story.\n\nCorrection: An earlier version of this article misstated the number of boats. It is 11,000, not 10,000.",
            false
        ),
        ("A story.\n\nCorrection: An earlier version of this article gave a wrong name.", false),
        ("A story. \(draft)", false), ("", false),
    ])
    func `a notice is found in a notice's block, and only with its figures`(text: String, isThere: Bool) {
        #expect(carries(ArticleText(text), notice: Self.draft) == isThere)
    }
}
