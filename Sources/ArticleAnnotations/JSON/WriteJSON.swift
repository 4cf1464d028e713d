/// The bytes of a JSON value as Galley writes it: keys in the order of their bytes, two spaces a level, UTF-8, no
/// escape but the needed ones.
///
/// The same value always gives the same bytes, so that a file changes in git only where its content does.
package func written(_ node: JSONNode) -> String {
    var text = ""
    write(node, depth: 0, to: &text)
    return text
}

private func write(_ node: JSONNode, depth: Int, to text: inout String) {
    switch node.value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let string): write(string, to: &text)
    case .array(let nodes): writeList("[", nodes, "]", depth, to: &text) { write($0, depth: depth + 1, to: &$1) }
    case .object(let members):
        let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        writeList("{", sorted, "}", depth, to: &text) { member, text in
            write(member.key, to: &text)
            text += ": "
            write(member.value, depth: depth + 1, to: &text)
        }
    }
}

private func writeList<Element>(
    _ open: String, _ elements: [Element], _ close: String, _ depth: Int, to text: inout String,
    _ write: (Element, inout String) -> Void
) {
    guard !elements.isEmpty else { return text += open + close }
    text += open
    for (index, element) in elements.enumerated() {
        text += (index > 0 ? ",\n" : "\n") + String(repeating: "  ", count: depth + 1)
        write(element, &text)
    }
    text += "\n" + String(repeating: "  ", count: depth) + close
}

private func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}": text += "\\u" + fourDigits(scalar.value)
        default: text.unicodeScalars.append(scalar)
        }
    }
    text += "\""
}

private func fourDigits(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
