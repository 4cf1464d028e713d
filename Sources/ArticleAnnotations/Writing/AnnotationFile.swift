internal import ArticleDiff

/// The names that Galley's files add to the model's, and their expansion in JSON-LD.
enum AnnotationVocabulary {
    static let model = "http://www.w3.org/ns/anno.jsonld"
    static let namespace = "urn:galley:ns:"

    /// History keeps its order; what other programs wrote, and details, are plain JSON.
    private static let terms: KeyValuePairs<String, JSONNode?> = [
        "galley": .text(namespace), "galley:detail": json("galley:detail"), "galley:original": json("galley:original"),
        "galley:history": .object(["@id": .text("galley:history"), "@container": .text("@list")]),
    ]

    /// Copies of the model's context that programs keep are often from before it had the motivation “assessing”.
    static let context = JSONNode.list([
        .text(model), JSONNode(.object(members(terms) + [JSONMember("assessing", .text("\(vocabulary)assessing"))])),
    ])

    /// What stands in files that an earlier Galley wrote.
    static let earlierContext = JSONNode.list([.text(model), JSONNode(.object(members(terms)))])

    private static let vocabulary = "http://www.w3.org/ns/oa#"

    private static func members(_ terms: KeyValuePairs<String, JSONNode?>) -> [JSONMember] {
        JSONNode.object(terms).members ?? []
    }

    private static func json(_ term: String) -> JSONNode { .object(["@id": .text(term), "@type": .text("@json")]) }
}

/// An annotation as its file holds it: JSON-LD, a line feed at the end; the same annotation is always the same bytes.
///
/// The shape is the Web Annotation model's (https://www.w3.org/TR/annotation-model/); what it has no word for stands
/// under `galley:`.
package func file(of annotation: Annotation) -> String { written(document(of: annotation)) + "\n" }

/// Whether a file of so many bytes would be read again: a longer one must not be written.
package func isReadable(fileOf bytes: Int) -> Bool { bytes <= AnnotationThresholds.longestFile }

/// The same as a value, for files that hold several annotations.
package func document(of annotation: Annotation) -> JSONNode {
    .object([
        "@context": AnnotationVocabulary.context, "id": .text(iri(of: annotation.id)), "type": .text("Annotation"),
        "motivation": .text(annotation.motivation.rawValue), "generator": node(.galley),
        "creator": node(annotation.creator), "created": .text(utcStamp(annotation.created)),
        "body": annotation.bodies.isEmpty ? nil : .list(annotation.bodies.map(node)),
        "target": oneOrMore(annotation.targets.map(node)), "galley:status": .text(annotation.status.rawValue),
        "galley:change": annotation.change.map(node), "galley:original": annotation.original,
        "galley:history": annotation.history.isEmpty ? nil : .list(annotation.history.map(node)),
        "galley:links": annotation.links.isEmpty ? nil : .list(annotation.links.map(node)),
    ])
}

/// One value stands by itself, as programs that know of no more expect it.
private func oneOrMore(_ nodes: [JSONNode]) -> JSONNode {
    if nodes.count == 1, let node = nodes.first { node } else { .list(nodes) }
}

/// `urn:uuid:…`
package func iri(of id: UniqueID) -> String { "urn:uuid:\(id)" }

private func node(_ creator: Creator) -> JSONNode {
    .object([
        "type": .text(creator.isSoftware ? "Software" : "Person"), "name": .text(creator.name),
        "email": creator.email.map { .text("mailto:\($0)") },
    ])
}

private func node(_ body: Body) -> JSONNode {
    .object([
        "type": .text("TextualBody"), "format": .text("text/plain"), "purpose": .text(body.purpose.rawValue),
        "value": .text(body.value),
    ])
}

private func node(_ target: Target) -> JSONNode {
    .object([
        "type": .text("SpecificResource"), "source": .text(target.version.versionedSource),
        "selector": target.selectors.isEmpty ? nil : oneOrMore(target.selectors.map(node)),
        "state": .object([
            "type": .text("TimeState"), "sourceDate": .text(target.version.sourceDate),
            "cached": target.version.archive.map { .text($0) },
        ]), "galley:commit": .text(target.version.id),
    ])
}

private func node(_ selector: TextSelector) -> JSONNode {
    switch selector {
    case .quote("", let prefix, let suffix): node(QuotedNeighbours(between: prefix, and: suffix))
    case .quote(let exact, let prefix, let suffix): quote(exact, prefix, suffix)
    case .position(let start, let end): position(start, end)
    }
}

private func quote(_ exact: String, _ prefix: String, _ suffix: String, refinedBy place: JSONNode? = nil) -> JSONNode {
    .object([
        "type": .text("TextQuoteSelector"), "exact": .text(exact), "prefix": .text(prefix), "suffix": .text(suffix),
        "refinedBy": place,
    ])
}

private func position(_ start: Int, _ end: Int) -> JSONNode {
    .object(["type": .text("TextPositionSelector"), "start": .number(start), "end": .number(end)])
}

/// A place without words: those beside it, and where it lies among them (section 4.2.9).
private func node(_ neighbours: QuotedNeighbours) -> JSONNode {
    quote(
        neighbours.exact, neighbours.prefix, neighbours.suffix,
        refinedBy: neighbours.exact.isEmpty ? nil : position(neighbours.position, neighbours.position))
}

private func node(_ change: ChangeRecord) -> JSONNode {
    .object([
        "galley:kind": .text(change.kind.rawValue), "galley:level": .text(change.level.rawValue),
        "galley:confidence": .text(change.confidence.rawValue), "galley:rule": .text(change.rule),
        "galley:stakes": change.statedStakes.map { .number($0.level) },
        "galley:stakesReason": change.statedStakes.map { .text($0.reason) },
        "galley:detail": change.detail.isEmpty
            ? nil : JSONNode(.object(change.detail.sorted { $0.key < $1.key }.map(member))),
    ])
}

private func member(_ key: String, _ value: DetailValue) -> JSONMember {
    switch value {
    case .text(let text): JSONMember(key, .text(text))
    case .number(let number): JSONMember(key, JSONNode(number.isFinite ? .number(digits(number)) : .null))
    case .flag(let flag): JSONMember(key, JSONNode(.bool(flag)))
    case .list(let texts): JSONMember(key, .list(texts.map { .text($0) }))
    }
}

/// A whole number without “.0”, as far as a double tells whole numbers apart.
private func digits(_ number: Double) -> String { Int(exactly: number).map { "\($0)" } ?? "\(number)" }

private func node(_ step: ReviewStep) -> JSONNode {
    let action = step.action
    return .object([
        "type": .text("galley:Step"), "galley:action": .text(action.name), "creator": node(step.by),
        "created": .text(utcStamp(step.at)),
        "galley:as": action.decision.map { .text($0.rawValue) }, "galley:text": action.draft.map { .text($0) },
        "galley:kind": action.verdict.map { .text($0.rawValue) }, "galley:to": action.assignee.map(node),
        "galley:note": step.note.map { .text($0) },
    ])
}

private func node(_ link: AnnotationLink) -> JSONNode {
    .object(["id": .text(link.iri), "galley:relation": .text(link.relation.rawValue)])
}
