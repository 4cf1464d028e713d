internal import ArticleDiff

/// What the blanks of a notice's words are filled with: one line each, none of them empty.
func noticeBlanks(_ annotation: Annotation, _ change: ChangeRecord) -> [String: String] {
    let isPair = annotation.targets.count > 1
    var blanks: [String: String?] = [
        "old": change.text("oldPhrase") ?? annotation.targets.first?.words,
        "new": change.text("newPhrase") ?? (isPair ? annotation.targets.last?.words : nil),
        "old-name": change.text("oldFullName") ?? change.text("oldName"),
        "new-name": change.text("newFullName") ?? change.text("newName"),
        "old-speaker": change.text("oldSpeaker"), "new-speaker": change.text("newSpeaker"),
        "speaker": change.text("speaker"),
        "counted": change.text("counted"), "person": change.text("person"), "event": change.text("event"),
        "old-context": change.text("oldContext"), "new-context": change.text("newContext"),
    ]
    if case .number(let paragraph) = change.detail["paragraph"] { blanks["paragraph"] = "\(Int(paragraph))" }
    return blanks.compactMapValues { $0.map(onOneLine) }.filter { !$0.value.isEmpty }
}

extension ChangeRecord {
    /// A detail that is a text.
    package func text(_ key: String) -> String? {
        guard case .text(let text) = detail[key] else { return nil }
        return text
    }
}

/// Words as they stand in a running sentence: no line breaks, no full stop at the end, long ones cut between words.
private func onOneLine(_ words: String) -> String {
    var parts = words.split(whereSeparator: \.isWhitespace)
    let isLong = parts.count > AnnotationThresholds.wordsInNotice
    if isLong { parts = Array(parts.prefix(AnnotationThresholds.wordsInNotice)) }
    var line = parts.joined(separator: " ")
    while let last = line.last, ".,;:".contains(last) { line.removeLast() }
    return isLong ? line + " …" : line
}
