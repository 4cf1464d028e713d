/// A Web Annotation of another program, such as Recogito writes.
func webAnnotation(_ node: JSONNode) -> ImportedNote {
    let motivation = node["motivation"].flatMap(known) ?? .commenting
    let parts = node["body"]?.each ?? []
    let bodies =
        parts.compactMap { body($0, motivation) } + (node["bodyValue"]?.words.map { [Body($0, motivation)] } ?? [])
    let stamp = node["created"] ?? parts.firstValue { $0["created"] }
    let targets = node["target"]?.each ?? []
    return ImportedNote(
        id: (node["id"] ?? node["@id"])?.words, motivation: motivation,
        creator: (node["creator"] ?? parts.firstValue { $0["creator"] }).flatMap(agent),
        created: stamp?.string.flatMap { seconds(ofStamp: $0) }, bodies: bodies,
        quote: quotation(in: targets.flatMap { $0["selector"]?.each ?? [] }), original: node)
}

/// The first motivation that the model has a name for; the vocabulary's prefix may stand before it.
private func known(_ node: JSONNode) -> Motivation? {
    node.each.firstValue { part in
        part.string.flatMap { Motivation(rawValue: $0.hasPrefix("oa:") ? String($0.dropFirst("oa:".count)) : $0) }
    }
}

/// Words as they stand, in whatever markup; a thing that is only named, as its address.
private func body(_ node: JSONNode, _ motivation: Motivation) -> Body? {
    if let address = node.words ?? node["id"]?.words, node["value"] == nil { return Body(address, .linking) }
    return node["value"]?.words.map { Body($0, node["purpose"].flatMap(known) ?? motivation) }
}

private func agent(_ node: JSONNode) -> Creator? {
    guard let agent = node.each.first else { return nil }
    guard let name = agent.words ?? agent["name"]?.words ?? agent["nickname"]?.words ?? agent["id"]?.words else {
        return nil
    }
    let address = agent["email"]?.words.map { $0.hasPrefix("mailto:") ? String($0.dropFirst("mailto:".count)) : $0 }
    return Creator(name: name, email: address, isSoftware: agent["type"]?.string == "Software")
}

extension [JSONNode] {
    fileprivate func firstValue<Value>(_ value: (JSONNode) -> Value?) -> Value? {
        for node in self { if let found = value(node) { return found } }
        return nil
    }
}
