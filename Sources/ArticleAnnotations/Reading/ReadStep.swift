internal import ArticleDiff

/// Reads a step of an annotation's history.
func step(_ node: JSONNode) throws(AnnotationError) -> ReviewStep {
    let fields = try Fields(node, "a step")
    try fields.allow(only: [
        "type", "galley:action", "creator", "created", "galley:as", "galley:text", "galley:note", "galley:kind",
        "galley:to",
    ])
    try fields.require("type", toBe: "galley:Step")
    return ReviewStep(
        try action(fields), by: try creator(try fields.node("creator")), at: try fields.moment("created"),
        note: try fields.optionalString("galley:note"))
}

private func action(_ fields: Fields) throws(AnnotationError) -> ReviewStep.Action {
    let name = try fields.string("galley:action")
    switch name {
    case "triage": return .triage(try fields.word("galley:as"))
    case "draft": return .draft(try fields.string("galley:text"))
    case "verdict": return .verdict(try fields.word("galley:kind"))
    case "hand": return .hand(try creator(try fields.node("galley:to")))
    default: break
    }
    let plain: [ReviewStep.Action] = [
        .approve, .publish, .dismiss, .reopen, .supersede, .orphan, .disagree, .sendBack, .reply,
    ]
    guard let action = plain.first(where: { $0.name == name }) else {
        throw AnnotationError("“\(name)” is no step of a review", line: fields["galley:action"]?.line)
    }
    return action
}
