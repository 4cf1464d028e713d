internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

extension Desk {
    /// The pages of articles by their addresses.
    func articlePage(_ request: WebRequest, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        guard request.path.count > 2 else { return try articlesPage(request, frame) }
        let id = try article(request.path)
        guard request.path.count <= 4 else { throw .notFound }
        switch request.path.dropFirst(3).first {
        case nil: return try readPage(id, request, frame)
        case "versions": return try versionsPage(id, frame)
        case "timeline": return try timelinePage(id, request, frame)
        case "timeline.svg": return try timelineSVG(id, request)
        case .some(let commit): return try readPage(id, request, frame, to: commit)
        }
    }

    /// The article that the second and third part of an address name.
    func article(_ path: [String]) throws(DeskError) -> ArticleID {
        guard path.count > 2, let id = ArticleID(reference: ArticleID.branches + "\(path[1])/\(path[2])") else {
            throw .notFound
        }
        return id
    }

    private func readPage(
        _ id: ArticleID, _ request: WebRequest, _ frame: DeskFrame, to commit: String? = nil
    ) throws(DeskError) -> WebResponse {
        let read = try atDesk { () throws(ReviewError) in
            try ReadArticle(id, in: store, from: request.query["from"], to: commit ?? request.query["to"])
        }
        var frame = frame
        frame.said = request.query["said"]
        let passing = try atDesk { () throws(ReviewError) in try read.passing() }
        return ArticleScreen(
            read: read, frame: frame, isSideBySide: request.query["view"] == "side", passing: passing,
            note: NoteForm(request.query)
        ).page
    }
}

/// An article as its readers see it, with what changed and what was said beside the lines that it is about.
struct ArticleScreen {
    let read: ReadArticle
    let frame: DeskFrame
    let isSideBySide: Bool
    let passing: [PassingFact]
    let note: NoteForm

    private var id: ArticleID { read.id }

    var page: WebResponse {
        let text = ComparedText(read.diff, links: figureLinks)
        return frame.page(
            read.headline,
            [
                .element(.h1, [.anyDirection], "\(read.headline)"), facts,
                strip, ways,
                read.canStep ? .element(.p, [.class(.lead)], "\(verdict(on: read.diff))") : .none,
                passingFacts(passing, read), damage,
                .element(
                    .section, [.labelled(by: "text"), .data(.selectable)] + language,
                    [.element(.h2, [.id("text")], "\(textTitle)")] + rows(text)),
                elsewhere(text), noteForm(note, on: read, frame),
            ])
    }

    private var language: [Attribute] {
        read.record.language.flatMap { LanguageTag($0) }.map { [.language($0)] } ?? []
    }

    private var textTitle: String {
        let new = read.versions[read.to]
        guard read.canStep else { return "Version \(new.number)" }
        return "Version \(read.versions[read.from].number) → \(new.number)"
    }

    private var facts: Markup {
        let version = read.versions[read.to]
        let parts: [Markup?] = [
            "\(id.description)" as Markup, read.record.byline.map { .element(.span, [.anyDirection], "\($0)") },
            read.record.url.flatMap { Link(web: $0) }.map {
                .element(.a, [.href($0), .rel(.outside)], "the page itself")
            },
            "seen \(moment(Int(version.retrieved.seconds)))" as Markup,
        ]
        return .element(.p, [.class(.quiet)], .joined(parts.compactMap(\.self), by: " · "))
    }

    private var damage: Markup {
        guard read.standing.hasTrouble else { return .none }
        let faults = read.standing.files.faults.map { fault -> Markup in
            .element(.li, [], "\(fault.name): \(fault.error.description)")
        }
        return .element(
            .div, [.class(.trouble)],
            .element(.p, [], "Some annotations cannot be read; they are left as they are."),
            faults.isEmpty ? .none : .element(.ul, [], faults))
    }

    /// The versions one after the other: each shows what it changed.
    private var strip: Markup {
        let items = read.versions.enumerated().map { index, version -> Markup in
            let path = DeskPath.article(id, [("to", "\(version.number)"), view])
            let isShown = index == read.to
            let mark: Markup =
                index == read.from && read.canStep
                ? "\(Markup.element(.span, [.class(.hidden)], ", compared with"))" : .none
            return .element(
                .li, [],
                .element(
                    .a,
                    [.href(Link(path)), .title(timeForPeople(Int(version.retrieved.seconds)))]
                        + (isShown ? [.currentPage] : []),
                    .element(.span, [.class(.hidden)], "Version "), "\(version.number)", mark))
        }
        return .element(.nav, [.label("Versions"), .class(.strip)], .element(.ol, [], items))
    }

    private var view: (name: String, value: String?) { ("view", isSideBySide ? "side" : nil) }

