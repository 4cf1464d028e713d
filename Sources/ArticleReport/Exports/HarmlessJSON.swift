internal import ArticleAnnotations

/// A JSON value that stays data wherever it is pasted: inside a `<script>`, on a terminal, in a log.
///
/// What another program could obey stands as an escape (RFC 8259, section 7), so that the value is the same.
func harmlessJSON(_ node: JSONNode) -> String {
    written(node).unicodeScalars.reduce(into: "") { json, scalar in
        if scalar != "\n", "<>&".unicodeScalars.contains(scalar) || scalar.harmless != nil {
            json += String(scalar).utf16.map(escape).joined()
        } else {
            json.unicodeScalars.append(scalar)
        }
    }
}

/// The same on one line: a line feed and the spaces behind it stand between values only, never in a string.
func harmlessJSONLine(_ node: JSONNode) -> String {
    harmlessJSON(node).split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
}

private func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
