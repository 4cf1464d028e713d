internal import ArticleAnnotations

/// A JSON file as lines that people read and that programs such as git compare line by line; nil for what is no JSON
/// object or list.
///
/// An annotation of Galley's is told in words, any other document as one line a value: `target.selector[0].exact:
/// 12,000`.
package func readableLines(ofJSON bytes: [UInt8]) -> [String]? {
    guard bytes.first(where: { $0 > 0x20 }).map({ $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) == true else {
        return nil
    }
    if case .own(let annotation)? = try? readAnnotation(bytes) { return lines(of: annotation) }
    guard let document = try? parseJSON(bytes) else { return nil }
    var lines: [String] = []
    write(document, path: "", to: &lines)
    return lines
}

private func write(_ node: JSONNode, path: String, to lines: inout [String]) {
    switch node.value {
    case .object(let members):
        for member in members {
            write(member.value, path: path.isEmpty ? member.key : "\(path).\(member.key)", to: &lines)
        }
    case .array(let nodes):
        for (index, node) in nodes.enumerated() { write(node, path: "\(path)[\(index)]", to: &lines) }
    case .string(let text): lines.append(neutralized("\(path): \(text)"))
    case .null, .bool, .number: lines.append(neutralized("\(path): \(written(node))"))
    }
}
