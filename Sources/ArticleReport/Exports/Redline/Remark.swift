package import ArticleAnalysis
package import ArticleAnnotations
package import ArticleDiff

/// An annotation and the place that it is about in a comparison of two versions.
package struct Remark: Sendable {
    /// What was said, and what was done about it.
    package let annotation: Annotation
    /// Where it stands in the earlier version, in UTF-8 offsets; nil where that has no such place.
    package let old: TextRange?
    /// Nil on both sides where these two versions have no such place.
    package let new: TextRange?
    /// The change that it is about, as an index into `ArticleDiff.changes`; nil for notes, and for changes between
    /// other versions.
    package let change: Int?

    /// A remark at these places; `change` is an index into the comparison's changes.
    package init(_ annotation: Annotation, old: TextRange?, new: TextRange?, change: Int? = nil) {
        (self.annotation, self.old, self.new, self.change) = (annotation, old, new, change)
    }
}

/// A comparison with what was said about it.
package struct ReviewedDiff: Sendable {
    /// The comparison of ``old`` with ``new``.
    package let diff: ArticleDiff
    /// The article that both are versions of, with everything that was said about it.
    package let article: ExportedArticle
    /// The earlier version, which the old side of the comparison holds.
    package let old: ExportedVersion
    /// The later version, which the new side of the comparison holds.
    package let new: ExportedVersion
    /// Those of the changes in their order, then the others in the order of the text.
    package let remarks: [Remark]

    /// `followed` says where annotations of earlier versions stand in the new one, where that is known.
    package init(
        _ diff: ArticleDiff, of article: ExportedArticle, old: ExportedVersion, new: ExportedVersion,
        places followed: [UniqueID: TextRange] = [:]
    ) {
        (self.diff, self.article, self.old, self.new) = (diff, article, old, new)
        let stored = Dictionary(article.annotations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let found = annotate(diff, article: article.id, old: old.cited, new: new.cited)
        let changes = zip(diff.changes, found).enumerated().map { index, pair in
            Remark(stored[pair.1.id] ?? pair.1, old: pair.0.old, new: pair.0.new, change: index)
        }
        let ids = Set(found.map(\.id))
        let others = article.annotations.filter { !ids.contains($0.id) && $0.isSpoken && article.stands($0, upTo: new) }
        let places = (old: CodePointPlaces(diff.old), new: CodePointPlaces(diff.new))
        remarks = changes + others.map { remark($0, old, new, places, followed) }.sorted(by: isBefore)
    }
}

extension Annotation {
    /// Whether a person said or decided something: that is told beside any two versions, a bare change only beside its
    /// own.
    package var isSpoken: Bool { change == nil || !history.isEmpty }
}

extension ExportedArticle {
    /// Whether an annotation was made on this version or on an earlier one.
    fileprivate func stands(_ annotation: Annotation, upTo version: ExportedVersion) -> Bool {
        let cited = versions.first { $0.cited.id == annotation.newTarget?.version.id }
        return cited.map { $0.number <= version.number } ?? true
    }
}

private func isBefore(_ left: Remark, _ right: Remark) -> Bool {
    let key = { (remark: Remark) in (remark.new?.start ?? remark.old?.start ?? Int.max, remark.annotation.fileName) }
    return key(left) < key(right)
}

/// Where an annotation stands: in the version that it was made on if that is one of the two, else where its place was
/// followed to.
private func remark(
    _ annotation: Annotation, _ old: ExportedVersion, _ new: ExportedVersion,
    _ places: (old: CodePointPlaces, new: CodePointPlaces),
    _ followed: [UniqueID: TextRange]
) -> Remark {
    func place(_ version: ExportedVersion, _ places: CodePointPlaces) -> TextRange? {
        annotation.targets.last { $0.version.id == version.cited.id && $0.words?.isEmpty == false }.flatMap(
            places.range)
    }
    if let range = place(new, places.new) ?? followed[annotation.id] { return Remark(annotation, old: nil, new: range) }
    return Remark(annotation, old: place(old, places.old), new: nil)
}
