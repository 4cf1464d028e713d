internal import ArticleAnnotations

/// Where a link leads: a page of the site, a place on the same page, or an address on the web.
package struct Link: Sendable, Hashable {
    let reference: String

    private init(reference: String) { self.reference = reference }

    /// An address out of an article; nil for everything but http, https and mailto.
    package init?(web address: String) {
        guard let colon = address.firstIndex(of: ":"),
            ["http", "https", "mailto"].contains(address[..<colon].lowercased()), let whole = iri(address)
        else { return nil }
        reference = whole
    }

    /// The address under which a site is found, by which its links become absolute; nil for what is no web address.
    package init?(site address: String) {
        guard let link = Link(web: address), let scheme = link.reference.firstRange(of: "://"),
            scheme.upperBound < link.reference.endIndex, !link.reference.contains(where: { $0 == "?" || $0 == "#" })
        else { return nil }
        reference = link.reference.hasSuffix("/") ? link.reference : link.reference + "/"
    }

    /// From one page of the site to another, wherever the site lies.
    package init(from page: SitePath, to other: SitePath, at fragment: String? = nil) {
        reference = other.reference(from: page) + (fragment.map { "#\($0)" } ?? "")
    }

    /// A place on the same page.
    package init(place: String) { reference = "#\(place)" }

    /// A page of the desk.
    package init(_ path: DeskPath) { reference = path.text }

    /// A page under the address of the site.
    package func page(_ path: SitePath, at fragment: String? = nil) -> Link {
        Link(reference: reference + path.url + (fragment.map { "#\($0)" } ?? ""))
    }

    /// As it is written.
    package var text: String { reference }
}
