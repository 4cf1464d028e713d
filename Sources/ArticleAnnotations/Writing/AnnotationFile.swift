internal import ArticleDiff

/// The names that Galley's files add to the model's, and their expansion in JSON-LD.
enum AnnotationVocabulary {
    static let model = "http://www.w3.org/ns/anno.jsonld"
    static let namespace = "urn:galley:ns:"

    /// History keeps its order; what other programs wrote, and details, are plain JSON.
    static let context = JSONNode.list([
        .text(model),
        .object([
            "galley": .text(namespace), "galley:detail": json("galley:detail"),
            "galley:original": json("galley:original"),
            "galley:history": .object(["@id": .text("galley:history"), "@container": .text("@list")]),
        ]),
    ])

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
        "creator": annotation.creator.map(node), "created": annotation.created.map { .text(utcStamp($0)) },
        "body": annotation.bodies.isEmpty ? nil : .list(annotation.bodies.map(node)),
        "target": .list(annotation.targets.map(node)), "galley:status": .text(annotation.status.rawValue),
        "galley:change": annotation.change.map(node), "galley:original": annotation.original,
        "galley:history": annotation.history.isEmpty ? nil : .list(annotation.history.map(node)),
        "galley:links": annotation.links.isEmpty ? nil : .list(annotation.links.map(node)),
    ])
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
        "type": .text("SpecificResource"), "source": .text(target.version.source),
        "selector": target.selectors.isEmpty ? nil : .list(target.selectors.map(node)),
        "state": .object([
            "type": .text("TimeState"), "sourceDate": .text(target.version.sourceDate),
            "cached": target.version.archive.map { .text($0) },
        ]), "galley:commit": .text(target.version.id),
    ])
}

private func node(_ selector: TextSelector) -> JSONNode {
    switch selector {
    case .quote(let exact, let prefix, let suffix):
        .object([
            "type": .text("TextQuoteSelector"), "exact": .text(exact), "prefix": .text(prefix), "suffix": .text(suffix),
        ])
    case .position(let start, let end):
        .object(["type": .text("TextPositionSelector"), "start": .number(start), "end": .number(end)])
    }
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
    var (decision, draft): (String?, String?)
    if case .triage(let taken) = step.action { decision = taken.rawValue }
    if case .draft(let text) = step.action { draft = text }
    return .object([
        "type": .text("galley:Step"), "galley:action": .text(step.action.name), "creator": node(step.by),
        "created": .text(utcStamp(step.at)),
        "galley:as": decision.map { .text($0) }, "galley:text": draft.map { .text($0) },
        "galley:note": step.note.map { .text($0) },
    ])
}

private func node(_ link: AnnotationLink) -> JSONNode {
    .object(["id": .text(link.iri), "galley:relation": .text(link.relation.rawValue)])
}
