/// A value of a JSON document, with the line on which it starts.
///
/// A tree of its own, since annotation files are merged field by field and their faults told by line; what Galley does
/// not know in it is kept as it was written, numbers to the digit.
package struct JSONNode: Sendable {
    /// What a value is, and what stands in it.
    package indirect enum Value: Sendable {
        /// `null`: a value of its own, other than a key that is missing.
        case null
        /// `true` or `false`.
        case bool(Bool)
        /// As it was written.
        case number(String)
        /// With its escapes resolved.
        case string(String)
        /// In the order of the document.
        case array([JSONNode])
        /// In the order of the document; no key stands twice.
        case object([JSONMember])
    }

    /// What it is; equal nodes have equal values, whatever their lines.
    package let value: Value
    /// From 1; 0 where the value comes from no document.
    package let line: Int

    /// A value; the line is left out where it comes from no document.
    package init(_ value: Value, line: Int = 0) { (self.value, self.line) = (value, line) }
}

/// A key of an object, and what stands under it.
package struct JSONMember: Sendable, Hashable {
    /// With its escapes resolved.
    package let key: String
    /// What stands under the key.
    package let value: JSONNode

    /// That value under that key.
    package init(_ key: String, _ value: JSONNode) { (self.key, self.value) = (key, value) }
}

/// Two values are equal if they say the same, wherever they stand; the order of an object's keys says nothing.
extension JSONNode: Hashable {
    /// Whether both say the same: the line counts for nothing, nor does the order of keys.
    package static func == (left: JSONNode, right: JSONNode) -> Bool {
        switch (left.value, right.value) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): sorted(left) == sorted(right)
        default: false
        }
    }

    /// Hashes what is written, so that equal values have equal hashes.
    package func hash(into hasher: inout Hasher) { hasher.combine(written(self)) }

    private static func sorted(_ members: [JSONMember]) -> [JSONMember] { members.sorted { $0.key < $1.key } }
}

extension JSONNode {
    /// A string that comes from no document.
    package static func text(_ text: String) -> JSONNode { JSONNode(.string(text)) }
    /// A whole number that comes from no document.
    package static func number(_ number: Int) -> JSONNode { JSONNode(.number(String(number))) }
    /// An array that comes from no document.
    package static func list(_ nodes: [JSONNode]) -> JSONNode { JSONNode(.array(nodes)) }

    /// An object of the members that have a value.
    package static func object(_ members: KeyValuePairs<String, JSONNode?>) -> JSONNode {
        JSONNode(.object(members.compactMap { key, value in value.map { JSONMember(key, $0) } }))
    }

    /// The string; nil where this is something else.
    package var string: String? { if case .string(let text) = value { text } else { nil } }
    /// The elements; nil where this is something else.
    package var array: [JSONNode]? { if case .array(let nodes) = value { nodes } else { nil } }
    /// The members of the object, in their order; nil where this is something else.
    package var members: [JSONMember]? { if case .object(let members) = value { members } else { nil } }

    /// What stands under a key; nil where nothing does, or where this is no object.
    package subscript(key: String) -> JSONNode? { members?.first { $0.key == key }?.value }

    /// The value, or each value of a list: JSON-LD leaves the choice for most properties.
    package var each: [JSONNode] { array ?? [self] }
}
