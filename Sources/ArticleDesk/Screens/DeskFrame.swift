internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleStore

/// What all screens have in common: who looks, where the screen belongs, and what stands around it.
struct DeskFrame {
    /// What the desk is called.
    let title: String
    let visitor: Visitor
    /// The address of the page that is asked for.
    let address: DeskPath
    /// One sentence about what was just done, as the address brought it.
    var said: String?

    private static let sections: [(name: String, path: DeskPath)] = [
        ("Queue", .queue), ("Articles", DeskPath(["articles"])), ("Corrections", DeskPath(["corrections"])),
    ]

    /// The whole page around what stands in its main part.
    func page(_ name: String, status: Int = 200, _ content: [Markup]) -> WebResponse {
        .page(.element(.html, [.language(.english)], head(name), body(content)), status: status)
    }

    /// Fields that each form carries.
    var secret: Markup { hiddenField("csrf", visitor.token) }

    /// Where a form leads back to: this page.
    var back: Markup { hiddenField("back", address.text) }

    private func head(_ name: String) -> Markup {
        .element(
            .head, [],
            .element(.meta, [.utf8]), .element(.meta, Attribute.meta(.viewport)),
            .element(.title, [], "\(name) · \(title)"),
            .element(.link, [.rel(.stylesheet), .href(Link(DeskAsset.style.path))]),
            .element(
                .link, [.rel(.alternate), .atomFeed, .href(Link(DeskPath(["queue.atom"]))), .title("What waits")]),
            .script(Link(DeskAsset.script.path)))
    }

    private func body(_ content: [Markup]) -> Markup {
        // Whoever is not known yet sees what readers may see.
        let open = visitor.isKnown ? Self.sections : Self.sections.filter { $0.name == "Corrections" }
        let sections = open.map { name, path in
            Markup.element(.li, [], .element(.a, [.href(Link(path))], "\(name)"))
        }
        let search = Markup.element(
            .form, Attribute.asks(DeskPath(["search"])),
            .element(.label, [.forField("search"), .class(.hidden)], "Search all versions"),
            .element(.input, [.type(.search), .name("q"), .id("search"), .data(.key, "/")]),
            .element(.button, [.type(.submit)], "Search"))
        let keys = Markup.element(
            .li, [], .element(.a, [.href(Link(DeskPath(["keys"]))), .data(.key, "?")], "Keys"))
        return .element(
            .body, visitor.isKnown ? [.data(.events, "/events")] : [],
            .element(.a, [.class(.skip), .href(Link(place: "content"))], "Skip to the content"),
            .element(
                .header, [],
                .element(.p, [.class(.site)], .element(.a, [.href(Link(.queue))], "\(title)")),
                .element(.nav, [.label("Desk")], .element(.ul, [], sections + (visitor.isKnown ? [keys] : []))),
                visitor.isKnown ? search : .none, person),
            .element(.div, [.class(.news), .live, .data(.news)]),
            .element(.main, [.id("content")], [flash] + content),
            .element(.footer, [], .element(.p, [], "Every step is a commit on the article’s branch. Times are UTC.")))
    }

    private var flash: Markup { said.map { .element(.p, [.class(.flash), .live], "\($0)") } ?? .none }

    private var person: Markup {
        guard visitor.isKnown else {
            return .element(.p, [.class(.person)], .element(.a, [.href(Link(DeskPath(["login"])))], "Sign in"))
        }
        let roles = Role.allCases.filter { visitor.roles.contains($0) }.map(\.rawValue).joined(separator: ", ")
        return .element(
            .div, [.class(.person)],
            .element(
                .span, [], .element(.a, [.href(Link(DeskPath(["person"])))], "\(visitor.person.name)"), " (\(roles))"),
            .element(
                .form, Attribute.posts(to: DeskPath(["logout"])), secret,
                .element(.button, [.type(.submit)], "Leave")))
    }
}

func hiddenField(_ name: String, _ value: String) -> Markup {
    .element(.input, [.type(.hidden), .name(name), .value(value)])
}

/// A label and its field, one under the other.
func field(_ label: String, _ id: String, _ field: Markup) -> Markup {
    .element(.p, [.class(.fields)], .element(.label, [.forField(id)], "\(label)"), field)
}

/// A choice of one of several, each with what is sent and what is read.
func choice(_ name: String, id: String, _ options: [(value: String, words: String)], chosen: String?) -> Markup {
    .element(
        .select, [.name(name), .id(id)],
        options.map { option in
            .element(
                .option, [.value(option.value)] + (option.value == chosen ? [.selected] : []), "\(option.words)")
        })
}

extension DeskPath {
    static let queue = DeskPath(["queue"])
    static let steps = DeskPath(["steps"])
}

/// Why something cannot be shown or done, on a page of its own.
func troubleScreen(_ error: DeskError, _ frame: DeskFrame) -> WebResponse {
    frame.page(
        "Not done", status: error.status,
        [
            .element(.h1, [], "This cannot be shown"),
            .element(.p, [.class(.trouble), .alert], "\(error.sentence)"),
            .element(.p, [], .element(.a, [.href(Link(.queue))], "To the queue")),
        ])
}
