package import ArticleAnnotations
internal import ArticleDiff

/// An annotation in words, a line for each thing that it says: what changed, where, and who did what about it.
package func lines(of annotation: Annotation) -> [String] {
    var lines = [
        "annotation \(annotation.id)", "motivation: \(annotation.motivation.rawValue)",
        "status: \(annotation.status.rawValue)",
    ]
    if let change = annotation.change { lines.append("change: \(words(change))") }
    if let words = annotation.verdictWords { lines.append("verdict: \(words)") }
    lines.append("by \(words(annotation.creator)), \(utcStamp(annotation.created))")
    lines += annotation.bodies.filter { annotation.change == nil || !repeatsChange($0) }.map {
        "\($0.purpose.rawValue): \($0.value)"
    }
    lines += annotation.targets.flatMap(words)
    lines += annotation.history.map { "\(utcStamp($0.at))  \($0.inWords)" }
    lines += annotation.links.map { "\($0.relation.rawValue): \($0.iri)" }
    if let original = annotation.original { lines.append("as another program wrote it: \(written(original))") }
    return lines.map(neutralized)
}

/// Kind, level and confidence stand in bodies as well, for readers of the plain model.
private func repeatsChange(_ body: Body) -> Bool { body.purpose == .classifying || body.purpose == .assessing }

private func words(_ change: ChangeRecord) -> String {
    "\(change.kind.rawValue), \(change.level.rawValue), \(change.confidence.rawValue), by the rule \(change.rule)"
}

private func words(_ creator: Creator) -> String { creator.name + (creator.email.map { " <\($0)>" } ?? "") }

/// The place, then each way to find it.
private func words(_ target: Target) -> [String] {
    ["in \(target.version.source), version \(target.version.id) of \(target.version.sourceDate)"]
        + target.selectors.map { selector in
            switch selector {
            case .quote(let exact, let prefix, let suffix): "  “\(prefix)[\(exact)]\(suffix)”"
            case .position(let start, let end): "  code points \(start) to \(end)"
            }
        }
}
