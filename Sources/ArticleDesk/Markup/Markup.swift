internal import ArticleReport

/// A piece of HTML that cannot hold unescaped text.
///
/// No string becomes markup but as text, escaped: literals and what is put into them too. Elements and attributes are
/// those of ``Element`` and ``Attribute``, among which are no script, no style and no handler of events; addresses are
/// ``Link``s. So whatever an article says, and whoever wrote it, a page stays what it was meant to be.
package struct Markup: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// As it is sent.
    let html: String

    private init(html: String) { self.html = html }

    /// Nothing.
    package static let none = Markup(html: "")

    /// A text, of which nothing is taken for markup.
    package static func text(_ text: String) -> Markup { Markup(html: escaped(text)) }

    /// Several pieces, with something between each two.
    package static func joined(_ pieces: [Markup], by separator: Markup = .none) -> Markup {
        Markup(html: pieces.map(\.html).joined(separator: separator.html))
    }

    /// An element with attributes and content; one that ends a line ends the line of its source too.
    package static func element(_ name: Element, _ attributes: [Attribute] = [], _ content: Markup...) -> Markup {
        element(name, attributes, content)
    }

    package static func element(_ name: Element, _ attributes: [Attribute] = [], _ content: [Markup]) -> Markup {
        let start = attributes.reduce(name.rawValue) { "\($0) \($1.name)=\"\(escaped($1.value))\"" }
        let end = name.isInline ? "" : "\n"
        if name.isVoid { return Markup(html: "<\(start)>\(end)") }
        return Markup(html: "<\(start)>\(content.map(\.html).joined())</\(name.rawValue)>\(end)")
    }

    /// A script of the desk's own, by its address: it never has words of its own.
    package static func script(_ link: Link) -> Markup {
        Markup(html: "<script src=\"\(escaped(link.reference))\" defer></script>\n")
    }

    /// A field for several lines; a browser drops the first line break of its content.
    package static func textArea(_ attributes: [Attribute], _ text: String) -> Markup {
        element(.textarea, attributes, Markup(html: "\n"), .text(text))
    }

    /// Whether it holds nothing.
    package var isEmpty: Bool { html.isEmpty }

    /// A whole document.
    package var document: [UInt8] { Array("<!DOCTYPE html>\n\(html)".utf8) }
}

extension Markup {
    package init(stringLiteral text: String) { self = .text(text) }

    package init(stringInterpolation: Interpolation) { self.init(html: stringInterpolation.html) }

    /// What stands in a literal is text, and so is what is put into it, unless it is markup already.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        package init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity) }

        package mutating func appendLiteral(_ text: String) { html += escaped(text) }

        package mutating func appendInterpolation(_ text: String) { html += escaped(text) }

        package mutating func appendInterpolation(_ number: Int) { html += "\(number)" }

        package mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
    }
}

/// Text that is safe in any place of a page: attributes in single quotation marks, too.
private func escaped(_ text: String) -> String { ArticleReport.escaped(text).replacing("'", with: "&#39;") }
