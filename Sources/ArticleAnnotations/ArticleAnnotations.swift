package import ArticleAnalysis
package import ArticleDiff

/// One Web Annotation for every change between two versions, in order (https://www.w3.org/TR/annotation-model/).
///
/// The same two versions always give the same annotations with the same ids, so that writing them twice writes nothing
/// new.
package func annotate(_ diff: ArticleDiff, article: String, old: AnnotatedVersion, new: AnnotatedVersion)
    -> [Annotation]
{
    annotate(
        diff.changes.map { withFacts($0, in: diff) },  // Notices/: what a notice will want to say
        patch: diff.patch, from: diff.old.text, to: diff.new.text, article: article, old: old, new: new)
}

/// The same from the parts of a diff that annotations need.
package func annotate(
    _ changes: [Change], patch: [PatchPiece], from before: ArticleText, to after: ArticleText, article: String,
    old: AnnotatedVersion,
    new: AnnotatedVersion
) -> [Annotation] {
    let (oldPlaces, newPlaces) = (Selector(before), Selector(after))  // Selectors/: quotes and positions
    return changes.map { change in
        let place = place(of: change, in: patch)  // Selectors/: where it stands, or would stand, on both sides
        return Annotation(
            // Identity/: a UUID from what it is about
            id: annotationID(of: place, change.kind, article: article, old: old, new: new),
            motivation: change.kind.level == .substantive ? .assessing : .editing,
            bodies: bodies(of: change, replacement: after[place.new]),
            targets: [
                Target(version: old, selectors: oldPlaces.selectors(for: place.old)),
                Target(version: new, selectors: newPlaces.selectors(for: place.new)),
            ], change: ChangeRecord(change))
    }
}

/// What the annotation says: the words that now stand there, what an editor calls the change, and why.
private func bodies(of change: Change, replacement: String) -> [Body] {
    let editing = replacement.isEmpty ? [] : [Body(replacement, .editing)]
    return editing + [
        Body(change.kind.rawValue, .classifying), Body(change.kind.level.rawValue, .classifying),
        Body(change.explanation, .describing),
        Body("confidence: \(change.confidence.rawValue)", .assessing),
    ]
}
