import Testing

@testable import ArticleIngest

@Suite struct FurnitureLineTests {
    @Test(arguments: [
        "Share", "Print this article", "ADVERTISEMENT", "– Anzeige –", "1.2k shares", "5 min read", "Commentaires",
        "0 comments", "Zurück zur Übersicht", "関連記事", "Kommentare (12)",
    ])
    func `buttons, counts and marks of advertisements are labels`(text: String) {
        #expect(FurnitureLine(text).isLabel)
    }

    @Test(arguments: [
        "Share prices fell.", "Print is dead, she said.", "15 – 30 min", "12", "Comments were closed", "***",
    ])
    func `words that say something are none`(text: String) {
        #expect(!FurnitureLine(text).isLabel)
    }

    @Test(arguments: [
        ("Read more:", true), ("Related: Council keeps ferry", true), ("Lesen Sie auch: Rat behält Fähre", true),
        ("À lire aussi", true), ("Read more about it in the report that the council published on Monday.", false),
        ("More from the harbour is expected", false),
    ])
    func `a label heads what is to be read elsewhere`(text: String, expected: Bool) {
        #expect(FurnitureLine(text).opensRelated == expected)
    }

    @Test(arguments: [
        ("Photo: Ada Bell / Evening Post", true), ("© Agency 2024", true), ("Bild: dpa", true),
        ("Photo: the minister opens the quay. She left early.", false), ("Photographers waited.", false),
    ])
    func `a credit names who took the picture`(text: String, expected: Bool) {
        #expect(FurnitureLine(text).isCredit == expected)
    }

    @Test(arguments: [
        ("Updated 5 minutes ago", true), ("Stand: 12.05.2024, 10:15 Uhr", true), ("vor 3 Stunden", true),
        ("Published Friday, 3 May 2024 at 10:15 am", true), ("10:15", false),
        ("The ferry left 5 minutes ago.", false), ("Updated rules from 3 May 2024 forbid it", false),
    ])
    func `the page’s own clock says when it was read or written`(text: String, expected: Bool) {
        #expect(FurnitureLine(text).isClock == expected)
    }

    @Test(arguments: [
        ("By Ada Bell 3 May 2024 Updated 3 hours ago 4 min read", true), ("Von Ada Bell", true),
        ("Bremen | 3 May 2024", true),
        ("Date of the hearing: 3 May 2024", false), ("By 3 May 2024 the ferry had gone.", false),
        ("By the time that the council of the harbour had met again in full", false),
    ])
    func `a line below the headline says who and when`(text: String, expected: Bool) {
        #expect(FurnitureLine(text).isMeta == expected)
    }

    private func lines(_ body: String) throws -> [String] {
        let found = try ingest(
            PageTests.page(head: "<title>Ferry stays</title>", body: "<article><h1>Ferry stays</h1>\(body)</article>"))
        return found.blocks.map { found.text[$0.range] }
    }

    @Test func `links below a label go with it, and the article goes on`() throws {
        let related =
            "<p>Read more:</p><p><a href=/a>Council keeps the old quay</a></p><p><a href=/b>Harbour is dredged</a></p>"
        let found = try lines(
            PageTests.article + related + "<p>The master said on Tuesday that he was pleased with that.</p>")
        #expect(found.count == 7 && found.last == "The master said on Tuesday that he was pleased with that.")
    }

    @Test(arguments: ["Rhagor o’r harbwr:", "Og så dette?", "もっと読む："])
    func `a few words that head links go with them in any language`(label: String) throws {
        let links = "<p>\(label)</p><p><a href=/a>Council keeps the old quay</a></p>"
        #expect(try lines(PageTests.article + links + PageTests.article).count == 12)
        let said = "<p>\(label)</p><p>The council keeps <a href=/a>the old quay</a>, it said.</p>"
        #expect(try lines(PageTests.article + said + PageTests.article).count == 14)
    }

    @Test func `a list of dates is the article where it is nothing else`() throws {
        let found = try lines(
            (10...40).map { "<p>Ferry to the north quay on \($0 - 9) May 2024, second sailing</p>" }.joined())
        #expect(found.last == "Ferry to the north quay on 31 May 2024, second sailing")
    }

    @Test func `a call to the reader goes where it has a link or stands at an end`() throws {
        let call = "<p><a href=/n>Sign up for our newsletter</a> and never miss a ferry.</p>"
        #expect(try lines(PageTests.article + call + PageTests.article).count == 12)
        let quoted = "<p>Sign up for the list, the notice at the quay said, and nobody did.</p>"
        #expect(
            try lines(PageTests.article + PageTests.article + quoted + PageTests.article + PageTests.article).count
                == 25)
    }
}
