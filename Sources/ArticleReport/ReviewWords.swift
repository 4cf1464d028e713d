package import ArticleAnalysis
package import ArticleAnnotations
internal import ArticleDiff

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

    /// “called wording by Ada Bell: the sum is the same; Galley said figure changed”; nil where Galley's verdict stands.
    package var verdictWords: String? {
        guard let change, let (kind, step) = correctedVerdict else { return nil }
        let reason = step.note.map { ": \($0)" } ?? ""
        return "called \(kind.words) by \(step.by.name)\(reason); Galley said \(change.kind.words)"
    }

    /// “returned by Bo Lind: who says so?”; nil unless the notice waits to be written again.
    package var returnWords: String? {
        returned.map { step in "returned by \(step.by.name)" + (step.note.map { ": \($0)" } ?? "") }
    }

    /// “triaged as correction”.
    package var statusWords: String {
        switch status {
        case .triaged where returned != nil: "\(returnWords ?? "returned"); write it again"
        case .triaged: decision == .silent ? "closed as silent" : "triaged as \(decision?.rawValue ?? "?")"
        case .drafted, .approved, .published: decision.map { "\(status.rawValue) \($0.rawValue)" } ?? status.rawValue
        default: status.rawValue
        }
    }

    /// What is to be done next, and by whom.
    package var next: String {
        switch status {
        case .detected, .reopened:
            """
            say what it is with --as silent, update, correction, clarification or withdrawal, or dismiss it with \
            --dismiss REASON
            """
        case .triaged where decision == .silent: "nothing; it can be opened again with --reopen"
        case .triaged where returned != nil: "write the notice again with --draft; it was \(returnWords ?? "returned")"
        case .triaged: "write the notice with --draft"
        case .drafted: "another person than \(draft?.step.by.name ?? "the drafter") approves the draft with --approve"
        case .approved: "put the notice on the page, then say so with --publish"
        case .published, .dismissed, .superseded, .orphaned: "nothing; it can be opened again with --reopen"
        }
    }
}

extension ReviewStep {
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
        case .reply: "answered"
        case .verdict(let kind): "called it \(kind.words)"
        case .sendBack: "returned the draft"
        case .assign(let person): "handed it to \(person.name)"
        }
    }

    /// “2024-10-18 14:05 UTC”.
    package var momentForPeople: String {
        let stamp = utcStamp(at)
        return stamp.prefix(10) + " " + stamp.dropFirst(11).prefix(5) + " UTC"
    }
}

/// What became of a place in a later version, as an editor reads it; nil where it stands there as it was.
package func words(for anchor: Anchor, in later: ArticleText, named version: String) -> String? {
    func quoted(_ range: TextRange) -> String {
        "“\(shortened(later[range].split { $0.isNewline }.joined(separator: " "), to: ReportThresholds.laterWordsLength))”"
    }
    switch anchor {
    case .anchored: return nil
    case .moved: return "moved, the same words in \(version)"
    case .changed(let range): return "changed again since: \(quoted(range)) in \(version)"
    case .ambiguous(let places) where places.count == 1:
        return "perhaps \(quoted(places[0])) in \(version), perhaps gone"
    case .ambiguous(let places): return "at one of \(places.count) places of \(version), or gone"
    case .orphaned(let near): return "gone from \(version)" + (near.isEmpty ? "" : "; nearest is \(quoted(near))")
    }
}
