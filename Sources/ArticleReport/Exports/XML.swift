/// A piece of XML 1.0: text gets in through ``text(_:)`` and attributes alone, both escaped.
package struct XML: Sendable {
    let markup: String

    private init(markup: String) { self.markup = markup }

    package static let none = XML(markup: "")

    package static func text(_ text: String) -> XML { XML(markup: escape(text)) }

    /// A text of which nothing but what XML cannot hold is replaced: marks of direction, invisible as they are, stay.
    static func exactText(_ text: String) -> XML { XML(markup: escape(text, isHeld: \.isHeldByXML)) }

    package static func element(_ name: StaticString, _ content: XML...) -> XML { element(name, [:], content) }

    package static func element(_ name: StaticString, _ content: [XML]) -> XML { element(name, [:], content) }

    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ content: XML...
    )
        -> XML
    {
        element(name, attributes, content)
    }

    /// An element; attributes without a value are left out.
    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ content: [XML]
    )
        -> XML
    {
        let start = attributes.reduce("\(name)") { tag, attribute in
            attribute.value.map { "\(tag) \(attribute.key)=\"\(escape($0))\"" } ?? tag
        }
        let inside = content.map(\.markup).joined()
        return XML(markup: inside.isEmpty ? "<\(start)/>" : "<\(start)>\(inside)</\(name)>")
    }

    /// The whole document.
    package var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(markup)\n" }
}

/// What is not to be held becomes U+FFFD; “>” is escaped too, so that “]]>” ends nothing.
private func escape(_ text: String, isHeld: (Unicode.Scalar) -> Bool = { !$0.isHidden }) -> String {
    var xml = ""
    xml.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        switch isHeld(scalar) ? scalar : "\u{FFFD}" {
        case "&": xml += "&amp;"
        case "<": xml += "&lt;"
        case ">": xml += "&gt;"
        case "\"": xml += "&quot;"
        case "'": xml += "&apos;"
        case "\t": xml += "&#9;"
        case "\n": xml += "&#10;"
        case "\r": xml += "&#13;"
        case let shown: xml.unicodeScalars.append(shown)
        }
    }
    return xml
}
