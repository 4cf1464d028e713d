import Testing

@testable import ArticleIngest

/// What is no article, and the articles that look a little like it.
@Suite struct NoArticleTests {
    typealias Kind = Suspect.Kind

    static let story = (1...6).map { day in
        """
        <p>The keeper of the lock at Hensey, who has opened its gates for thirty years, said on day \(day) that the water \
        stood higher than he had ever seen it, and that the barges would have to wait until the rain had stopped for good.</p>
        """
    }.joined()

    static let brief = """
        <p>The keeper of the lock at Hensey said on Monday that the water stood higher than he had ever seen it. The barges \
        would have to wait, he said, and so would everybody who had come to see them, until the rain had stopped for good.</p>
        """

    static func page(_ title: String, _ body: String, head: String = "") -> String {
        "<!DOCTYPE html><html><head><title>\(title)</title>\(head)</head><body>\(body)</body></html>"
    }

    static func teasers(_ count: Int, blurb: String = "") -> String {
        let towns = ["Hensey", "Marlow", "Oakham", "Ripley", "Selby", "Thirsk", "Upton", "Wells", "Yarm", "Alton"]
        return (0..<count).map {
            "<div class=card><h3><a href='/s/\($0)'>Council of \(towns[$0 % 10]) votes on plan \($0)</a></h3>\(blurb)</div>"
        }.joined()
    }

    static let errors: [String] = [
        page("404 Not Found", "<center><h1>404 Not Found</h1></center><hr><center>nginx</center>"),
        page("Page not found | The Harbour Post", "<h1>Page not found</h1><p>Sorry, we looked everywhere.</p>"),
        page("The Harbour Post", "<h1>Oops! We can’t find that page</h1><p>Try the search.</p>"),
        page(
            "Page not found – The Harbour Post",
            "<h1>Page not found</h1><p>Here is what others read today.</p>" + teasers(20) + story),
        page("503 Service Temporarily Unavailable", "<h1>503 Service Temporarily Unavailable</h1>"),
        page("502 Bad Gateway", "<h1>Bad Gateway</h1><p>The server got no answer in time.</p>"),
        page("Access Denied", "<h1>Access Denied</h1><p>You don't have permission to open this. Reference #18.2f</p>"),
        page("Seite nicht gefunden - Hafenbote", "<h1>Seite nicht gefunden</h1><p>Vielleicht hilft die Suche.</p>"),
        page("Page introuvable", "<h1>Erreur 404</h1><p>La page demandée n’est plus là.</p>"),
        page("Página no encontrada | El Faro", "<h1>404</h1><p>Vuelva a la portada.</p>"),
        page(
            "ERROR: The request could not be satisfied",
            "<h1>403 ERROR</h1><h2>The request could not be satisfied.</h2>"),
        page(
            "Error",
            "<h1>451: Unavailable due to legal reasons</h1><p>You seem to come from a country whose law we mind.</p>"),
        page("Article expired", "<h1>This article is no longer available</h1><p>Our licence to show it has ended.</p>"),
        page("ページが見つかりません", "<h1>404</h1><p>トップページに戻る</p>"),
    ]

