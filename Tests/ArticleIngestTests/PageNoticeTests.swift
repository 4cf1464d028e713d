import Testing

@testable import ArticleIngest

/// Notices to readers, wherever a page puts them and in whatever language.
@Suite struct PageNoticeTests {
    typealias Kind = CorrectionNotice.Kind

    static let story = (1...6).map { day in
        """
        <p>The keeper of the lock at Hensey, who has opened its gates for thirty years, said on day \(day) that the water \
        stood higher than he had ever seen it, and that the barges would have to wait until the rain had stopped.</p>
        """
    }.joined()

    static let notice = "Correction: The lock at Hensey is nine metres wide, not ten."

    static func page(_ body: String, head: String = "") -> [UInt8] {
        Array("<html><head><title>Lock stays shut all week</title>\(head)</head><body>\(body)</body></html>".utf8)
    }

    static let article = "<article><h1>Lock stays shut all week</h1>\(story)</article>"

    static let places: [(String, Bool)] = [
        ("<p>\(notice)</p>\(article)", true), ("<header><div><em>\(notice)</em></div></header>\(article)", true),
        ("\(article)<aside><p>\(notice)</p></aside>", true), ("\(article)<footer><p>\(notice)</p></footer>", true),
        (
            "<article><h1>Lock stays shut all week</h1>\(story)<aside>\(notice)</aside>\(story)<footer>Words: A. Bell</footer></article>",
            true
        ),
        ("<article><h1>Lock stays shut all week</h1>\(story)<footer><small>\(notice)</small></footer></article>", true),
        ("\(article)<aside class=sidebar><h4>Correction</h4><p>\(notice.dropFirst(12))</p></aside>", true),
        ("\(article)<div class='related'><p>\(notice)</p></div>", true),
        ("\(article)<div class=correction><p>\(notice.dropFirst(12))</p></div>", true),
        ("\(article)<nav><p>\(notice)</p></nav>", false), ("\(article)<p hidden>\(notice)</p>", false),
        ("\(article)<div class=comments><p>\(notice)</p></div>", false),
        ("\(article)<aside><a href=/c>\(notice)</a></aside>", false),
        (
            "\(article)<footer><ul><li><a href=/c>Corrections</a></li><li><a href=/k>Contact</a></li></ul></footer>",
            false
        ),
        (
            "\(article)<footer><p>Corrections: email us at desk@harbour.example if you spot an error.</p></footer>",
            false
        ),
        (
            "\(article)<aside><h2>Correction in share prices</h2><p>It went on for a third day, traders said.</p></aside>",
            false
        ),
    ]

