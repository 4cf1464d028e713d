package import ArticleDiff

/// What the change is called now. Galley's own record stays as it was: only the steps say otherwise.
extension Annotation {
    /// What a person called the change last, and the step that did it; nil where Galley's verdict stands.
    package var correctedVerdict: (kind: ChangeKind, step: ReviewStep)? {
        guard let change, let step = history.last(where: { $0.action.verdict != nil }), let kind = step.action.verdict,
            kind != change.kind
        else { return nil }
        return (kind, step)
    }

    /// The kind of the change as a person put it right, else as Galley has it; nil for what people say.
    package var verdict: ChangeKind? { change.map { correctedVerdict?.kind ?? $0.kind } }

    /// How much the change matters by the verdict that stands.
    package var level: ChangeLevel? { verdict?.level }

    /// What it costs to be wrong about the change: what a corrected kind costs, else what Galley says; nil for what
    /// people say.
    package var stakes: Stakes? { correctedVerdict.map { Stakes(of: $0.kind) } ?? change?.stakes }

    /// How sure the verdict is; what a person says is no guess.
    package var confidence: Confidence? { change.map { correctedVerdict == nil ? $0.confidence : .certain } }
}
