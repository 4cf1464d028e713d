import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import ArticleReport
import Testing

@Suite struct AnnotationExportTests {
    @Test func `a collection holds every annotation whole, other programs' too`() throws {
        let collection = try parseJSON(Array(annotationCollection(ExportFixture.article).utf8))
        let items = try #require(collection["first"]?["items"]?.array)
        #expect(collection["type"]?.string == "AnnotationCollection")
        #expect(collection["total"] == .number(items.count))
        #expect(items.last == ExportFixture.article.foreign[0])
        #expect(items.count == ExportFixture.article.annotations.count + 1)
        for (item, annotation) in zip(items, ExportFixture.article.annotations) {
            #expect(try parseJSON(Array(file(of: annotation).utf8)) == item)
        }
    }

    @Test func `a line holds one annotation`() throws {
        let lines = annotationLines(ExportFixture.article).split(separator: "\n")
        let items = try parseJSON(Array(annotationCollection(ExportFixture.article).utf8))["first"]?["items"]?.array
        #expect(try lines.map { try parseJSON(Array($0.utf8)) } == items)
    }

    @Test func `an article without annotations is an empty collection, no lines and a header`() throws {
        var article = ExportFixture.article([])
        article = ExportedArticle(id: article.id, versions: article.versions, annotations: [])
        #expect(try parseJSON(Array(annotationCollection(article).utf8))["total"] == .number(0))
        #expect(annotationLines(article).isEmpty)
        #expect(annotationTable(article, texts: [:]).split(whereSeparator: \.isNewline).count == 1)
    }

