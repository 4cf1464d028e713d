package import ArticleAnalysis

extension UniqueID {
    /// The namespace of editors' notes: drawn once at random, never to be changed.
    fileprivate static let notes = UniqueID(high: 0x5E0D_91B7_3C64_4F28, low: 0x9A1F_C83E_7B52_D046)
}

/// An editor's own note on a passage; the same note by the same person on the same words has the same id.
package func note(
    _ comment: String, on place: TextRange, in text: ArticleText, of version: AnnotatedVersion, article: String,
    by creator: Creator,
    at seconds: Int
) -> Annotation {
    let name = [article, version.id, "\(place.start)-\(place.end)", creator.email ?? creator.name, comment].joined(
        separator: "\n")
    return Annotation(
        id: UniqueID(namespace: .notes, name: name), motivation: .commenting, bodies: [Body(comment, .commenting)],
        targets: [Target(version: version, selectors: Selector(text).selectors(for: place))], creator: creator,
        created: seconds)
}
