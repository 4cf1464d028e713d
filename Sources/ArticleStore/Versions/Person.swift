/// Who took a snapshot or wrote a review: a name and an address, as git keeps them.
package struct Person: Hashable, Sendable, CustomStringConvertible {
    /// Never empty; without angle brackets and line breaks.
    package let name: String
    /// Without angle brackets; empty where none was given.
    package let email: String

    /// Whoever takes snapshots when nobody is named.
    package static let galley = Person(name: "Galley", email: "galley@localhost")

    /// What git cannot hold in a name (angle brackets, line breaks, NUL) is left out; an empty name becomes “unknown”.
    package init(name: String, email: String) {
        let clean = Self.clean(name)
        self.name = clean.isEmpty ? "unknown" : clean
        self.email = Self.clean(email)
    }

    /// Somebody as they were read before: nothing is left out again.
    package init(cleanName name: String, email: String) { (self.name, self.email) = (name, email) }

    /// Reads “Ada Lovelace <ada@example.org>”; nil if it is not of that shape.
    package init?(_ text: String) {
        guard let open = text.lastIndex(of: "<"), text.last == ">", open > text.startIndex else { return nil }
        self.init(name: String(text[..<open]), email: String(text[text.index(after: open)...].dropLast()))
        if name == "unknown" { return nil }
    }

    /// “Ada Lovelace <ada@example.org>”.
    package var description: String { "\(name) <\(email)>" }

    private static func clean(_ text: String) -> String {
        let kept = text.unicodeScalars.filter { $0 != "<" && $0 != ">" && $0.properties.generalCategory != .control }
        return String(String.UnicodeScalarView(kept)).singleLine
    }
}
