internal import ArticleDiff

/// What a file of the folder `annotations/` holds.
package enum AnnotationFile: Sendable, Hashable {
    /// One that Galley wrote.
    case own(Annotation)
    /// One of another program's: listed and kept, never rewritten.
    case foreign(JSONNode)
}

/// Reads an annotation file strictly.
///
/// A file that says of itself that Galley made it must have Galley's shape to the letter: a slip of somebody's hand is
/// told with its line instead of being read as something else. Any other file must be a Web Annotation: an object of
/// that type with a target.
package func readAnnotation(_ bytes: [UInt8]) throws(AnnotationError) -> AnnotationFile {
    let document = try parseJSON(bytes)
    if isOwn(document) { return .own(try annotation(document)) }
    let fields = try Fields(document, "the annotation")
    guard try fields.node("type").each.contains(where: { $0.string == "Annotation" }) else {
        throw AnnotationError("its “type” is not “Annotation”", line: fields["type"]?.line)
    }
    _ = try fields.node("target")
    return .foreign(document)
}

/// Whether it says of itself that Galley wrote it.
func isOwn(_ document: JSONNode) -> Bool {
    document["@context"]?.each.contains { $0["galley"]?.string == AnnotationVocabulary.namespace } ?? false
}

private func annotation(_ document: JSONNode) throws(AnnotationError) -> Annotation {
    let fields = try Fields(document, "the annotation")
    try fields.allow(only: [
        "@context", "id", "type", "motivation", "generator", "creator", "created", "body", "target", "galley:status",
        "galley:change",
        "galley:original", "galley:history", "galley:links",
    ])
    try fields.require("type", toBe: "Annotation")
    let context = try fields.node("@context")
    guard [AnnotationVocabulary.context, AnnotationVocabulary.earlierContext].contains(context) else {
        throw AnnotationError("its “@context” is not the one that Galley writes", line: fields["@context"]?.line)
    }
    var annotation = Annotation(
        id: try identifier(fields), motivation: try fields.word("motivation"),
        bodies: try all(fields.list("body"), body),
        targets: try targets(fields),
        creator: try optional(fields["creator"], creator) ?? (fields["galley:original"] == nil ? .galley : .unknown),
        created: fields["created"] == nil ? nil : try fields.moment("created"),
        change: try optional(fields["galley:change"], change),
        original: fields["galley:original"])
    annotation.history = try all(fields.list("galley:history"), step)
    annotation.links = try all(fields.list("galley:links"), link)
    let status: Status = try fields.word("galley:status")
    guard status == annotation.status else {
        throw AnnotationError(
            "“galley:status” says \(status.rawValue), but the history ends with \(annotation.status.rawValue)",
            line: fields["galley:status"]?.line)
    }
    return annotation
}

private func all<Value>(
    _ nodes: [JSONNode], _ read: (JSONNode) throws(AnnotationError) -> Value
) throws(AnnotationError) -> [Value] {
    var values: [Value] = []
    for node in nodes { values.append(try read(node)) }
    return values
}

private func optional<Value>(
    _ node: JSONNode?, _ read: (JSONNode) throws(AnnotationError) -> Value
) throws(AnnotationError) -> Value? {
    guard let node else { return nil }
    return try read(node)
}

private func identifier(_ fields: Fields) throws(AnnotationError) -> UniqueID {
    guard let id = UniqueID(iri: try fields.string("id")) else {
        throw AnnotationError("“id” must be urn:uuid: and a UUID", line: fields["id"]?.line)
    }
    return id
}

private func targets(_ fields: Fields) throws(AnnotationError) -> [Target] {
    let targets = try all(try fields.node("target").each, target)
    guard !targets.isEmpty else {
        throw AnnotationError("“target” must have a place in it", line: fields["target"]?.line)
    }
    return targets
}

func creator(_ node: JSONNode) throws(AnnotationError) -> Creator {
    let fields = try Fields(node, "a creator")
    try fields.allow(only: ["type", "name", "email"])
    let type = try fields.string("type")
    guard type == "Person" || type == "Software" else {
        throw AnnotationError("a creator is a Person or Software, not “\(type)”", line: node.line)
    }
    let email = try fields.optionalString("email")
    guard email?.hasPrefix("mailto:") != false else {
        throw AnnotationError("“email” must start with mailto:", line: fields["email"]?.line)
    }
    return Creator(
        name: try fields.string("name"), email: email.map { String($0.dropFirst("mailto:".count)) },
        isSoftware: type == "Software")
}

private func body(_ node: JSONNode) throws(AnnotationError) -> Body {
    let fields = try Fields(node, "a body")
    try fields.allow(only: ["type", "format", "purpose", "value"])
    try fields.require("type", toBe: "TextualBody")
    try fields.require("format", toBe: "text/plain")
    return Body(try fields.string("value"), try fields.word("purpose"))
}

private func target(_ node: JSONNode) throws(AnnotationError) -> Target {
    let fields = try Fields(node, "a target")
    try fields.allow(only: ["type", "source", "selector", "state", "galley:commit"])
    try fields.require("type", toBe: "SpecificResource")
    let state = try Fields(try fields.node("state"), "a target’s state")
    try state.allow(only: ["type", "sourceDate", "cached"])
    try state.require("type", toBe: "TimeState")
    let version = AnnotatedVersion(
        id: try fields.string("galley:commit"), versionedSource: try fields.iri("source"),
        seen: try state.moment("sourceDate"), archive: state["cached"] == nil ? nil : try state.iri("cached"))
    return Target(version: version, selectors: try all(fields.each("selector"), selector))
}

private func selector(_ node: JSONNode) throws(AnnotationError) -> TextSelector {
    let fields = try Fields(node, "a selector")
    switch try fields.string("type") {
    case "TextQuoteSelector":
        try fields.allow(only: ["type", "exact", "prefix", "suffix", "refinedBy"])
        return try quote(fields)
    case "TextPositionSelector":
        let place = try position(fields)
        return .position(start: place.lowerBound, end: place.upperBound)
    case let type: throw AnnotationError("“\(type)” is no selector that Galley writes", line: node.line)
    }
}

/// The words that are meant: of a quotation that is refined, the place within it.
private func quote(_ fields: Fields) throws(AnnotationError) -> TextSelector {
    let (prefix, suffix) = (try fields.string("prefix"), try fields.string("suffix"))
    let exact = Array(try fields.string("exact").unicodeScalars)
    guard let node = fields["refinedBy"] else {
        return .quote(exact: text(exact[...]), prefix: prefix, suffix: suffix)
    }
    let refining = try Fields(node, "a refining selector")
    try refining.require("type", toBe: "TextPositionSelector")
    let place = try position(refining)
    guard place.upperBound <= exact.count else {
        throw AnnotationError("a place within quoted words ends behind them", line: node.line)
    }
    return .quote(
        exact: text(exact[place]), prefix: prefix + text(exact.prefix(place.lowerBound)),
        suffix: text(exact.dropFirst(place.upperBound)) + suffix)
}

private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }

private func position(_ fields: Fields) throws(AnnotationError) -> Range<Int> {
    try fields.allow(only: ["type", "start", "end"])
    let (start, end) = (try fields.offset("start"), try fields.offset("end"))
    guard start <= end else {
        throw AnnotationError("a selector ends (\(end)) before it starts (\(start))", line: fields["end"]?.line)
    }
    return start..<end
}

private func link(_ node: JSONNode) throws(AnnotationError) -> AnnotationLink {
    let fields = try Fields(node, "a link")
    try fields.allow(only: ["id", "galley:relation"])
    return AnnotationLink(try fields.word("galley:relation"), try fields.string("id"))
}
