package import ArticleAnnotations

/// Checks a JSON value against a JSON Schema (draft 2020-12), as far as Galley's schema goes.
///
/// A keyword that it does not know is a fault of its own: a check that is passed over would look like one that holds.
package struct SchemaValidator {
    private let root: JSONNode

    package init(_ schema: JSONNode) { root = schema }

    /// What does not hold, each with its place: “/target/0/state: lacks sourceDate”.
    package func faults(in value: JSONNode) -> [String] { check(value, root, "") }

    private func check(_ value: JSONNode, _ schema: JSONNode, _ place: String) -> [String] {
        guard let keywords = schema.members else { return ["\(place): the schema is no object"] }
        return keywords.flatMap { keyword -> [String] in
            switch keyword.key {
            case "$schema", "$id", "$defs", "title", "description": []
            case "$ref": reference(keyword.value, value, place)
            case "type", "const", "enum": fits(value, keyword) ? [] : ["\(place): is not \(written(keyword.value))"]
            case "properties", "required", "additionalProperties": object(value, keyword, schema, place)
            case "items", "prefixItems", "minItems", "maxItems": list(value, keyword, schema, place)
            case "pattern", "minLength", "minimum": scalar(value, keyword, place)
            case "oneOf", "anyOf": choice(value, keyword, place)
            default: ["\(place): the schema has a keyword “\(keyword.key)” that the test does not know"]
            }
        }
    }

    private func reference(_ pointer: JSONNode, _ value: JSONNode, _ place: String) -> [String] {
        let lead = "#/$defs/"
        guard let path = pointer.string, path.hasPrefix(lead),
            let schema = root["$defs"]?[String(path.dropFirst(lead.count))]
        else {
            return ["\(place): the schema refers to \(written(pointer)), which is not there"]
        }
        return check(value, schema, place)
    }

    private func fits(_ value: JSONNode, _ keyword: JSONMember) -> Bool {
        switch keyword.key {
        case "const": value == keyword.value
        case "enum": keyword.value.array?.contains(value) ?? false
        default: keyword.value.each.compactMap(\.string).contains { isOf(type: $0, value) }
        }
    }

    private func isOf(type: String, _ value: JSONNode) -> Bool {
        switch (type, value.value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("null", .null),
            ("number", .number):
            true
        case ("integer", .number(let digits)): Int(digits) != nil
        default: false
        }
    }

    private func object(_ value: JSONNode, _ keyword: JSONMember, _ schema: JSONNode, _ place: String) -> [String] {
        guard let members = value.members else { return [] }
        switch keyword.key {
        case "required":
            return keyword.value.each.compactMap(\.string).filter { value[$0] == nil }.map { "\(place): lacks \($0)" }
        case "properties":
            return members.flatMap { member in
                keyword.value[member.key].map { check(member.value, $0, "\(place)/\(member.key)") } ?? []
            }
        default:
            let extra = members.filter { schema["properties"]?[$0.key] == nil }
            if case .bool(false) = keyword.value.value {
                return extra.map { "\(place): has \($0.key), which does not belong there" }
            }
            return extra.flatMap { check($0.value, keyword.value, "\(place)/\($0.key)") }
        }
    }

    private func list(_ value: JSONNode, _ keyword: JSONMember, _ schema: JSONNode, _ place: String) -> [String] {
        guard let elements = value.array else { return [] }
        switch keyword.key {
        case "minItems": return elements.count >= number(keyword.value) ? [] : ["\(place): is too short"]
        case "maxItems": return elements.count <= number(keyword.value) ? [] : ["\(place): is too long"]
        case "prefixItems":
            return zip(elements, keyword.value.each).enumerated().flatMap { check($1.0, $1.1, "\(place)/\($0)") }
        default:
            let start = schema["prefixItems"]?.array?.count ?? 0
            return elements.enumerated().dropFirst(start).flatMap { check($1, keyword.value, "\(place)/\($0)") }
        }
    }

    private func scalar(_ value: JSONNode, _ keyword: JSONMember, _ place: String) -> [String] {
        switch (keyword.key, value.value) {
        case ("minLength", .string(let text)):
            return text.unicodeScalars.count >= number(keyword.value) ? [] : ["\(place): is too short"]
        case ("minimum", .number(let digits)):
            return Double(digits) ?? 0 >= Double(number(keyword.value)) ? [] : ["\(place): is too small"]
        case ("pattern", .string(let text)):
            guard let pattern = keyword.value.string, let regex = try? Regex(pattern) else {
                return ["\(place): the pattern is none"]
            }
            return text.contains(regex) ? [] : ["\(place): “\(text)” does not fit \(pattern)"]
        default: return []
        }
    }

    private func choice(_ value: JSONNode, _ keyword: JSONMember, _ place: String) -> [String] {
        let answers = keyword.value.each.map { check(value, $0, place) }
        let count = answers.count(where: \.isEmpty)
        if keyword.key == "oneOf" ? count == 1 : count > 0 { return [] }
        return ["\(place): fits \(count) of the \(answers.count) choices"] + answers.flatMap { $0 }
    }

    private func number(_ node: JSONNode) -> Int {
        guard case .number(let digits) = node.value else { return 0 }
        return Int(digits) ?? 0
    }
}
