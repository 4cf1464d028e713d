internal import ArticleDiff

/// Reads the typed change of an annotation.
func change(_ node: JSONNode) throws(AnnotationError) -> ChangeRecord {
    let fields = try Fields(node, "the change")
    try fields.allow(only: [
        "galley:kind", "galley:level", "galley:confidence", "galley:rule", "galley:detail", "galley:stakes",
        "galley:stakesReason",
    ])
    let kind: ChangeKind = try fields.word("galley:kind")
    let level: ChangeLevel = try fields.word("galley:level")
    guard level == kind.level else {
        throw AnnotationError(
            "a change of kind \(kind.rawValue) is \(kind.level.rawValue), not \(level.rawValue)",
            line: fields["galley:level"]?.line)
    }
    var detail: [String: DetailValue] = [:]
    if let node = fields["galley:detail"] {
        guard let members = node.members else {
            throw AnnotationError("“galley:detail” must be an object in braces", line: node.line)
        }
        for member in members { detail[member.key] = try value(member) }
    }
    return ChangeRecord(
        kind: kind, confidence: try fields.word("galley:confidence"), rule: try fields.string("galley:rule"),
        detail: detail, stakes: try stakes(fields))
}

/// Nil where an earlier Galley wrote the file, which did not know of stakes.
private func stakes(_ fields: Fields) throws(AnnotationError) -> Stakes? {
    guard fields["galley:stakes"] != nil || fields["galley:stakesReason"] != nil else { return nil }
    let level = try fields.offset("galley:stakes")
    guard level <= Stakes.highest else {
        throw AnnotationError(
            "“galley:stakes” of the change must be at most \(Stakes.highest)", line: fields["galley:stakes"]?.line)
    }
    return Stakes(level: level, reason: try fields.string("galley:stakesReason"))
}

private func value(_ member: JSONMember) throws(AnnotationError) -> DetailValue {
    switch member.value.value {
    case .string(let text): return .text(text)
    case .bool(let flag): return .flag(flag)
    case .number(let digits): return .number(Double(digits) ?? .nan)
    case .null: return .number(.infinity)
    case .array(let nodes):
        let texts = nodes.compactMap(\.string)
        if texts.count == nodes.count { return .list(texts) }
    case .object: break
    }
    throw AnnotationError(
        "“\(member.key)” of the detail must be a text, a number, a truth value or a list of texts",
        line: member.value.line)
}
