/// Why an annotation, or a part of it, was made; the names are those of the model's section 3.3.5.
package enum Motivation: String, Sendable {
    case assessing, classifying, describing, editing
}

/// A piece of text that an annotation says (a `TextualBody`).
package struct Body: Sendable, Hashable {
    package let value: String
    package let purpose: Motivation

    package init(_ value: String, _ purpose: Motivation) { (self.value, self.purpose) = (value, purpose) }
}

/// A version of an article, as annotations cite it.
package struct AnnotatedVersion: Sendable, Hashable {
    /// The version's commit, or any name that never names another version.
    package let id: String
    /// The address of the article, an IRI.
    package let source: String
    /// When the version was seen, in seconds since 1970-01-01T00:00:00Z.
    package let seen: Int
    /// Where the very words are kept, an IRI; nil where they are kept nowhere.
    package let archive: String?

    package init(id: String, source: String, seen: Int, archive: String? = nil) {
        (self.id, self.source, self.seen, self.archive) = (id, source, seen, archive)
    }

    /// The moment as the model wants it: `2024-10-18T08:30:00Z`.
    package var sourceDate: String { utcStamp(seen) }
}

/// A way to find a place in a version's text; offsets count code points.
package enum TextSelector: Sendable, Hashable {
    case quote(exact: String, prefix: String, suffix: String)
    case position(start: Int, end: Int)
}

/// A place in a version (a `SpecificResource`): each of the selectors alone finds it.
package struct Target: Sendable, Hashable {
    package let version: AnnotatedVersion
    package let selectors: [TextSelector]

    package init(version: AnnotatedVersion, selectors: [TextSelector]) { (self.version, self.selectors) = (version, selectors) }
}

/// What was changed, where, and what to call it; a file of its own in the article's history.
///
/// The first target is the place in the old version, the second the place in the new one; a side without words is the position where they
/// stood or would stand.
package struct Annotation: Sendable, Hashable {
    package let id: UniqueID
    package let motivation: Motivation
    package let bodies: [Body]
    package let targets: [Target]

    package init(id: UniqueID, motivation: Motivation, bodies: [Body], targets: [Target]) {
        (self.id, self.motivation, self.bodies, self.targets) = (id, motivation, bodies, targets)
    }
}
