extension ReviewStep {
    /// “Ada Bell dismissed it (“not ours”)”: what a person decided, as the step that tells a disagreement says it.
    package var inWords: String {
        let deed =
            switch action {
            case .triage(let decision): "triaged it as \(decision.rawValue)"
            case .draft(let text): "drafted “\(text)”"
            case .approve: "approved the draft"
            case .publish: "published the notice"
            case .dismiss: "dismissed it"
            case .reopen: "opened it again"
            case .supersede: "set it aside for a later one"
            case .orphan: "found its passage gone"
            case .disagree: "disagreed"
            }
        return "\(by.name) \(deed)" + (note.map { " (“\($0)”)" } ?? "")
    }
}
