internal import ArticleDiff

/// What an annotation is about, in a few words: “10,000 → 12,000”.
package func label(of annotation: Annotation) -> String {
    let words = annotation.targets.map { short($0.words ?? "") }
    guard annotation.change != nil, words.count == 2 else {
        return words.first.map { $0.isEmpty ? "the whole article" : "“\($0)”" } ?? "the whole article"
    }
    if words[0] == words[1] { return "“\(words[0])”" }
    if words[0].isEmpty { return "“\(words[1])” (new)" }
    return words[1].isEmpty ? "“\(words[0])” (taken out)" : "\(words[0]) → \(words[1])"
}

private func short(_ words: String) -> String {
    shortened(words.split { $0.isNewline }.joined(separator: " "), to: AnnotationThresholds.labelLength)
}

/// The text, or its start and its end where it has more characters than the limit.
package func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let (head, tail) = (text.prefix(limit * 2 / 3), text.suffix(limit / 3))
    return head[..<(head.lastIndex(of: " ") ?? head.endIndex)] + " … "
        + tail[(tail.firstIndex(of: " ").map(tail.index(after:)) ?? tail.startIndex)...]
}

extension ReviewStep {
    /// The first line of its commit: “Triages 10,000 → 12,000 as correction”.
    package func subject(about label: String) -> String {
        switch action {
        case .triage(let decision): "Triages \(label) as \(decision.rawValue)"
        case .draft: "Drafts a notice on \(label)"
        case .approve: "Approves the notice on \(label)"
        case .publish: "Publishes the notice on \(label)"
        case .dismiss: "Dismisses \(label)"
        case .reopen: "Reopens \(label)"
        case .supersede: "Supersedes \(label)"
        case .orphan: "Orphans \(label)"
        case .disagree: "Notes a disagreement about \(label)"
        case .reply: "Replies about \(label)"
        case .verdict(let kind): "Calls \(label) \(kind.rawValue)"
        case .sendBack: "Returns the notice on \(label)"
        case .assign(let person): "Hands \(label) to \(person.name)"
        }
    }
}
