package import ArticleAnalysis
internal import ArticleDiff

/// An earlier change, and where its new words stand in the version that changed next.
package struct EarlierChange: Sendable {
    /// What was found of it, with everything that was done about it.
    package let annotation: Annotation
    /// Where its new words went, lost or not.
    package let anchor: Anchor

    /// That change at that place.
    package init(_ annotation: Annotation, at anchor: Anchor) { (self.annotation, self.anchor) = (annotation, anchor) }
}

extension Annotation {
    /// Whether later changes may close it without anybody: a change with new words that nobody has looked at.
    package var isOvertakable: Bool { change != nil && isUnreviewed && targets.last?.words?.isEmpty == false }
}

/// What later changes make of earlier ones that nobody has looked at: superseded where their new words were changed
/// again, orphaned where the passage is gone. Gives the annotations that are different then, on both ends of each link.
///
/// `found` are the changes from `old` to the version after it, `follow` leads from one to the other. What somebody has
/// looked at stays open.
package func overtaken(
    _ earlier: [EarlierChange], by found: [Annotation], in old: ArticleText, at moment: Int,
    follow: (TextRange) -> Anchor
) -> [Annotation] {
    let places = found.map { (try? range(of: $0.targets[0], in: old)) ?? nil }
    var links: [Int: [AnnotationLink]] = [:]
    let closed = earlier.filter(\.annotation.isOvertakable).compactMap { earlier -> Annotation? in
        if earlier.anchor.isLost { return earlier.annotation.closed(by: .orphan, at: moment) }
        guard let place = earlier.anchor.range, earlier.anchor.isAsItWas else { return nil }
        let successor = found.indices.first { overtakes(found[$0], at: places[$0], earlier.annotation, at: place) }
        let isGone = successor.map { found[$0].takesOut } ?? follow(place).isLost
        guard successor != nil || isGone else { return nil }
        if let successor {
            links[successor, default: []].append(AnnotationLink(.supersedes, iri(of: earlier.annotation.id)))
        }
        let link = successor.map { AnnotationLink(.supersededBy, iri(of: found[$0].id)) }
        return earlier.annotation.closed(by: isGone ? .orphan : .supersede, at: moment, link)
    }
    let successors = links.sorted { $0.key < $1.key }.map { found[$0.key].linked($0.value) }
    return closed + successors.filter { successor in !found.contains(successor) }
}

/// Whether a change takes an earlier one's place: it has most of its words, says something else of them, and is no less
/// serious, since what it takes the place of leaves the queue.
private func overtakes(_ later: Annotation, at range: TextRange?, _ earlier: Annotation, at place: TextRange) -> Bool {
    guard let range, let kind = later.verdict, let before = earlier.level, later.id != earlier.id else {
        return false
    }
    guard ![.moved, .split, .merged].contains(kind) else { return false }
    let levels = ChangeLevel.allCases
    guard let rank = levels.firstIndex(of: kind.level), let rankBefore = levels.firstIndex(of: before) else {
        return false
    }
    let shared = max(0, min(range.end, place.end) - max(range.start, place.start))
    return rank <= rankBefore && Double(shared) >= AnnotationThresholds.overtakenShare * Double(place.count)
}

extension Anchor {
    fileprivate var isLost: Bool { if case .orphaned = self { true } else { false } }

    /// Whether the words stand there that stood there.
    fileprivate var isAsItWas: Bool {
        switch self {
        case .anchored, .moved: true
        case .changed, .ambiguous, .orphaned: false
        }
    }
}

extension Annotation {
    /// Whether nothing took the place of the old words.
    fileprivate var takesOut: Bool { targets.last?.words?.isEmpty != false }

    /// Closed by Galley; nil where the workflow forbids it.
    fileprivate func closed(by action: ReviewStep.Action, at moment: Int, _ link: AnnotationLink? = nil) -> Annotation?
    {
        (try? advanced(by: ReviewStep(action, by: .galley, at: moment)))?.linked(link.map { [$0] } ?? [])
    }

    fileprivate func linked(_ links: [AnnotationLink]) -> Annotation {
        var annotation = self
        annotation.links += links.filter { !annotation.links.contains($0) }
        return annotation
    }
}
