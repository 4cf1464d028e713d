package import ArticleAnalysis

/// A finding that stands in the folder, and its place in the version that is looked at now.
package struct EarlierFinding: Sendable {
    /// The finding as its file holds it, with what people did about it.
    package let annotation: Annotation
    /// What became of its passage on the way to the version that is looked at.
    package let anchor: Anchor
    /// Whether it was found in a version before the one that is looked at; else in that one.
    package let isEarlier: Bool

    /// A finding of the folder, followed to the version that is looked at.
    package init(_ annotation: Annotation, at anchor: Anchor, isEarlier: Bool) {
        (self.annotation, self.anchor, self.isEarlier) = (annotation, anchor, isEarlier)
    }
}

/// What becomes of the findings of one version beside those that stand there already.
package struct SettledFindings: Sendable {
    /// Those that nobody was told of before.
    package let new: [Annotation]
    /// Earlier ones that are mended, or whose passage is gone.
    package let closed: [Annotation]

    /// What is to be written: findings that are new, and earlier ones with the step that closes them.
    package init(new: [Annotation], closed: [Annotation]) { (self.new, self.closed) = (new, closed) }
}

/// Settles what was found in a version, in `text`, with what stands in the folder.
///
/// A slip that an earlier version had at the same place is one and the same, and is not told again, whatever people
/// decided about it. An earlier one that is found no more is mended: it is superseded by the version, or orphaned
/// where its passage is gone, unless somebody has looked at it.
package func settle(
    _ found: [Annotation], beside standing: [EarlierFinding], in text: ArticleText, of version: AnnotatedVersion
) -> SettledFindings {
    let places = found.map { annotation in annotation.targets.first.flatMap { (try? range(of: $0, in: text)) ?? nil } }
    func matches(_ index: Int, _ other: EarlierFinding) -> Bool {
        guard found[index].findingRule == other.annotation.findingRule, let place = places[index] else { return false }
        switch other.anchor {
        case .anchored(let range), .moved(let range), .changed(let range): return range.overlaps(place)
        case .ambiguous(let ranges): return ranges.contains { $0.overlaps(place) }
        case .orphaned: return false
        }
    }
    let new = found.indices.filter { index in
        !standing.contains { !$0.annotation.isOvertaken && matches(index, $0) }
    }
    let closed = standing.compactMap { other -> Annotation? in
        guard other.isEarlier, other.annotation.isUnreviewed, !found.indices.contains(where: { matches($0, other) })
        else { return nil }
        return other.annotation.mended(in: version, isGone: other.anchor.isOrphaned)
    }
    return SettledFindings(new: new.map { found[$0] }, closed: closed)
}

extension Anchor {
    fileprivate var isOrphaned: Bool { if case .orphaned = self { true } else { false } }
}

extension Annotation {
    /// Whether it was closed by what came later.
    fileprivate var isOvertaken: Bool { status == .superseded || status == .orphaned }

    fileprivate func mended(in version: AnnotatedVersion, isGone: Bool) -> Annotation? {
        let step = ReviewStep(isGone ? .orphan : .supersede, by: .galley, at: version.seen)
        guard var annotation = try? advanced(by: step) else { return nil }
        let link = AnnotationLink(.supersededBy, "urn:galley:commit:\(version.id)")
        if !isGone, !annotation.links.contains(link) { annotation.links.append(link) }
        return annotation
    }
}
