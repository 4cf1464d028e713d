/// What forms and their fields may have.
extension Attribute {
    /// Where a form is sent to, always with its fields in the body.
    package static func posts(to path: DeskPath) -> [Attribute] {
        [Attribute("method", "post"), Attribute("action", path.text)]
    }

    /// Where a form that asks for a page is sent to, its fields behind the address.
    package static func asks(_ path: DeskPath) -> [Attribute] {
        [Attribute("method", "get"), Attribute("action", path.text)]
    }

    package static func type(_ type: FieldType) -> Attribute { Attribute("type", type.rawValue) }

    /// What the field is called in what is sent.
    package static func name(_ name: String) -> Attribute { Attribute("name", name) }

    package static func value(_ value: String) -> Attribute { Attribute("value", value) }

    /// The field that a label speaks of, by its id.
    package static func forField(_ id: String) -> Attribute { Attribute("for", id) }

    package static func rows(_ count: Int) -> Attribute { Attribute("rows", "\(count)") }

    /// What the browser may fill in: “username”, “current-password”, “off”.
    package static func autocomplete(_ token: String) -> Attribute { Attribute("autocomplete", token) }

    /// Elements of these ids say more about it.
    package static func described(by ids: String) -> Attribute { Attribute("aria-describedby", ids) }

    /// What the desk's script knows an element by.
    package static func data(_ name: DataName, _ value: String = "") -> Attribute {
        Attribute("data-\(name.rawValue)", value)
    }

    package static let checked = Attribute("checked", "")
    package static let selected = Attribute("selected", "")
    package static let required = Attribute("required", "")
    /// Can be given the focus by a script or a link, and is passed over by Tab.
    package static let reachable = Attribute("tabindex", "-1")
    /// What changes in it is said aloud when nothing else is.
    package static let live = Attribute("role", "status")
    /// What it says is said aloud at once.
    package static let alert = Attribute("role", "alert")

    package enum FieldType: String, Sendable {
        case hidden, text, search, email, password, checkbox, submit, date, url
    }

    package enum DataName: String, Sendable {
        /// How much a change matters, by which items look different.
        case level
        /// An item that j and k go to.
        case item
        /// The key that presses it.
        case key
        /// The link that Enter follows.
        case opens
        /// The box that x ticks.
        case pick
        /// The id of an annotation, by which news of it find it.
        case annotation
        /// Where news come from.
        case events
        /// A text of which words may be selected for a note.
        case selectable
        /// The field that selected words are put into.
        case words
        /// Which of several places the selected words stand at.
        case place
        /// Where news are told.
        case news
    }
}
