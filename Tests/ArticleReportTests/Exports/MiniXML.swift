/// A small strict reader of XML 1.0: elements, attributes, text and the predefined and numbered entities; nothing else
/// is well-formed to it.
struct MiniXML {
    struct Element {
        let name: String
        let attributes: [String: String]
        var children: [Node] = []

        /// The elements of a name, here and below, in the order of the document.
        func all(_ name: String) -> [Element] {
            (self.name == name ? [self] : []) + elements.flatMap { $0.all(name) }
        }

        var elements: [Element] { children.compactMap { if case .element(let element) = $0 { element } else { nil } } }

        /// The text inside, in order.
        var text: String {
            children.map { child in
                switch child {
                case .text(let text): text
                case .element(let element): element.text
                }
            }.joined()
        }
    }

    indirect enum Node {
        case element(Element)
        case text(String)
    }

    struct Fault: Error {
        let problem: String
    }

    private var rest: ArraySlice<Unicode.Scalar>

    static func parse(_ text: String) throws -> Element {
        let scalars = Array(text.unicodeScalars)
        for scalar in scalars where !isAllowed(scalar) {
            throw Fault(problem: "U+\(String(scalar.value, radix: 16)) cannot stand in XML")
        }
        var parser = MiniXML(rest: scalars[...])
        if parser.take("<?xml") { _ = try parser.until("?>") }
        parser.skipSpace()
        let root = try parser.element()
        parser.skipSpace()
        guard parser.rest.isEmpty else { throw Fault(problem: "something follows the root") }
        return root
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    private mutating func element() throws -> Element {
        guard take("<") else { throw Fault(problem: "a tag should start here") }
        let name = try self.name()
        var attributes: [String: String] = [:]
        while true {
            skipSpace()
            if take("/>") { return Element(name: name, attributes: attributes) }
            if take(">") { break }
            let key = try self.name()
            guard take("=\""), attributes[key] == nil else { throw Fault(problem: "the attribute \(key)") }
            let value = try until("\"")
            guard !value.contains("<") else { throw Fault(problem: "a tag inside an attribute") }
            attributes[key] = try resolved(value)
        }
        var element = Element(name: name, attributes: attributes)
        while !take("</") {
            guard let next = rest.first else { throw Fault(problem: "\(name) is not closed") }
            if next == "<" {
                element.children.append(.element(try self.element()))
            } else {
                let text = String(String.UnicodeScalarView(rest.prefix { $0 != "<" }))
                guard !text.contains("]]>") else { throw Fault(problem: "]]> in a text") }
                rest = rest.drop { $0 != "<" }
                element.children.append(.text(try resolved(text)))
            }
        }
        guard try self.name() == name, take(">") else { throw Fault(problem: "\(name) is closed by another tag") }
        return element
    }

    private mutating func name() throws -> String {
        let name = rest.prefix {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || ":-_.".unicodeScalars.contains($0)
        }
        guard !name.isEmpty else { throw Fault(problem: "a name should stand here") }
        rest = rest.dropFirst(name.count)
        return String(String.UnicodeScalarView(name))
    }

    private func resolved(_ text: String) throws -> String {
        let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#9": "\t", "#10": "\n", "#13": "\r"]
        let parts = text.split(separator: "&", omittingEmptySubsequences: false)
        return try parts.dropFirst().reduce(String(parts[0])) { whole, part in
            guard let end = part.firstIndex(of: ";"), let sign = known[String(part[..<end])] else {
                throw Fault(problem: "an entity")
            }
            return whole + sign + part[part.index(after: end)...]
        }
    }

    private mutating func until(_ end: String) throws -> String {
        var text = String.UnicodeScalarView()
        while !rest.isEmpty {
            if take(end) { return String(text) }
            text.append(rest.removeFirst())
        }
        throw Fault(problem: "\(end) is missing")
    }

    private mutating func take(_ text: String) -> Bool {
        guard rest.starts(with: text.unicodeScalars) else { return false }
        rest = rest.dropFirst(text.unicodeScalars.count)
        return true
    }

    private mutating func skipSpace() { rest = rest.drop { $0.properties.isWhitespace } }
}
