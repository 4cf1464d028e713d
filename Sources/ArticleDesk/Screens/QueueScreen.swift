package import ArticleAnnotations
internal import ArticleDiff
internal import ArticleIndex
internal import ArticleReport
package import ArticleStore

extension Desk {
    /// What waits in all articles, most serious first.
    func queuePage(_ request: WebRequest, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        let filter = QueueFilter(request.query)
        let question = try filter.question()
        let (waiting, counts) = try waiting(question)
        var frame = frame
        frame.said = request.query["said"]
        let items = try self.items(waiting.entries)
        return QueueScreen(filter: filter, waiting: waiting, items: items, counts: counts, frame: frame).page
    }

    private func waiting(_ question: QueueQuestion) throws(DeskError) -> (WaitingAnnotations, QueueCounts) {
        let now = clock.nanoseconds()
        return try ask { index throws(IndexError) in
            let waiting = try index.queue(question)
            return (waiting, try queue.counts(at: now) { () throws(IndexError) in try index.queueCounts() })
        }
    }

    func items(_ entries: [QueueEntry]) throws(DeskError) -> [(ArticleID, QueueItem)] {
        var items: [(ArticleID, QueueItem)] = []
        for entry in entries {
            if let item = try atStore({ () throws(StoreError) in try queue.item(entry) }) {
                items.append((entry.article, item))
            }
        }
        return items
    }
}

/// The queue as a page: one form around all items, so that several can be decided at once.
struct QueueScreen {
    let filter: QueueFilter
    let waiting: WaitingAnnotations
    let items: [(article: ArticleID, item: QueueItem)]
    let counts: QueueCounts
    let frame: DeskFrame

    var page: WebResponse {
        let count = waiting.total == 1 ? "1 waits" : "\(waiting.total) wait"
        return frame.page(
            "Queue",
            [
                .element(.h1, [], "Queue"),
                .element(
                    .p, [.class(.lead)],
                    "\(count)\(filter.isChosen ? " of these" : ""), most serious first, then what stood longest."),
                damage,
                .element(
                    .div, [.class(.columns)],
                    items.isEmpty ? empty : form,
                    // Behind what waits: whoever has a narrow screen or no eyes comes to the work first.
                    .element(.aside, [.label("Filters"), .class(.filters)], filters + [search])),
            ])
    }

    private var damage: Markup {
        guard !waiting.damaged.isEmpty else { return .none }
        let names = waiting.damaged.map { article -> Markup in
            .element(.a, [.href(Link(.article(article)))], "\(article.description)")
        }
        return .element(
            .p, [.class(.trouble)],
            "Something in the annotations of \(Markup.joined(names, by: ", ")) cannot be read; the rest is here.")
    }

    private var empty: Markup {
        .element(
            .p, [], filter.isChosen ? "Nothing of this kind waits. " : "Nothing waits. ",
            filter.isChosen
                ? .element(.a, [.href(Link(.queue))], "See all")
                : "“galley watch” fetches pages and notes what they change; an article’s page shows what is new.")
    }

    private var form: Markup {
        .element(
            .form, Attribute.posts(to: .steps),
            frame.secret, frame.back, toolbar,
            .element(
                .ol, [.class(.items), .label("What waits")], items.map(row)),
            pager)
    }

    /// Steps for all that are selected.
    private var toolbar: Markup {
        guard frame.visitor.mayEdit else { return .none }
        return .element(
            .fieldset, [.class(.toolbar)],
            .element(.legend, [], "For all that are selected"),
            .element(.label, [.forField("note")], "Why, for the record"),
            .element(.input, [.type(.text), .name("note"), .id("note")]),
            .joined(
                AskedStep.Name.decisions.map { step, _ in
                    .element(.button, [.type(.submit), .name("all"), .value(step.rawValue)], "\(step.words)")
                }))
    }

    private func row(_ article: ArticleID, _ item: QueueItem) -> Markup {
        let (annotation, place) = (item.item.annotation, "i\(item.item.shortID)")
        let target = StepTarget(article, annotation)
        let path = DeskPath.annotation(article, annotation)
        return .element(
            .li,
            [
                .id(place), .class(.item), .reachable, .data(.item),
                .data(.annotation, annotation.id.description),
            ] + (annotation.level.map { [.level($0)] } ?? []),
            frame.visitor.mayEdit
                ? .element(
                    .input,
                    [
                        .type(.checkbox), .name("pick"), .value(target.text), .data(.pick),
                        .label("Select \(label(of: annotation))"),
                    ]) : .none,
            .element(
                .div, [],
                kindLine(annotation),
                .element(.p, [.class(.text), .anyDirection], sentence(item.item.passage)),
                .element(.p, [.class(.quiet)], facts(article, item)),
                .element(
                    .p, [.class(.steps)],
                    (frame.visitor.mayEdit && annotation.waitsForDecision ? decisions(on: target) : [])
                        + [.element(.a, [.href(Link(path)), .data(.opens)], "Open \(item.item.shortID)")])))
    }

