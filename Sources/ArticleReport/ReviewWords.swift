package import ArticleAnnotations
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
    shortened(words.split { $0.isNewline }.joined(separator: " "), to: Thresholds.labelLength)
}

extension Annotation {
    /// What it says: the explanation of a change, or what somebody noted.
    package var says: String {
        let purposes: [Motivation] =
            change == nil ? [.commenting, .replying, .questioning, .describing] : [.describing]
        return bodies.first { purposes.contains($0.purpose) }?.value ?? bodies.first { $0.purpose != .tagging }?.value
            ?? ""
    }

    /// Whether a correction notice on the page covers the change; nil where that was not asked.
    package var isAcknowledged: Bool? {
        guard case .flag(let flag) = change?.detail["acknowledged"] else { return nil }
        return flag
    }

    /// “triaged as correction”.
    package var statusWords: String {
        switch status {
        case .triaged: decision == .silent ? "closed as silent" : "triaged as \(decision?.rawValue ?? "?")"
        case .drafted, .approved, .published: decision.map { "\(status.rawValue) \($0.rawValue)" } ?? status.rawValue
        default: status.rawValue
        }
    }

    /// What is to be done next, and by whom.
    package var next: String {
        switch status {
        case .detected, .reopened:
            "say what it is with --as silent, update, correction, clarification or withdrawal, or dismiss it with --dismiss REASON"
        case .triaged where decision == .silent: "nothing; it can be opened again with --reopen"
        case .triaged: "write the notice with --draft"
        case .drafted: "another person than \(draft?.step.by.name ?? "the drafter") approves the draft with --approve"
        case .approved: "put the notice on the page, then say so with --publish"
        case .published, .dismissed, .superseded, .orphaned: "nothing; it can be opened again with --reopen"
        }
    }
}

extension Step {
    /// What was done, as it follows a person’s name: “triaged it as correction”.
    package var deed: String {
        switch action {
        case .triage(let decision): "triaged it as \(decision.rawValue)"
        case .draft: "drafted the notice"
        case .approve: "approved the draft"
        case .publish: "said that the notice is published"
        case .dismiss: "dismissed it"
        case .reopen: "opened it again"
        case .supersede: "found that a later change took its place"
        case .orphan: "found that its passage is gone"
        case .disagree: "found that two people decided differently"
        }
    }

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
        }
    }

    /// “2024-10-18 14:05 UTC”.
    package var momentForPeople: String {
        let stamp = utcStamp(at)
        return stamp.prefix(10) + " " + stamp.dropFirst(11).prefix(5) + " UTC"
    }
}
