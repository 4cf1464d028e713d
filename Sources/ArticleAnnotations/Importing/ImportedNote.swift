/// What another program's user said about a page, as far as Galley reads it; the rest is kept in `original`.
struct ImportedNote {
    /// As the other program writes it; nil where it gives none.
    var id: String?
    var motivation: Motivation
    var creator: Creator?
    /// In seconds since 1970-01-01T00:00:00Z.
    var created: Int?
    var bodies: [Body]
    /// The words that it is about; nil where it is about the whole page.
    var quote: NotedQuotation?
    let original: JSONNode
}

/// Words, those around them, and where the other program counted them to stand.
struct NotedQuotation {
    let exact: String
    let prefix: String
    let suffix: String
    /// In code points.
    let position: Range<Int>?
}

/// The notes of an export: rows of Hypothesis (its API, its export, or a single row), or Web Annotations (one, a list,
/// a page, a collection).
func importedNotes(in document: JSONNode) throws(AnnotationError) -> [ImportedNote] {
    var notes: [ImportedNote] = []
    for node in items(of: document) { notes.append(try importedNote(node)) }
    guard !notes.isEmpty else { throw AnnotationError("there is no annotation in it") }
    return notes
}

private func items(of document: JSONNode) -> [JSONNode] {
    if let nodes = document.array { return nodes.flatMap(items) }
    for key in ["rows", "annotations", "items"] { if let nodes = document[key]?.array { return nodes } }
    // a collection with its first page in it
    if let first = document["first"], first.members != nil { return items(of: first) }
    return [document]
}

private func importedNote(_ node: JSONNode) throws(AnnotationError) -> ImportedNote {
    guard node.members != nil else {
        throw AnnotationError("an annotation must be an object in braces", line: node.line)
    }
    guard !isOwn(node) else {
        throw AnnotationError(
            "it is an annotation of Galley’s own; “galley sync” brings those together", line: node.line)
    }
    if node["type"]?.each.contains(where: { $0.string == "Annotation" }) == true { return webAnnotation(node) }
    if node["uri"] != nil, node["target"] != nil || node["text"] != nil { return hypothesisRow(node) }
    throw AnnotationError("this is neither a Web Annotation nor a row of Hypothesis", line: node.line)
}

/// The first words that a list of selectors quotes, and the first position that stands beside them.
func quotation(in selectors: [JSONNode]) -> NotedQuotation? {
    let all = selectors.flatMap { [$0] + ($0["refinedBy"]?.each ?? []) }
    func first(_ type: String) -> JSONNode? { all.first { $0["type"]?.string == type } }
    guard let quote = first("TextQuoteSelector"), let exact = quote["exact"]?.string, !exact.isEmpty else { return nil }
    let position = first("TextPositionSelector").flatMap { node -> Range<Int>? in
        guard let start = node["start"]?.integer, let end = node["end"]?.integer, 0 <= start, start <= end else {
            return nil
        }
        return start..<end
    }
    return NotedQuotation(
        exact: exact, prefix: quote["prefix"]?.string ?? "", suffix: quote["suffix"]?.string ?? "", position: position)
}

extension JSONNode {
    fileprivate var integer: Int? { if case .number(let digits) = value { Int(digits) } else { nil } }

    /// The text, unless it is empty.
    var words: String? { string.flatMap { $0.isEmpty ? nil : $0 } }
}