    /// Which article, who is cited, how long the words stood, whether a notice tells of it, who has it.
    private func facts(_ article: ArticleID, _ item: QueueItem) -> Markup {
        let annotation = item.item.annotation
        let cited = annotation.cited.map { "on the word of \($0)" as Markup }
        let stood = item.minutesLive.map { "the earlier words stood \(lasting($0))" as Markup }
        let told = annotation.isAcknowledged.map { $0 ? "covered by a notice" : "no notice covers it" as Markup }
        let seen = annotation.targets.last.map { "seen \(moment($0.version.seen))" as Markup }
        let parts: [Markup?] = [
            .element(.a, [.href(Link(.article(article)))], "\(article.description)"), seen, cited, stood, told,
            "\(annotation.statusWords)", item.holder.map { "\($0) has it" } ?? "nobody has it",
        ]
        return .joined(parts.compactMap(\.self), by: " · ")
    }

    private var pager: Markup {
        let last = (waiting.total + QueueFilter.pageSize - 1) / QueueFilter.pageSize
        guard last > 1 else { return .none }
        let links: [Markup?] = [
            filter.page > 1
                ? .element(.a, [.href(Link(filter.path(page: filter.page - 1))), .rel(.prev)], "Earlier") : nil,
            .element(.span, [], "Page \(filter.page) of \(last)"),
            filter.page < last
                ? .element(.a, [.href(Link(filter.path(page: filter.page + 1))), .rel(.next)], "Later") : nil,
        ]
        return .element(
            .nav, [.label("Pages"), .class(.pages)],
            .element(.ul, [], links.compactMap(\.self).map { .element(.li, [], $0) }))
    }

    // MARK: Filters

    private var search: Markup {
        let kept = QueueFilter.Name.allCases.filter { $0 != .words && $0 != .since }.compactMap { name in
            filter[name].map { hiddenField(name.rawValue, $0) }
        }
        return .element(
            .form, Attribute.asks(.queue),
            kept + [
                field(
                    "Words", "words",
                    .element(.input, [.type(.search), .name("q"), .id("words"), .value(filter[.words] ?? "")])),
                field(
                    "Since", "since",
                    .element(.input, [.type(.date), .name("since"), .id("since"), .value(filter[.since] ?? "")])),
                .element(.button, [.type(.submit)], "Filter"),
            ])
    }

    private var filters: [Markup] {
        [
            links(
                "Stakes", .stakes,
                counts.stakes.sorted { ($0.key ?? 9) > ($1.key ?? 9) }.map { level, count in
                    ("\(level ?? Stakes.highest + 1)", level.map { "stakes \($0)" } ?? "notes", count)
                }),
            links("State", .state, sorted(counts.states) { $0 }),
            links("Kind", .kind, sorted(counts.kinds) { ChangeKind(rawValue: $0)?.words ?? "notes" }),
            links("Desk", .desk, sorted(counts.desks) { $0 }),
            links("Person", .person, sorted(counts.holders) { $0.isEmpty ? "nobody" : $0 }),
        ]
    }

    /// The most frequent first.
    private func sorted(_ counts: [String: Int], _ words: (String) -> String) -> [(String, String, Int)] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map { ($0.key, words($0.key), $0.value) }
    }

    private func links(_ title: String, _ name: QueueFilter.Name, _ choices: [(String, String, Int)]) -> Markup {
        let items = choices.filter { !$0.0.isEmpty || name == .person }.map { value, words, count -> Markup in
            let isChosen = filter[name] == value
            let path = filter.path(name, isChosen ? nil : value)
            let current: [Attribute] = isChosen ? [.currentPage] : []
            return .element(
                .li, [], .element(.a, [.href(Link(path))] + current, "\(words)"),
                .element(.span, [.class(.quiet)], " \(count)\(isChosen ? " · chosen" : "")"))
        }
        guard !items.isEmpty else { return .none }
        return .joined([.element(.h2, [], "\(title)"), .element(.ul, [], items)])
    }
}

extension DeskPath {
    static func article(_ article: ArticleID, _ query: [(name: String, value: String?)] = [], at place: String? = nil)
        -> DeskPath
    {
        DeskPath(["articles", article.host, article.slug], query, at: place)
    }

    /// A page below an article's.
    static func article(_ article: ArticleID, _ page: String, _ query: [(name: String, value: String?)] = [])
        -> DeskPath
    {
        DeskPath(["articles", article.host, article.slug, page], query)
    }

    /// The page of one annotation: its evidence, its history, its notice.
    package static func annotation(_ article: ArticleID, _ annotation: Annotation) -> DeskPath {
        DeskPath(["notices", article.host, article.slug, annotation.id.description])
    }
}

extension Annotation {
    /// Whether somebody has to say what it is.
    var waitsForDecision: Bool { [.detected, .reopened].contains(status) }

    /// On whose word the changed statement stands; nil where the article says it itself.
    var cited: String? {
        guard let change else { return nil }
        return ["newSpeaker", "speaker", "newSource", "oldSpeaker"].lazy.compactMap { change.text($0) }.first
    }
}