    /// Other ways to look at it, and any two versions against each other.
    private var ways: Markup {
        let (from, to) = ("\(read.versions[read.from].number)", "\(read.versions[read.to].number)")
        let other = DeskPath.article(
            id, [("from", from), ("to", to), ("view", isSideBySide ? nil : "side")])
        let links: [(String, DeskPath)] = [
            (isSideBySide ? "In one text" : "Side by side", other),
            ("All versions", .article(id, "versions")),
            ("Timeline", .article(id, "timeline")),
            ("Permalink", .article(id, read.versions[read.to].commit.hex)),
            ("Its queue", DeskPath(["queue"], [("article", id.description)])),
        ]
        let items = links.map { name, path in Markup.element(.li, [], .element(.a, [.href(Link(path))], "\(name)")) }
        return .element(
            .div, [.class(.toolbar)],
            .element(.nav, [.label("Views"), .class(.pages)], .element(.ul, [], items)),
            read.versions.count > 1 ? compareForm(from, to) : .none)
    }

    private func compareForm(_ from: String, _ to: String) -> Markup {
        let options = read.versions.map {
            ("\($0.number)", "\($0.number) · \(timeForPeople(Int($0.retrieved.seconds)))")
        }
        return .element(
            .form, Attribute.asks(.article(id)),
            .element(.label, [.forField("from")], "Compare"), choice("from", id: "from", options, chosen: from),
            .element(.label, [.forField("to")], "with"), choice("to", id: "to", options, chosen: to),
            isSideBySide ? hiddenField("view", "side") : .none,
            .element(.button, [.type(.submit)], "Compare"))
    }

    // MARK: The text and its margin

    /// A figure leads to what became of it.
    private var figureLinks: [(range: TextRange, path: DeskPath)] {
        let analysis = read.diff.new
        var links: [(range: TextRange, path: DeskPath)] = []
        for figure in analysis.allQuantities().sorted(by: { $0.range < $1.range })
        where (links.last?.range.end ?? 0) <= figure.range.start {
            let sentence = analysis.text[analysis.sentences[figure.sentence].range]
            let start = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(60)
            let asked: [(name: String, value: String?)] = [
                ("kind", "figure"), ("says", analysis.text[figure.range]), ("in", String(start)),
                ("version", "\(read.versions[read.to].number)"),
            ]
            links.append((figure.range, .article(id, "timeline", asked)))
        }
        return links
    }

    private func rows(_ text: ComparedText) -> [Markup] {
        var cards = read.others.filter { $0.place != nil }
        var rows: [Markup] = []
        for part in text.parts {
            let here = cards.filter { card in
                guard let place = card.place, let range = part.range else { return false }
                return place.start <= range.end
            }
            cards.removeAll { card in here.contains { $0.annotation.id == card.annotation.id } }
            rows.append(row(part, here))
        }
        return rows
    }

    private func row(_ part: ComparedParagraph, _ others: [ArticleCard]) -> Markup {
        let changes = part.changes.map { (number: $0 + 1 as Int?, card: read.changes[$0]) }
        let cards = changes + others.map { (number: nil, card: $0) }
        let margin =
            cards.isEmpty
            ? Markup.none : .element(.div, [.class(.margin)], list(cards))
        return .element(.div, [.class(.row)], words(part), margin)
    }

    private func words(_ part: ComparedParagraph) -> Markup {
        guard isSideBySide else { return .element(.p, [.class(.text), .anyDirection], part.both) }
        func side(_ title: String, _ pieces: [Markup]) -> Markup {
            .element(
                .div, [.class(.text)],
                .element(.p, [.class(.way)], "\(title)"),
                pieces.isEmpty ? .element(.p, [.class(.quiet)], "–") : .element(.p, [.anyDirection], pieces))
        }
        return .element(
            .div, [.class(.columns)],
            side("Version \(read.versions[read.from].number)", part.old),
            side("Version \(read.versions[read.to].number)", part.new))
    }

    /// Cards one under the other; those that may be folded away stand behind a key.
    private func list(_ cards: [(number: Int?, card: ArticleCard)]) -> Markup {
        let (quiet, loud) = (cards.filter(\.card.isQuiet), cards.filter { !$0.card.isQuiet })
        let shown = loud.isEmpty ? Markup.none : .element(.ol, [.class(.items)], loud.map { card($0.card, $0.number) })
        guard !quiet.isEmpty else { return shown }
        return .joined([
            shown,
            .element(
                .details, [],
                .element(.summary, [.data(.key, "e")], "\(counted(quiet.count, "editorial change"))"),
                .element(.ol, [.class(.items)], quiet.map { card($0.card, $0.number) })),
        ])
    }

    private func card(_ card: ArticleCard, _ number: Int?) -> Markup {
        articleCard(card, number: number, of: read, frame)
    }

    /// What has no line beside which it could stand.
    private func elsewhere(_ text: ComparedText) -> Markup {
        let placed = Set(text.parts.flatMap(\.changes))
        let changes = read.changes.indices.filter { !placed.contains($0) }.map { ($0 + 1 as Int?, read.changes[$0]) }
        let gone = read.others.filter { $0.place == nil }.map { (nil as Int?, $0) }
        guard !(changes + gone).isEmpty else { return .none }
        return .element(
            .section, [.labelled(by: "elsewhere")],
            .element(.h2, [.id("elsewhere")], "Said of words that do not stand in this version"),
            .element(.ol, [.class(.items)], (changes + gone).map { card($0.1, $0.0) }))
    }
}
