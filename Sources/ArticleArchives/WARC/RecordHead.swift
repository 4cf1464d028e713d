internal import ArticleStore

/// The fields of a head, as WARC, HTTP and MIME have them: names in small letters, a folded line undone.
struct HeadFields {
    private var values: [String: String] = [:]

    init(_ lines: some Sequence<ArraySlice<UInt8>>) {
        var name: String?
        for line in lines {
            if line.first == 0x20 || line.first == 0x09 {
                if let name { values[name, default: ""] += " " + line.text.trimmed }
                continue
            }
            guard let colon = line.firstIndex(of: 0x3A) else { continue }
            let key = line[..<colon].text.trimmed.lowercased()
            name = values[key] == nil ? key : nil
            // Of several the first counts.
            if values[key] == nil { values[key] = line[(colon + 1)...].text.trimmed }
        }
    }

    subscript(name: String) -> String? { values[name] }
}

/// A field such as “text/html; charset=utf-8”.
struct FieldValue {
    /// In small letters.
    let value: String
    private var parameters: [String: String] = [:]

    init(_ text: String) {
        var parts = Self.parts(text)[...]
        value = (parts.popFirst() ?? "").trimmed.lowercased()
        for part in parts {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = part[..<equals].trimmed.lowercased()
            let text = part[part.index(after: equals)...].trimmed
            let isQuoted = text.utf8.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
            parameters[name] = isQuoted ? String(text.dropFirst().dropLast()) : text
        }
    }

    subscript(name: String) -> String? { parameters[name] }

    /// Cut at semicolons that do not stand in quotation marks.
    private static func parts(_ text: String) -> [String] {
        var (parts, isQuoted) = ([""], false)
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts
    }
}

/// What a WARC record says of itself (ISO 28500).
struct RecordHead {
    /// “response”, “revisit” and so on.
    let type: String
    /// Without the angle brackets that some programs write around it.
    let url: String
    let date: Timestamp?
    let length: Int
    let contentType: String
    let payloadDigest: String?
    /// Of what a revisit saw again.
    let original: (url: String, date: Timestamp?)?

    /// Nil where there is no length, without which nothing behind the head can be found.
    init?(_ fields: HeadFields) {
        guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else { return nil }
        self.length = length
        type = (fields["warc-type"] ?? "").lowercased()
        url = Self.address(fields["warc-target-uri"] ?? "")
        date = fields["warc-date"].flatMap { Timestamp($0) }
        contentType = FieldValue(fields["content-type"] ?? "").value
        payloadDigest = fields["warc-payload-digest"]
        original = fields["warc-refers-to-target-uri"].map {
            (Self.address($0), fields["warc-refers-to-date"].flatMap { Timestamp($0) })
        }
    }

    private static func address(_ text: String) -> String {
        text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
    }
}