    @Test func `a table tells what an editor asks`() throws {
        let texts = ["c0ffee01": ExportFixture.diff.old, "c0ffee02": ExportFixture.diff.new]
        let rows = cells(annotationTable(ExportFixture.article, texts: texts))
        let figure = try #require(rows.first { $0.contains("figure.changed") })
        let row = Dictionary(uniqueKeysWithValues: zip(rows[0], figure))
        #expect(
            row["old"] == "10,000" && row["new"] == "12,000" && row["status"] == "published"
                && row["decision"] == "correction")
        #expect(row["sentence"] == "Some 12,000 people will use the ferry this summer, the council said on Monday.")
        #expect(
            row["by"] == "Bo Ek" && row["note"] == "the council’s paper says 12,000"
                && row["versions"] == "version 1 → version 2")
        #expect(row["paragraph"] == "1")
        let headline = try #require(rows.first { $0.contains("The union has asked for a meeting.") })
        #expect(Dictionary(uniqueKeysWithValues: zip(rows[0], headline))["paragraph"] == "3")
        #expect(row["notice"]?.hasSuffix("It is 12,000.") == true && row["url"] == "https://example.org/ferry")
        #expect(rows.allSatisfy { $0.count == rows[0].count })
    }

    private static let heading = ReportHeading(
        headline: "Ferry", old: VersionLabel(name: "1"), new: VersionLabel(name: "2"))

    @Test func `what a person called a change stands in the exports, with who, why, and what Galley said`() throws {
        let called = try ExportFixture.article.annotations.map { annotation in
            guard annotation.change?.kind == .figureChanged else { return annotation }
            let step = ReviewStep(
                .verdict(.wording), by: ExportFixture.ada, at: ExportFixture.noon + 8400, note: "<one> count")
            return try annotation.advanced(by: step)
        }
        let article = ExportFixture.article(called)
        let words = "called wording by Ada Bell: <one> count; Galley said figure changed"
        let rows = cells(annotationTable(article, texts: [:]))
        let figure = try #require(rows.first { $0.contains("10,000") })
        let row = Dictionary(uniqueKeysWithValues: zip(rows[0], figure))
        #expect(row["kind"] == "wording" && row["level"] == "editorial" && row["stakes"] == "0")
        #expect(row["verdict"] == words && row["status"] == "published")
        let review = ReviewedDiff(
            ExportFixture.diff, of: article, old: ExportFixture.versions[0], new: ExportFixture.versions[1])
        let page = htmlPage(of: review, heading: Self.heading)
        let told = try #require(page.firstRange(of: "Called wording by Ada Bell: &lt;one&gt; count; Galley said"))
        let folded = try #require(page.firstRange(of: "Editorial changes"))
        #expect(page[..<told.lowerBound].contains("<b>wording</b>") && told.lowerBound < folded.lowerBound)
        #expect(publishedNotices(in: called).count == publishedNotices(in: ExportFixture.article.annotations).count)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
        ("\rx", "'\nx"),
        (" =1", "' =1"), ("＝1", "'＝1"), ("a\"b", "a\"b"), ("12,000", "12,000"), ("a=b", "a=b"), ("−5", "−5"), ("", ""),
        ("“-5”", "“-5”"),
    ])
    func `a cell is shown, never calculated`(text: String, shown: String) {
        let note = ExportFixture.note("140 members", saying: text)
        let rows = cells(annotationTable(ExportFixture.article([note]), texts: [:]))
        #expect(zip(rows[0], rows[1]).first { $0.0 == "explanation" }?.1 == shown)
    }

    @Test func `readers are told what was published, with its time`() throws {
        let page = try parseJSON(Array(linkedData(ExportFixture.article).utf8))
        let correction = try #require(page["correction"]?.array?.first)
        #expect(page["@type"]?.string == "NewsArticle" && page["url"]?.string == "https://example.org/ferry")
        #expect(correction["@type"]?.string == "CorrectionComment" && correction["name"]?.string == "Correction")
        #expect(correction["datePublished"]?.string == "2024-10-18T14:18:20Z")
        #expect(page["correction"]?.array?.count == 1)
        #expect(page["author"]?["name"]?.string == "Ada Bell" && page["author"]?["@type"]?.string == "Person")
        #expect(page["dateModified"]?.string == "2024-10-18T14:00:00Z")
    }

    @Test(arguments: [
        ("By Ada Bell", "Ada Bell"), ("by Ada Bell and Bo Ek", "Ada Bell and Bo Ek"), ("Ada Bell", "Ada Bell"),
        ("Byron Ek", "Byron Ek"), ("By", "By"), (nil, nil),
    ])
    func `the author is whom the byline names`(byline: String?, author: String?) throws {
        var article = ExportFixture.article([])
        article.byline = byline
        #expect(try parseJSON(Array(linkedData(article).utf8))["author"]?["name"]?.string == author)
    }

    @Test func `what the page does not say is not made up`() throws {
        var article = ExportFixture.article([])
        (article.headline, article.modified) = (nil, "2024-10-20")
        let page = try parseJSON(Array(linkedData(article).utf8))
        #expect(page["headline"] == nil && page["dateModified"]?.string == "2024-10-20")
        (article.modified, article.versions) = (nil, [article.versions[0]])
        #expect(try parseJSON(Array(linkedData(article).utf8))["dateModified"] == nil)
    }

    @Test(arguments: [nil, "https://example.org/ferry/corrections.atom"])
    func `the feed says where it is itself`(address: String?) throws {
        let feed = try MiniXML.parse(correctionsFeed(ExportFixture.article, withApproved: false, at: address))
        let own = feed.elements.filter { $0.name == "link" && $0.attributes["rel"] == "self" }
        #expect(own.map { $0.attributes["href"] } == [address ?? ""])
    }

    static let steps: [(String, [ReviewStep.Action], drafts: Int, published: Int)] = [
        ("drafted", [.triage(.correction), .draft("It is 12.")], 0, 0),
        ("approved", [.triage(.correction), .draft("It is 12."), .approve], 1, 0),
        ("published", [.triage(.correction), .draft("It is 12."), .approve, .publish], 1, 1),
        ("its passage went later", [.triage(.correction), .draft("It is 12."), .approve, .publish, .orphan], 1, 1),
        (
            "approved, then drafted anew", [.triage(.correction), .draft("It is 12."), .approve, .draft("It is 13.")],
            0, 0
        ),
        ("reopened", [.triage(.correction), .draft("It is 12."), .approve, .publish, .reopen], 0, 0),
        ("dismissed", [.triage(.correction), .draft("It is 12."), .approve, .dismiss], 0, 0),
    ]

    @Test(arguments: steps)
    func `the feed lists what the page carries, and what is approved if asked; the page's data what it carries`(
        name: String, actions: [ReviewStep.Action], drafts: Int, published: Int
    ) throws {
        var note = ExportFixture.note("140 members", saying: "Wrong")
        note.history = actions.enumerated().map { ReviewStep($1, by: ExportFixture.bo, at: ExportFixture.noon + $0) }
        let page = try parseJSON(Array(linkedData(ExportFixture.article([note])).utf8))
        #expect((page["correction"]?.array?.count ?? 0) == published, "\(name)")
        for (withApproved, count) in [(true, drafts), (false, published)] {
            let feed = try MiniXML.parse(correctionsFeed(ExportFixture.article([note]), withApproved: withApproved))
            let entries = feed.all("entry")
            #expect(entries.count == count, "\(name)")
            for element in [feed] + entries {
                for required in ["id", "title", "updated"] {
                    #expect(element.elements.count { $0.name == required } == 1)
                }
            }
            #expect(feed.elements.contains { $0.name == "author" })
        }
    }

    @Test func `one notice for two changes is one entry`() throws {
        let notes = [ExportFixture.note("140", saying: "a"), ExportFixture.note("union", saying: "b")].map { note in
            var note = note
            note.history = [
                ReviewStep(.draft("Both."), by: ExportFixture.ada, at: 1),
                ReviewStep(.approve, by: ExportFixture.bo, at: 2),
            ]
            return note
        }
        #expect(
            try MiniXML.parse(correctionsFeed(ExportFixture.article(notes), withApproved: true)).all("entry").count == 1
        )
    }
}

/// The cells of a table in RFC 4180, every one quoted.
func cells(_ table: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell: String.UnicodeScalarView?
    var scalars = Array(table.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
        switch (scalar, cell) {
        case ("\"", nil): cell = String.UnicodeScalarView()
        case ("\"", let open?):
            if scalars.first == "\"" {
                cell?.append(scalars.removeFirst())
            } else {
                rows[rows.count - 1].append(String(open))
                cell = nil
            }
        case (_, .some): cell?.append(scalar)
        case ("\n", nil): rows.append([])
        default: break
        }
    }
    return rows.dropLast()
}