    static let walls: [(Kind, String)] = [
        (
            .bot,
            page(
                "Just a moment...",
                "<h1>harbour.example</h1><p>Verify you are human by completing the action below.</p><script>x()</script>"
            )
        ),
        (
            .bot,
            page("Attention Required! | Guard", "<h1>Please complete the security check</h1><p>Why? To reach us.</p>")
        ),
        (.bot, page("harbour.example", "<p>Are you a robot? Confirm you are human, please.</p><button>OK</button>")),
        (.bot, page("Un instant", "<p>Vérifiez que vous êtes humain. Je ne suis pas un robot.</p>")),
        (
            .consent,
            page(
                "Before you continue to The Harbour Post",
                "<p>We use cookies and data to run the site.</p><button>Accept all</button><button>Reject all</button>")
        ),
        (
            .consent,
            page(
                "The Harbour Post",
                """
                <h1>We value your privacy</h1><p>We and our partners store and/or access information on a device, such as \
                cookies, and process personal data for personalised advertising. You may withdraw your consent at any time \
                in our privacy policy.</p><p>Accept all</p>
                """)
        ),
        (
            .consent,
            page(
                "Hafenbote",
                """
                <div><p>Mit Werbung weiterlesen: Besuchen Sie uns wie gewohnt. Wir verwenden Cookies, und unsere Partner \
                auch. Die Einwilligung gilt für personalisierte Werbung und steht in der Datenschutzerklärung.</p></div>
                """)
        ),
        (
            .consent,
            page(
                "Le Phare",
                """
                <p>Nous et nos partenaires utilisons des traceurs. Vous pouvez tout accepter, tout refuser ou paramétrer les \
                cookies. Votre consentement vaut pour ce site ; voyez notre politique de confidentialité.</p>
                """)
        ),
        (
            .paywall,
            page(
                "Toll at the lock to rise",
                """
                <article><h1>Toll at the lock to rise</h1><p>The toll at the lock will rise in May, the council said on \
                Monday, and the keepers are not pleased about it at all…</p><div>Subscribe to continue reading</div></article>
                """)
        ),
        (
            .paywall,
            page(
                "Maut an der Schleuse steigt",
                """
                <article><h1>Maut an der Schleuse steigt</h1><p>Die Maut steigt im Mai, wie der Rat am Montag beschloss, und \
                die Wärter freut das nicht.</p><p>Jetzt weiterlesen mit Plus. Bereits Abonnent?</p></article>
                """)
        ),
        (
            .paywall,
            page(
                "Le péage augmente",
                "<article><h1>Le péage augmente</h1><p>Le conseil a voté lundi la hausse du péage de l’écluse, à une voix "
                    + "près.</p><p>Il reste 80 % de cet article. La suite est réservée aux abonnés.</p></article>")
        ),
        (
            .paywall,
            page(
                "Sube el peaje",
                """
                <article><h1>Sube el peaje</h1><p>El concejo votó el lunes la subida del peaje de la esclusa, por un solo \
                voto.</p><p>Contenido exclusivo para suscriptores</p></article>
                """)
        ),
        (
            .paywall,
            page(
                "Toll to rise again",
                """
                <article><h1>Toll to rise again</h1><p>The toll at the lock will rise in May, the council said on Monday, \
                after a debate that went on into the night.</p></article>
                """,
                head: """
                    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Toll to rise again",\
                    "isAccessibleForFree": "False"}</script>
                    """)
        ),
        (
            .paywall,
            page(
                "Log in | The Harbour Post",
                "<h1>Log in</h1><form><label>Name <input></label><label>Password <input type=password></label></form>"
                    + "<p>Readers of the paper log in here with their name and the word that stands on their card.</p>")
        ),
        (
            .shell,
            page(
                "Harbour",
                "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script>x()</script>"
            )
        ),
        (
            .shell,
            page(
                "Hafen", "<div id=app></div><noscript>Bitte JavaScript aktivieren.</noscript><script src=a.js></script>"
            )
        ),
        (.shell, page("The lock at Hensey opens", "<div id=__next></div><script src=a.js></script>")),
        (.title, page("The lock at Hensey opens again", "<article><h1>The lock at Hensey opens again</h1></article>")),
        (
            .index,
            page(
                "Politics | The Harbour Post",
                "<h1>Politics</h1>" + teasers(24, blurb: "<p>What they said last night.</p>"),
                head: "<meta property=og:type content=website>")
        ),
        (
            .index,
            page(
                "The Harbour Post", teasers(40),
                head: "<meta property=og:site_name content='The Harbour Post'><meta property=og:type content=website>")
        ),
    ]

