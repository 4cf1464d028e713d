/// What was changed, or what somebody says, where, and what became of it; a file of its own in the article's history.
///
/// Of a change the first target is the place in the old version, the second the place in the new one; a side without
/// words is the position where they stood or would stand. A note has one target.
package struct Annotation: Sendable, Hashable {
    /// Told from what it says where Galley found it, so that finding it again gives the same id.
    package let id: UniqueID
    /// Why it was made.
    package let motivation: Motivation
    /// What it says, in order; a note's comment is one.
    package let bodies: [Body]
    /// What it is about; see above for which target of a change is which.
    package let targets: [Target]
    /// Who made it; ``Creator/galley`` where it was found, not said.
    package let creator: Creator
    /// In seconds since 1970-01-01T00:00:00Z; of what Galley found when the version was seen, so that finding it again
    /// gives the same file.
    package let created: Int
    /// The typed change; nil for what people say.
    package let change: ChangeRecord?
    /// The annotation as another program wrote it, whole; nil for Galley's own.
    package let original: JSONNode?
    /// What people did about it, the oldest step first.
    package var history: [ReviewStep] = []
    /// Annotations that it took the place of or gave way to, and the version that carries its notice.
    package var links: [AnnotationLink] = []

    /// An annotation that nobody has done anything about yet.
    ///
    /// Where no moment is given it is that at which the version of its last target was seen: it cannot be older.
    package init(
        id: UniqueID, motivation: Motivation, bodies: [Body], targets: [Target], creator: Creator = .galley,
        created: Int? = nil,
        change: ChangeRecord? = nil, original: JSONNode? = nil
    ) {
        (self.id, self.motivation, self.bodies, self.targets) = (id, motivation, bodies, targets)
        (self.creator, self.change, self.original) = (creator, change, original)
        self.created = created ?? targets.last?.version.seen ?? 0
    }

    /// The name of its file in the folder `annotations/` of the article's tree.
    package var fileName: String { "\(id).jsonld" }
}

/// Why an annotation, or a part of it, was made: the motivations of the model's section 3.3.5.
package enum Motivation: String, Sendable, CaseIterable {
    /// To judge it: how sure Galley is of a change.
    case assessing
    /// To find the place again.
    case bookmarking
    /// To put it into a class: the kind and the level of a change.
    case classifying
    /// To say something about it.
    case commenting
    /// To describe it: the sentence that explains a change.
    case describing
    /// To have the words changed.
    case editing
    /// To mark the place.
    case highlighting
    /// To say what the words name.
    case identifying
    /// To link it with something else.
    case linking
    /// To mark it for whoever moderates.
    case moderating
    /// To ask something about it.
    case questioning
    /// To answer something that was said.
    case replying
    /// To give it a tag.
    case tagging
}

/// A piece of text that an annotation says (a `TextualBody`).
package struct Body: Sendable, Hashable {
    /// The words, as plain text.
    package let value: String
    /// What these words are for, where an annotation says several things.
    package let purpose: Motivation

    /// Words for that purpose.
    package init(_ value: String, _ purpose: Motivation) { (self.value, self.purpose) = (value, purpose) }
}

/// Who made or decided something.
package struct Creator: Sendable, Hashable {
    /// As people write it.
    package let name: String
    /// Without “mailto:”; nil for a program, or where it is not known.
    package let email: String?
    /// Whether this is a program and nobody decided anything.
    package let isSoftware: Bool

    /// A person, unless it is said to be a program.
    package init(name: String, email: String?, isSoftware: Bool = false) {
        (self.name, self.email, self.isSoftware) = (name, email, isSoftware)
    }

    /// Galley itself.
    package static let galley = Creator(name: "Galley", email: nil, isSoftware: true)
    /// Whoever another program does not name.
    package static let unknown = Creator(name: "Unknown", email: nil)

    /// Whether this is the same person: by address where both have one, in whatever case it was typed.
    package func isSame(as other: Creator) -> Bool {
        if let email, let address = other.email { return email.lowercased() == address.lowercased() }
        return self == other
    }
}

/// A relation to another thing.
package struct AnnotationLink: Sendable, Hashable {
    /// How the annotation relates to what it names.
    package enum LinkRelation: String, Sendable, CaseIterable {
        /// It took the place of that annotation.
        case supersedes
        /// That annotation took its place.
        case supersededBy = "superseded-by"
        /// The version, `urn:galley:commit:<id>`, that carries the published notice, or the address where it stands.
        case notice
    }

    /// How the annotation relates to what ``iri`` names.
    package let relation: LinkRelation
    /// An IRI: `urn:uuid:…` for an annotation.
    package let iri: String

    /// A link to what that IRI names.
    package init(_ relation: LinkRelation, _ iri: String) { (self.relation, self.iri) = (relation, iri) }
}
