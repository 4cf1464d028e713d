/// What was changed, or what somebody says, where, and what became of it; a file of its own in the article's history.
///
/// Of a change the first target is the place in the old version, the second the place in the new one; a side without
/// words is the position where they stood or would stand. A note has one target.
package struct Annotation: Sendable, Hashable {
    package let id: UniqueID
    package let motivation: Motivation
    package let bodies: [Body]
    package let targets: [Target]
    /// Who made it; nil where Galley found it by itself.
    package let creator: Creator?
    /// In seconds since 1970-01-01T00:00:00Z; nil where Galley found it, so that finding it again gives the same file.
    package let created: Int?
    /// The typed change; nil for what people say.
    package let change: ChangeRecord?
    /// The annotation as another program wrote it, whole; nil for Galley's own.
    package let original: JSONNode?
    /// What people did about it, the oldest step first.
    package var history: [ReviewStep] = []
    package var links: [AnnotationLink] = []

    package init(
        id: UniqueID, motivation: Motivation, bodies: [Body], targets: [Target], creator: Creator? = nil,
        created: Int? = nil,
        change: ChangeRecord? = nil, original: JSONNode? = nil
    ) {
        (self.id, self.motivation, self.bodies, self.targets) = (id, motivation, bodies, targets)
        (self.creator, self.created, self.change, self.original) = (creator, created, change, original)
    }

    /// The name of its file in the folder `annotations/` of the article's tree.
    package var fileName: String { "\(id).jsonld" }
}

/// Why an annotation, or a part of it, was made: the motivations of the model's section 3.3.5.
package enum Motivation: String, Sendable, CaseIterable {
    case assessing, bookmarking, classifying, commenting, describing, editing, highlighting, identifying, linking,
        moderating, questioning
    case replying, tagging
}

/// A piece of text that an annotation says (a `TextualBody`).
package struct Body: Sendable, Hashable {
    package let value: String
    package let purpose: Motivation

    package init(_ value: String, _ purpose: Motivation) { (self.value, self.purpose) = (value, purpose) }
}

/// Who made or decided something.
package struct Creator: Sendable, Hashable {
    package let name: String
    /// Without “mailto:”; nil for a program, or where it is not known.
    package let email: String?
    package let isSoftware: Bool

    package init(name: String, email: String?, isSoftware: Bool = false) {
        (self.name, self.email, self.isSoftware) = (name, email, isSoftware)
    }

    /// Galley itself.
    package static let galley = Creator(name: "Galley", email: nil, isSoftware: true)

    /// Whether this is the same person: by address where both have one, in whatever case it was typed.
    package func isSame(as other: Creator) -> Bool {
        if let email, let address = other.email { return email.lowercased() == address.lowercased() }
        return self == other
    }
}

/// A relation to another thing.
package struct AnnotationLink: Sendable, Hashable {
    package enum LinkRelation: String, Sendable, CaseIterable {
        case supersedes
        case supersededBy = "superseded-by"
        /// The version, `urn:galley:commit:<id>`, that carries the published notice, or the address where it stands.
        case notice
    }

    package let relation: LinkRelation
    /// An IRI: `urn:uuid:…` for an annotation.
    package let iri: String

    package init(_ relation: LinkRelation, _ iri: String) { (self.relation, self.iri) = (relation, iri) }
}
