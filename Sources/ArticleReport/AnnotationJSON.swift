package import ArticleAnnotations

extension ContractJSON {
    /// An annotation as its file holds it: JSON-LD, keys in alphabetical order, a line feed at the end.
    package static func file(_ annotation: Annotation) throws -> String { try encode(AnnotationJSON(annotation), pretty: true) + "\n" }
}

/// A Web Annotation in the shape that its JSON-LD context reads (https://www.w3.org/TR/annotation-model/, https://www.w3.org/TR/annotation-vocab/).
private struct AnnotationJSON: Encodable {
    let context = "http://www.w3.org/ns/anno.jsonld"
    let id: String
    let type = "Annotation"
    let motivation: String
    let generator = GeneratorJSON()
    let body: [BodyJSON]
    let target: [TargetJSON]

    enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id, type, motivation, generator, body, target
    }

    init(_ annotation: Annotation) {
        (id, motivation) = ("urn:uuid:\(annotation.id)", annotation.motivation.rawValue)
        (body, target) = (annotation.bodies.map(BodyJSON.init), annotation.targets.map(TargetJSON.init))
    }
}

private struct GeneratorJSON: Encodable {
    let type = "Software"
    let name = "Galley"
}

private struct BodyJSON: Encodable {
    let type = "TextualBody"
    let format = "text/plain"
    let purpose: String
    let value: String

    init(_ body: Body) { (purpose, value) = (body.purpose.rawValue, body.value) }
}

private struct TargetJSON: Encodable {
    let type = "SpecificResource"
    let source: String
    let selector: [SelectorJSON]
    let state: StateJSON

    init(_ target: Target) {
        (source, selector) = (target.version.source, target.selectors.map(SelectorJSON.init))
        state = StateJSON(sourceDate: target.version.sourceDate, cached: target.version.archive)
    }
}

private struct StateJSON: Encodable {
    let type = "TimeState"
    let sourceDate: String
    let cached: String?
}

private struct SelectorJSON: Encodable {
    let selector: TextSelector

    init(_ selector: TextSelector) { self.selector = selector }

    enum CodingKeys: CodingKey { case type, exact, prefix, suffix, start, end }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch selector {
        case .quote(let exact, let prefix, let suffix):
            try container.encode("TextQuoteSelector", forKey: .type)
            try container.encode(exact, forKey: .exact)
            try container.encode(prefix, forKey: .prefix)
            try container.encode(suffix, forKey: .suffix)
        case .position(let start, let end):
            try container.encode("TextPositionSelector", forKey: .type)
            try container.encode(start, forKey: .start)
            try container.encode(end, forKey: .end)
        }
    }
}