    static let bytes: [(Kind, String)] = [
        (
            .feed,
            "<?xml version=\"1.0\"?>\n<!-- made today -->\n<rss version=\"2.0\"><channel><title>Post</title></channel></rss>"
        ),
        (
            .feed,
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title><entry><title>Lock</title></entry></feed>"
        ),
        (.feed, "<?xml version='1.0'?><urlset><url><loc>https://harbour.example/a</loc></url></urlset>"),
        (.data, "<?xml version=\"1.0\"?><catalog><book id=\"7\">Locks of the north</book></catalog>"),
        (.data, "{\"headline\": \"The lock opens\", \"body\": [\"The lock at Hensey opened.\"]}"),
        (.data, "[\n  {\"id\": 7, \"title\": \"The lock opens\"}\n]\n"),
        (.code, "body { margin: 0; }\n.lock { color: #123; width: 9px; }\n.gate { color: red; float: left; }\n"),
        (
            .code,
            "function open(lock) { if (!lock) { return; } lock.open(); count(lock); }\nvar lock = find('lock'); open(lock);"
        ),
    ]

    @Test(arguments: errors)
    func `an error page is told from an article in many languages`(page: String) throws {
        let article = try ingest(Array(page.utf8), name: "page.html")
        #expect(article.suspect?.kind == .error)
        #expect(article.suspect?.sentence.hasPrefix("page.html seems to be an error page, not an article") == true)
    }

    @Test(arguments: walls)
    func `so are walls, shells, lists of stories and a lonely title`(kind: Kind, page: String) throws {
        #expect(try ingest(Array(page.utf8), name: "page.html").suspect?.kind == kind, "\(page)")
    }

    @Test(arguments: bytes)
    func `and feeds, data and scripts, whatever they are called`(kind: Kind, text: String) throws {
        for name in [nil, "story.txt", "story.html"] {
            #expect(try ingest(Array(text.utf8), name: name).suspect?.kind == kind, "\(name ?? "")")
        }
    }

