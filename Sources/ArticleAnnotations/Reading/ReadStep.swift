internal import ArticleDiff

/// Reads a step of an annotation's history.
func step(_ node: JSONNode) throws(AnnotationError) -> ReviewStep {
    let fields = try Fields(node, "a step")
    let name = try fields.string("galley:action")
    try fields.allow(only: keys.union(ownKeys[name] ?? []))
    try fields.require("type", toBe: "galley:Step")
    return ReviewStep(
        try action(name, fields), by: try creator(try fields.node("creator")), at: try fields.moment("created"),
        note: needsWords.contains(name) ? try fields.string("galley:note") : try fields.optionalString("galley:note"))
}

private let keys: Set = ["type", "galley:action", "creator", "created", "galley:as", "galley:text", "galley:note"]
/// What one action alone says.
private let ownKeys: [String: Set<String>] = ["verdict": ["galley:kind"], "hand": ["galley:to"]]
/// Without its note such a step says nothing.
private let needsWords: Set = ["reply", "verdict", "return"]

private func action(_ name: String, _ fields: Fields) throws(AnnotationError) -> ReviewStep.Action {
    switch name {
    case "triage": return .triage(try fields.word("galley:as"))
    case "draft": return .draft(try fields.string("galley:text"))
    case "verdict": return .verdict(try fields.word("galley:kind"))
    case "hand": return .assign(try person(try fields.node("galley:to")))
    default: break
    }
    let plain: [ReviewStep.Action] = [
        .approve, .publish, .dismiss, .reopen, .supersede, .orphan, .disagree, .reply, .sendBack,
    ]
    guard let action = plain.first(where: { $0.name == name }) else {
        throw AnnotationError("“\(name)” is no step of a review", line: fields["galley:action"]?.line)
    }
    return action
}

private func person(_ node: JSONNode) throws(AnnotationError) -> Creator {
    let person = try creator(node)
    guard !person.isSoftware else { throw AnnotationError("“galley:to” must be a Person", line: node.line) }
    return person
}
