import Testing

@testable import ArticleIngest

@Suite struct ShownDateTests {
    @Test(arguments: [
        ("2024-10-18T09:30:00+01:00", "2024-10-18T09:30:00+01:00"), ("20241018", "2024-10-18"),
        ("2024/10/18 09:30", "2024-10-18T09:30"), ("Fri, 18 Oct 2024 09:30 GMT", "2024-10-18"),
        ("October 18th, 2024", "2024-10-18"), ("18.10.2024, 09:30 Uhr", "2024-10-18"), ("18.10.24", "2024-10-18"),
        ("Freitag, 18. Oktober 2024", "2024-10-18"), ("18 de octubre de 2024", "2024-10-18"),
        ("vendredi 18 octobre 2024 à 9h30", "2024-10-18"), ("18 października 2024", "2024-10-18"),
        ("2024年10月18日 09:30", "2024-10-18"), ("2024. 10. 18.", "2024-10-18"), ("2024년 10월 18일", "2024-10-18"),
        ("18 октября 2024 г.", "2024-10-18"), ("18. lokakuuta 2024", "2024-10-18"), ("18 Ekim 2024", "2024-10-18"),
    ])
    func `a date is read as pages of many languages write it`(written: String, expected: String) {
        #expect(readStamp(written) == expected)
    }

    @Test(arguments: [
        "10:30", "3-1", "1.5.2", "Room 18, Block 10", "020 7946 0958", "October", "31/31/2024", "2024", "in 18 months",
    ])
    func `what only looks like a date is none`(text: String) {
        #expect(readStamp(text) == nil)
    }

    @Test(arguments: [
        ("10/11/2024", DayOrder.dayFirst, "2024-11-10"), ("10/11/2024", .monthFirst, "2024-10-11"),
        ("25/11/2024", .monthFirst, "2024-11-25"), ("10.11.2024", .monthFirst, "2024-11-10"),
    ])
    func `which number is the month depends on who writes`(text: String, order: DayOrder, expected: String) {
        #expect(readStamp(text, order: order) == expected)
    }

    private func published(_ body: String, head: String = "", url: String? = nil) throws -> String? {
        let page = "<html lang=de><head><title>Fähre bleibt</title>\(head)</head><body>\(body)</body></html>"
        return try ingest(Array(page.utf8), contentType: "text/html", url: url).published
    }

    @Test(arguments: [
        ("<h1>Fähre bleibt</h1><p class=info>Stand: 3. Mai 2023, 10:15 Uhr</p>", "2023-05-03"),
        ("<h1>Fähre bleibt</h1><span>03.05.2023 10:15</span>", "2023-05-03"),
        ("<p>3. Mai 2023 | Hafen</p><h1>Fähre bleibt</h1>", "2023-05-03"),
        (
            "<h1>Fähre bleibt</h1><abbr class=published title=2023-05-03T10:15:00+02:00>10:15</abbr>",
            "2023-05-03T10:15:00+02:00"
        ),
        (
            "<h1>Fähre bleibt</h1><p>Bremen, 3. Mai 2023 – Die Fähre fährt weiter, sagte der Rat nach langer Aussprache am Montag, und zwar bis auf Weiteres und ohne Zuschlag.</p>",
            "2023-05-03"
        ),
        ("<aside><p>1. Januar 2020</p></aside><h1>Fähre bleibt</h1><p>3. Mai 2023</p>", "2023-05-03"),
    ])
    func `what readers see near the headline tells the day`(body: String, expected: String) throws {
        #expect(try published(body + PageTests.article) == expected)
    }

    @Test func `a line below the article tells it where nothing else does`() throws {
        let end = "<p class=postmetadata>Dieser Eintrag wurde am Mittwoch, den 3. Mai 2023, veröffentlicht.</p>"
        #expect(try published("<h1>Fähre bleibt</h1>" + PageTests.article + PageTests.article + end) == "2023-05-03")
        let comment = "<div class=comments><p>Ada, 4. Mai 2023: Endlich!</p></div>"
        #expect(try published("<h1>Fähre bleibt</h1>" + PageTests.article + comment) == nil)
    }

    @Test(arguments: [
        ("https://example.org/2023/05/03/ferry", "2023-05-03"), ("https://example.org/a/03-05-2023", "2023-05-03"),
        ("https://example.org/news20230503_77.html", "2023-05-03"), ("https://example.org/2023/ferry-12", nil),
    ])
    func `the address is asked last`(url: String, expected: String?) throws {
        #expect(try published("<h1>Fähre bleibt</h1>" + PageTests.article, url: url) == expected)
        let seen = try published("<h1>Fähre bleibt</h1><p>1. Mai 2023</p>" + PageTests.article, url: url)
        #expect(seen == "2023-05-01")
    }

    @Test func `days that disagree are kept behind the one that is believed`() throws {
        let head = "<meta property=article:published_time content=2023-05-01T10:00Z><meta name=date content=2023-05-04>"
        let body = "<h1>Fähre bleibt</h1><p>3. Mai 2023</p>" + PageTests.article
        let found = try ingest(PageTests.page(head: "<title>Fähre bleibt</title>\(head)", body: body))
        #expect(found.published == "2023-05-01T10:00Z" && found.otherDates == ["2023-05-04", "2023-05-03"])
    }

    @Test func `what readers see decides between two readings of a field`() throws {
        let head = "<meta name=date content='11/01/2023 12:43'>"
        #expect(
            try published("<h1>Fähre bleibt</h1><p>Erstellt am: 01.11.2023</p>" + PageTests.article, head: head)
                == "2023-11-01")
        #expect(try published("<h1>Fähre bleibt</h1>" + PageTests.article, head: head) == "2023-01-11")
    }
}
