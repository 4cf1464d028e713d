/// What a stream of XML holds, in its order.
package enum XMLEvent: Sendable, Equatable {
    /// A start tag, or an empty element, whose end follows.
    case start(XMLElement)
    /// Characters, entities undone; one text may come in several pieces.
    case text(String)
    /// The end of the element of that name, without its prefix.
    case end(String)
}

/// A start tag.
package struct XMLElement: Sendable, Equatable {
    /// Without its prefix: “encoded” of “content:encoded”.
    package let name: String
    /// “content” of “content:encoded”; nil where there is none.
    package let prefix: String?
    /// The address that the prefix stands for; nil where none was declared.
    package let namespace: String?
    /// In their order.
    package let attributes: [Attribute]

    /// One attribute of a start tag.
    package struct Attribute: Sendable, Equatable {
        /// Without its prefix.
        package let name: String
        /// “xml” of “xml:lang”.
        package let prefix: String?
        /// Entities undone.
        package let value: String
    }

    /// The value of the first attribute of that name, whatever its prefix.
    package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// Why a stream of XML cannot be read to its end.
package struct XMLError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A clause without its full stop.
    package let problem: String

    /// An error in these words.
    package init(_ problem: String) { self.problem = problem }

    /// The same as ``problem``.
    package var description: String { problem }
}
