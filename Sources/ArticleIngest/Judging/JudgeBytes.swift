/// What a source is by its first characters and marks where that is neither a page nor a text.
func judge(_ text: String, from source: ReceivedBytes) -> Suspect? {
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let head = start.prefix(IngestThresholds.sniffedBytes * 4).lowercased()
    if head.hasPrefix("<") { return markup(head, source.label) }
    let type = source.contentType?.lowercased() ?? ""
    if let first = start.first, first == "{" || first == "[", isJSON(start) || type.contains("json") {
        return Suspect(.data, "\(source.label) is JSON, not an article.")
    }
    let isNamed = type.contains("javascript") || type.hasPrefix("text/css")
    guard isNamed || isCode(text) else { return nil }
    return Suspect(.code, "\(source.label) seems to be a script or a style sheet, not an article.")
}

private func markup(_ head: String, _ label: String) -> Suspect? {
    let start = withoutProlog(head[...])
    for name in ["<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex"] where start.hasPrefix(name) {
        return Suspect(.feed, "\(label) is a feed or a list of pages, not an article.")
    }
    guard head.hasPrefix("<?xml"), !head.contains("<html"), !head.contains("<!doctype html") else { return nil }
    return Suspect(.data, "\(label) is XML, not an article.")
}

/// Behind the XML declaration, comments and instructions for style sheets.
private func withoutProlog(_ head: Substring) -> Substring {
    var rest = head
    while rest.hasPrefix("<?") || rest.hasPrefix("<!") {
        let end = rest.hasPrefix("<!--") ? "-->" : ">"
        guard let range = rest.firstRange(of: end) else { return rest }
        rest = rest[range.upperBound...].drop(while: \.isWhitespace)
    }
    return rest
}

/// Whether what opens with a brace goes on as JSON does, and closes.
private func isJSON(_ text: Substring) -> Bool {
    guard let second = text.dropFirst().first(where: { !$0.isWhitespace }), "\"{[]}".contains(second) else {
        return false
    }
    return text.last { !$0.isWhitespace }.map { "]}".contains($0) } ?? false
}

/// Braces and semicolons as no prose has them, and at the end of most lines: articles about programs quote them.
private func isCode(_ text: String) -> Bool {
    let isMark = { (byte: UInt8) in byte == 0x7B || byte == 0x7D || byte == 0x3B }
    let marks = text.utf8.count(where: isMark)
    guard marks >= IngestThresholds.codeMarks, marks * IngestThresholds.codeShare >= text.utf8.count else {
        return false
    }
    let ends = text.utf8.split(separator: 0x0A).compactMap { line in line.last { $0 > 0x20 } }
    return 2 * ends.count(where: isMark) > ends.count
}