    @Test(arguments: [403, 404, 410, 429, 500, 503])
    func `what the server refused is none, however long`(status: Int) throws {
        let page = Array(Self.page("Lock opens at last", Self.story).utf8)
        let article = try ingest(page, contentType: "text/html", status: status)
        #expect(article.suspect?.sentence == "The page is no article: the server answered \(status).")
        #expect(
            try ingest(Array("The lock opens.".utf8), contentType: "text/plain", status: status).suspect?.kind == .error
        )
        #expect(try ingest(page, contentType: "text/html", status: 200).suspect == nil)
    }

    static let articles: [String] = [
        page("Lock opens at last", "<h1>Lock opens at last</h1>" + story),
        page("Access denied: how a town lost its beach", "<h1>Access denied: how a town lost its beach</h1>" + story),
        page(
            "404 barges wait at the lock",
            "<h1>404 barges wait at the lock</h1><p>The queue is the longest since the flood, its keeper said on Monday night.</p>"
        ),
        page(
            "Lock opens at last", "<h1>Lock opens at last</h1>\(story)<p>Subscribe to continue reading our letters.</p>"
        ),
        page("Lock opens at last", "<h1>Lock opens at last</h1>\(story)<div class=more>\(teasers(40))</div>"),
        page(
            "Why every page asks for cookies",
            "<h1>Why every page asks for cookies</h1>\(story)<p>“We value your privacy,” they all say. “Accept all.”</p>"
        ),
        page(
            "Toll unchanged",
            "<article><h1>Toll unchanged</h1><p>The toll at the lock stays as it is, the council decided on Monday by a single "
                + "vote. It had been four pounds since 2019.</p></article><footer>Already a subscriber? Log in to read.</footer>"
        ),
        page(
            "Robot counts the barges",
            "<h1>Robot counts the barges</h1><p>“Are you a robot?” the keeper asked it on Monday. It was, and it has counted "
                + "every barge since, at no pay and without a break for tea.</p>"),
        page(
            "Lock to open",
            "<h1>Lock to open</h1><p>This article has been withdrawn.</p>"),
        page("Ferry service unavailable until May", "<h1>Ferry service unavailable until May</h1>" + brief),
        page("Lock closed for scheduled maintenance", "<h1>Lock closed for scheduled maintenance</h1>" + brief),
        page("Error 404, the film, opens", "<h1>Error 404, the film, opens</h1>" + brief),
        page(
            "We use cookies, says baker", "<h1>We use cookies, says baker</h1>\(brief)<p>“Accept all that I bake.”</p>"),
        page("Toll stays", "<h1>Toll stays</h1>\(brief)<div hidden>Log in to continue <input type=password></div>"),
        page(
            "Article removed",
            "<article><h1>Article removed</h1><p>This article was removed on 14 May after a complaint.</p></article>"),
        page(
            "Lock opens at last",
            "<noscript>Please enable JavaScript for the map.</noscript><h1>Lock opens</h1>" + story),
    ]

    @Test(arguments: articles)
    func `an article stays one`(page: String) throws {
        #expect(try ingest(Array(page.utf8), name: "page.html").suspect == nil, "\(page)")
    }

    @Test(arguments: [
        ("https://harbour.example/", true), ("https://harbour.example/?p=31228", false),
        ("https://harbour.example/2024/05/lock-to-open-again", false),
    ])
    func `a front page is known by its address`(url: String, isIndex: Bool) throws {
        let page = Self.page("News from the coast, every day anew", Self.teasers(20, blurb: "<p>What they said.</p>"))
        #expect((try ingest(Array(page.utf8), url: url).suspect?.kind == .index) == isIndex)
    }

    @Test(arguments: [
        "How to style a lock, its gate and its keeper:\n\n    .lock { color: red; } .gate { float: left; } .keeper { width: 9px; }\n\nSo it goes.",
        "The lock at Hensey opens.", "[Editors’ Note: The photograph shows another lock.]",
        "“No,” said the keeper; he left; we stayed.",
        "{{ headline }} was what the page said, to the keeper’s delight.",
    ])
    func `a short text is a text`(text: String) throws {
        #expect(try ingest(Array(text.utf8), name: "story.txt").suspect == nil)
    }

    @Test func `what is refused says what to do`() throws {
        let article = try ingest(Array(Self.errors[1].utf8), name: "page.html")
        let error = #expect(throws: IngestError.self) { try article.refusingSuspects() }
        #expect(error?.code == .notAnArticle)
        #expect(
            error?.description == """
                page.html seems to be an error page, not an article: it is headed “page not found”. Check the address, or \
                fetch it again later; --force stores it as it is.
                """)
    }
}

/// A version that has lost most of the last one.
@Suite struct CollapseTests {
    static let old = (1...12).map { "Barge number \($0) came through the lock at Hensey before the rain began again." }
        .joined(separator: "\n\n")

    @Test(arguments: [
        ("Lock at Hensey", true), ("Subscribe to read on. Barge number 1 came through.", true),
        ("This article has been withdrawn.", false), ("This story was removed after a complaint.", false),
        ("Correction: None of this was so.", false),
    ])
    func `a stub behind an article is none, and a retraction is one`(new: String, expected: Bool) {
        #expect(isCollapse(old: Self.old, new: new) == expected)
    }

    @Test func `an article that is cut to a third is an article`() {
        let blocks = Self.old.split(separator: "\n\n").prefix(4).joined(separator: "\n\n")
        #expect(!isCollapse(old: Self.old, new: blocks))
        #expect(!isCollapse(old: "The lock opens. It was shut for a week.", new: "The lock"))
        #expect(!isCollapse(old: Self.old, new: Self.old))
        #expect(!isCollapse(old: "", new: ""))
    }
}
