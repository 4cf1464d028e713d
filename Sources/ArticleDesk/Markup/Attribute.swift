internal import ArticleAnnotations

/// An attribute that a page may have; its value is escaped when it is written.
package struct Attribute: Sendable, Equatable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

    /// By which it can be linked to.
    package static func id(_ name: String) -> Attribute { Attribute("id", name) }

    package static func `class`(_ style: StyleClass) -> Attribute { Attribute("class", style.rawValue) }

    package static func href(_ link: Link) -> Attribute { Attribute("href", link.reference) }

    package static func src(_ link: Link) -> Attribute { Attribute("src", link.reference) }

    package static func rel(_ relation: Relation) -> Attribute { Attribute("rel", relation.rawValue) }

    /// What stands for a picture.
    package static func alt(_ text: String) -> Attribute { Attribute("alt", text) }

    package static func title(_ text: String) -> Attribute { Attribute("title", text) }

    /// What it is called by who does not see it.
    package static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }

    /// The element of this name says what it is called.
    package static func labelled(by name: String) -> Attribute { Attribute("aria-labelledby", name) }

    package static func language(_ tag: LanguageTag) -> Attribute { Attribute("lang", tag.text) }

    /// A moment, in seconds since 1970-01-01T00:00:00Z.
    package static func datetime(_ seconds: Int) -> Attribute { Attribute("datetime", utcStamp(seconds)) }

    /// The number of an item of a list.
    package static func number(_ number: Int) -> Attribute { Attribute("value", "\(number)") }

    /// A table that is wider than the screen is scrolled, from the keyboard too.
    package static let focusable = Attribute("tabindex", "0")
    package static let region = Attribute("role", "region")
    package static let column = Attribute("scope", "col")
    package static let row = Attribute("scope", "row")
    /// The direction of writing is that of the first letter.
    package static let anyDirection = Attribute("dir", "auto")
    package static let currentPage = Attribute("aria-current", "page")
    package static let utf8 = Attribute("charset", "utf-8")
    package static let atomFeed = Attribute("type", "application/atom+xml")

    /// What a `<meta>` says of the page.
    package static func meta(_ name: MetaName) -> [Attribute] {
        [Attribute(name == .policy ? "http-equiv" : "name", name.rawValue), Attribute("content", name.content)]
    }

    package enum Relation: String, Sendable {
        case stylesheet, canonical, alternate, prev, next
        /// Whoever is linked to is not told from where.
        case outside = "noreferrer noopener"
    }

    package enum MetaName: String, Sendable {
        case viewport, referrer
        case policy = "Content-Security-Policy"

        fileprivate var content: String {
            switch self {
            case .viewport: "width=device-width, initial-scale=1"
            case .referrer: "no-referrer"
            case .policy: "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
            }
        }
    }
}

/// A language as HTML names it (BCP 47).
package struct LanguageTag: Sendable, Hashable {
    let text: String

    package static let english = LanguageTag(known: "en")

    private init(known text: String) { self.text = text }

    /// Nil for what is no tag: an article may claim anything for its language.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (2...8).contains(parts.first?.count ?? 0), text.utf8.count <= 35,
            parts.allSatisfy({
                (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            })
        else { return nil }
        self.text = text
    }
}
