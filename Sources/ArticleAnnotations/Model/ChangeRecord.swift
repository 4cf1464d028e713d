package import ArticleDiff

/// What the differ said of a change, kept typed so that notices and exports need no words taken apart.
package struct ChangeRecord: Sendable, Hashable {
    /// What an editor calls it.
    package let kind: ChangeKind
    /// How sure the verdict is.
    package let confidence: Confidence
    /// The rule that fired.
    package let rule: String
    /// By kind: values, units, speakers, certainties, names.
    package let detail: [String: DetailValue]
    /// What it costs to be wrong about it; nil in files of a Galley that did not say so.
    package let statedStakes: Stakes?

    /// As stated, else what its kind costs.
    package var stakes: Stakes { statedStakes ?? Stakes(of: kind) }
    /// How much it matters, by its kind alone.
    package var level: ChangeLevel { kind.level }

    /// A record of these parts.
    package init(
        kind: ChangeKind, confidence: Confidence, rule: String, detail: [String: DetailValue] = [:],
        stakes: Stakes? = nil
    ) {
        (self.kind, self.confidence, self.rule, self.detail) = (kind, confidence, rule, detail)
        statedStakes = stakes
    }

    /// What a comparison said, without its places, which are the annotation's targets.
    package init(_ change: Change) {
        self.init(
            kind: change.kind, confidence: change.confidence, rule: change.rule, detail: change.detail,
            stakes: change.stakes)
    }
}
