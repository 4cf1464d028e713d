internal import FoundationEssentials

/// A JSON value of any shape.
indirect enum JSONValue: Decodable {
    case object([String: JSONValue])
    case list([JSONValue])
    case string(String)
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let string = try? container.decode(String.self) {
            self = .string(string)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else if let object = try? container.decode([String: JSONValue].self) {
            self = .object(object)
        } else {
            self = .other
        }
    }

    /// Reads what pages carry: line breaks inside strings, and a CDATA or comment wrapping from the days of XHTML; nil
    /// where it is no JSON.
    init?(_ source: String) {
        let bytes = unwrapped(source).utf8.map { $0 < 0x20 ? 0x20 : $0 }
        guard bytes.count <= IngestThresholds.largestLinkedData,
            let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
        else {
            return nil
        }
        self = value
    }

    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The string itself, the first of a list, or the `name` or `@value` of an object.
    var name: String? { names.first }

    /// The strings that it names, in order.
    var names: [String] {
        switch self {
        case .string(let string): [string]
        case .list(let list): list.flatMap(\.names)
        case .object: (self["name"] ?? self["@value"])?.names ?? []
        case .other: []
        }
    }
}

/// What stands inside `<![CDATA[ … ]]>` or `<!-- … -->`, which may stand in comments of their own.
private func unwrapped(_ source: String) -> Substring {
    let start = source.drop { $0.isWhitespace || $0 == "/" || $0 == "*" }
    for (open, close) in [("<![CDATA[", "]]>"), ("<!--", "-->")] where start.hasPrefix(open) {
        let body = start.dropFirst(open.count).drop { $0 == "*" || $0 == "/" }
        var end = body.endIndex
        var rest = body
        while let range = rest.firstRange(of: close) {
            end = range.lowerBound
            rest = rest[range.upperBound...]
        }
        let last = body[..<end].lastIndex { !$0.isWhitespace && $0 != "/" && $0 != "*" }
        return last.map { body[...$0] } ?? ""
    }
    return source[...]
}