    @Test(arguments: places)
    func `a notice is kept and listed wherever the page shows it`(body: String, isKept: Bool) throws {
        let found = try ingest(Self.page(body))
        let words = isKept ? found.notices.map { found.text[$0.range] } : []
        #expect(
            words.map { $0.hasSuffix("The lock at Hensey is nine metres wide, not ten.") } == (isKept ? [true] : []))
        #expect(found.notices.map(\.kind) == (isKept ? [.correction] : []))
        #expect(found.text.contains("nine metres") == isKept)
        #expect(found.blocks.count { $0.role == .body } >= 6)
    }

    @Test(arguments: [
        "<h3>Editor’s note</h3><p>Every Friday our editor writes about what moved her in the week that has gone.</p>",
        "<p>For the record: subscribe to our daily email</p>",
        "<p>Update: see the latest pictures of the lock, its keeper and his boats in our gallery</p>",
        "<p>Corrections and clarifications: We try to be right. To report an error, write to our readers’ editor.</p>",
    ])
    func `what a paper says of itself beside an article is no notice of it`(box: String) throws {
        #expect(try ingest(Self.page("\(Self.article)<aside>\(box)</aside>")).notices == [])
    }

    @Test func `a heading tells the kind of the notice below it`() throws {
        let box = "<h4>Clarification</h4><p>The keeper lives beside the lock, as his father did before him.</p>"
        #expect(try ingest(Self.page("\(Self.article)<aside>\(box)</aside>")).notices.map(\.kind) == [.clarification])
        #expect(try ingest(Self.page("<article>\(Self.story)\(box)</article>")).notices.map(\.kind) == [.clarification])
    }

    @Test func `it stands where the page has it`() throws {
        let above = try ingest(Self.page("<p>\(Self.notice)</p>\(Self.article)"))
        #expect(above.text.hasPrefix(Self.notice + "\n\nThe keeper"))
        let below = try ingest(Self.page("\(Self.article)<aside><p>\(Self.notice)</p></aside>"))
        #expect(below.text.hasSuffix("stopped.\n\n" + Self.notice))
        let inside = try ingest(Self.page(Self.places[4].0))
        #expect(inside.text.contains("stopped.\n\n\(Self.notice)\n\nThe keeper"))
        let headed = below.withHeadline
        #expect(headed.notices.map { headed.text[$0.range] } == [Self.notice])
    }

    static let languages: [(Kind, String)] = [
        (.correction, "Korrektur: Die Schleuse ist neun Meter breit, nicht zehn."),
        (.correction, "Korrektur vom 12. Mai 2024: Die Schleuse ist neun Meter breit."),
        (.correction, "Berichtigung – Die Schleuse ist neun Meter breit."),
        (.correction, "In einer früheren Version dieses Artikels stand, die Schleuse sei zehn Meter breit."),
        (.clarification, "Klarstellung: Der Wärter wohnt neben der Schleuse, nicht in ihr."),
        (.editorsNote, "Anmerkung der Redaktion: Das zweite Bild wurde ausgetauscht."),
        (.update, "Aktualisierung: Der Wärter wurde am Abend unverletzt am Ufer gefunden."),
        (.retraction, "Dieser Artikel wurde zurückgezogen, weil er auf einer Verwechslung beruht."),
        (.correction, "Rectificatif : l’écluse mesure neuf mètres, et non dix."),
        (.correction, "ERRATUM (12 mai) : l’écluse mesure neuf mètres."),
        (.correction, "Une version précédente de cet article donnait dix mètres à l’écluse."),
        (.editorsNote, "Note de la rédaction : la seconde photo a été changée."),
        (.correction, "Fe de errores: la esclusa mide nueve metros, no diez."),
        (.correction, "Corrección (12/05): la esclusa mide nueve metros."),
        (.correction, "Una versión anterior de este artículo decía que la esclusa medía diez metros."),
        (.correction, "Rettifica: la chiusa è larga nove metri."),
        (.correction, "Rectificatie: de sluis is negen meter breed."),
        (.correction, "Correção: a eclusa tem nove metros."), (.correction, "Errata: a eclusa tem nove metros."),
        (.correction, "Rättelse: slussen är nio meter bred."), (.correction, "Rettelse: Slusen er ni meter bred."),
        (.correction, "Oikaisu: sulku on yhdeksän metriä leveä."),
        (.correction, "Sprostowanie: śluza ma dziewięć metrów."),
        (.correction, "ИСПРАВЛЕНИЕ: ширина шлюза — девять метров."),
        (.clarification, "Уточнение: ширина шлюза — девять метров."),
        (.correction, "【訂正】水門の幅は九メートルでした。"), (.correction, "更正：船闸宽九米，不是十米。"),
        (.correction, "정정: 갑문의 폭은 9미터입니다."), (.correction, "تصحيح: عرض البوابة تسعة أمتار."),
        (.correction, "Correction: The lock is nine metres wide."),
        (.clarification, "Clarification — the keeper lives beside it."),
        (.editorsNote, "Editor’s note: The second photograph has been replaced."),
        (.update, "Update: The keeper has since been found unharmed."),
        (.retraction, "This article has been withdrawn."),
        (.retraction, "Retraction: The lock never existed, and its keeper made it up."),
        (.clarification, "This article was amended on 14 May to clarify who owns the towpath."),
        (.update, "This article was updated on 14 May to add the new toll."),
    ]

    @Test(arguments: languages)
    func `a notice is known in the languages of pages, and what it tells`(kind: Kind, notice: String) throws {
        let plain = try ingest(Array("The lock was shut.\n\n\(notice)".utf8), name: "lock.txt")
        #expect(plain.notices.map(\.kind) == [kind])
        let page = try ingest(Self.page("\(Self.article)<aside><p>\(notice)</p></aside>"))
        #expect(page.notices.map(\.kind) == [kind])
    }

    @Test(arguments: [
        "Editor’s note: This story contains affiliate links, for which we may earn a commission.",
        "Editor’s Note: This is promotional content of a partner.",
        "Hinweis der Redaktion: Dieser Text enthält Affiliate-Links.",
        "Note de la rédaction : cet article contient des liens affiliés.", "Korrektur der Aktienkurse ging weiter.",
        "Korrekturen am Gesetz sind nötig: So sieht es der Rat.", "Mise à jour : 12 mai 2024, 10 h 15",
        "Aktualisiert: 12. Mai 2024, 10:15 Uhr", "La corrección de los precios siguió ayer.", "更正式的说法是船闸。",
        "Corrections: If you spot an error, email us.", "Errata gab es viele in diesem Buch.",
    ])
    func `what only looks like one is none in any language`(block: String) throws {
        #expect(try ingest(Array("The lock was shut.\n\n\(block)".utf8), name: "lock.txt").notices == [])
        #expect(try ingest(Self.page("\(Self.article)<aside><p>\(block)</p></aside>")).notices == [])
    }

    @Test(arguments: [
        #"{"@type":"NewsArticle","correction":{"@type":"CorrectionComment","text":"The lock is nine metres wide, and never was ten.","datePublished":"2024-05-14T09:00Z"}}"#,
        #"{"@graph":[{"@type":"NewsArticle","correction":["https://harbour.example/c",{"description":"<p>The lock is nine metres wide, and never was ten.</p>","dateCreated":"2024-05-14T09:00Z"}]}]}"#,
    ])
    func `a correction in the page's data is kept with its day`(data: String) throws {
        let head = "<script type=\"application/ld+json\">\(data)</script>"
        let words = "The lock is nine metres wide, and never was ten."
        let hidden = try ingest(Self.page(Self.article, head: head))
        #expect(hidden.text.hasSuffix("stopped.\n\n" + words))
        #expect(hidden.notices.map(\.date) == ["2024-05-14T09:00Z"])
        let shown = try ingest(Self.page("\(Self.article)<p>Correction: \(words)</p>", head: head))
        #expect(shown.notices.map { shown.text[$0.range] } == ["Correction: " + words])
        #expect(shown.notices.map(\.date) == ["2024-05-14T09:00Z"])
    }

    @Test(arguments: [
        ("<p>Correction, May 14, 2024: The lock is nine metres wide.</p>", "2024-05-14"),
        ("<p>Correction (14 May 2024): The lock is nine metres wide.</p>", "2024-05-14"),
        ("<div><time datetime=2024-05-15>Wed</time> Correction: The lock is nine metres wide.</div>", nil),
        ("<p>Correction: The lock is nine metres wide. <time datetime=2024-05-15>Wed</time></p>", "2024-05-15"),
    ])
    func `its day is the one that it tells`(notice: String, day: String?) throws {
        let found = try ingest(Self.page("\(Self.article)<aside>\(notice)</aside>"))
        #expect(found.notices.map(\.date) == (day == nil ? [] : [day]))
    }
}
