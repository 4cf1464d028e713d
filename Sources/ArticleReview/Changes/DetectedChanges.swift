package import ArticleAnnotations
internal import ArticleDiff
package import ArticleStore

/// What became of the changes between two versions in the article's annotations.
package struct DetectedChanges: Sendable {
    /// Those that were written: new, or said anew.
    package let new: [Annotation]
    /// Earlier ones that nobody had looked at, closed since these took their place or their passage is gone.
    package let closed: [Annotation]
    /// Nil where all of it stood there already.
    package let commit: ObjectID?
    /// What the folder holds now, with those that were written.
    package let standing: StandingAnnotations
}

extension ReviewedArticle {
    /// What changed from one version to another, an annotation a change.
    ///
    /// Throws `unknownVersion` for a version of another article, and `store` where one cannot be read.
    package func changes(from old: Version, to new: Version) throws(ReviewError) -> [Annotation] {
        let diff = try versions.diff(from: try versions.index(of: old), to: try versions.index(of: new))
        return annotate(diff, article: id.description, old: AnnotatedVersion(old), new: AnnotatedVersion(new))
    }

    /// Writes in one commit what is new of these changes, and what that makes of earlier changes; what people have
    /// worked on stays.
    ///
    /// Throws `unknownVersion` for a version of another article, and `store` where nothing can be read or written.
    package func write(
        _ found: [Annotation], between old: Version, and new: Version, by author: Person, at time: Timestamp
    ) throws(ReviewError) -> DetectedChanges {
        var edit = ChangesToWrite(new: [], overtaken: [])
        let (commit, standing) = try revise(by: author, at: time) { standing throws(ReviewError) in
            edit = ChangesToWrite(
                new: renewed(found, on: standing.files, besides: standing.others.map(\.name)),
                overtaken: try overtaken(on: standing.files, by: found, between: old, and: new))
            return edit.isEmpty ? nil : AnnotationRevision(writing: edit.all, message: edit.message(old, new))
        }
        return DetectedChanges(new: edit.new, closed: edit.closed, commit: commit, standing: standing)
    }

    /// What these changes make of those of earlier versions that nobody has looked at.
    private func overtaken(
        on files: AnnotationFiles, by found: [Annotation], between old: Version, and new: Version
    ) throws(ReviewError) -> [Annotation] {
        let (start, end) = (try versions.index(of: old), try versions.index(of: new))
        let own = Set(found.map(\.id))
        var earlier: [EarlierChange] = []
        for annotation in files.own where annotation.isOvertakable && !own.contains(annotation.id) {
            guard let target = annotation.targets.last, let anchor = try versions.anchor(of: target, at: start) else {
                continue
            }
            earlier.append(EarlierChange(annotation, at: anchor))
        }
        guard !earlier.isEmpty else { return [] }
        let standing = Dictionary(files.own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let readable = found.filter { annotation in !files.faults.contains { $0.name == annotation.fileName } }
        let way = try versions.crossings(from: start, to: end)
        return ArticleAnnotations.overtaken(
            earlier, by: readable.map { standing[$0.id] ?? $0 }, in: try versions.text(at: start).text,
            at: Int(new.retrieved.seconds)
        ) { followed($0, along: way) }
    }
}

/// What one commit of changes holds.
private struct ChangesToWrite {
    let new: [Annotation]
    /// Earlier ones that were closed, and the new ones that took their place.
    let overtaken: [Annotation]

    var isEmpty: Bool { new.isEmpty && overtaken.isEmpty }

    /// Each once, with its links.
    var all: [Annotation] { new.filter { annotation in !overtaken.contains { $0.id == annotation.id } } + overtaken }

    var closed: [Annotation] { overtaken.filter { $0.status == .superseded || $0.status == .orphaned } }

    func message(_ old: Version, _ after: Version) -> String {
        let subject =
            "Annotates \(counted(new.count, "change")) between version \(old.number) and version \(after.number)\n"
        guard !closed.isEmpty else { return subject }
        return subject + "\n" + closed.map { "\($0.status.rawValue): \(label(of: $0)) (\($0.id))\n" }.joined()
    }
}
