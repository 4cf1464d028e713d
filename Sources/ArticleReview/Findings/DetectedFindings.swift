internal import ArticleAnalysis
package import ArticleAnnotations
package import ArticleStore

/// What became of the findings of a version in the article's annotations.
package struct DetectedFindings: Sendable {
    /// How many there are in the version, those told before included.
    package let count: Int
    /// Those that are told for the first time, as they were written.
    package let new: [Annotation]
    /// Earlier ones that nobody had looked at, and that the version mends.
    package let closed: [Annotation]
    /// Nil where all of it stood there already.
    package let commit: ObjectID?
    /// The annotations of the branch as they stood when the commit was decided on, without it.
    package let standing: StandingAnnotations
}

extension ReviewedArticle {
    /// Writes in one commit what is wrong with a version and was not told before, and closes what it mends.
    package func writeFindings(
        in version: Version, by author: Person, at time: Timestamp
    ) throws(ReviewError) -> DetectedFindings {
        let index = try versions.index(of: version)
        let analysis = try versions.analysis(at: index)
        let cited = AnnotatedVersion(version)
        let found = annotate(findFindings(in: analysis), in: analysis.text, of: cited, article: id.description)
        var settled = SettledFindings(new: [], closed: [])
        let (commit, standing) = try revise(by: author, at: time) { standing throws(ReviewError) in
            let unwritten = Set(renewed(found, on: standing.files, besides: standing.others.map(\.name)).map(\.id))
            let earlier = try findings(in: standing.files, at: index)
            let all = settle(found, beside: earlier, in: analysis.text, of: cited)
            var new: [Annotation] = []
            for annotation in all.new where unwritten.contains(annotation.id) {
                if try !isTold(annotation, later: index, in: standing.files) { new.append(annotation) }
            }
            settled = SettledFindings(new: new, closed: all.closed)
            guard !settled.new.isEmpty || !settled.closed.isEmpty else { return nil }
            return AnnotationRevision(writing: settled.new + settled.closed, message: settled.message(version))
        }
        return DetectedFindings(
            count: found.count, new: settled.new, closed: settled.closed, commit: commit, standing: standing)
    }

    /// Whether a later version's findings have it already.
    private func isTold(
        _ finding: Annotation, later index: Int, in files: AnnotationFiles
    ) throws(ReviewError) -> Bool {
        for other in files.own where other.findingRule == finding.findingRule {
            guard let target = other.targets.last, let place = finding.targets.last,
                let end = versions.index(ofVersion: target.version.id), end > index,
                let there = try versions.anchor(of: target, at: end)?.range,
                let here = try versions.anchor(of: place, at: end)?.range
            else { continue }
            if here.overlaps(there) { return true }
        }
        return false
    }

    /// The findings of a version and of those before it that stand in the folder, each followed to the version.
    private func findings(in files: AnnotationFiles, at index: Int) throws(ReviewError) -> [EarlierFinding] {
        var earlier: [EarlierFinding] = []
        for annotation in files.own where annotation.findingRule != nil {
            guard let target = annotation.targets.last, let start = versions.index(ofVersion: target.version.id),
                start <= index, let anchor = try versions.anchor(of: target, at: index)
            else { continue }
            earlier.append(EarlierFinding(annotation, at: anchor, isEarlier: start < index))
        }
        return earlier
    }
}

extension SettledFindings {
    fileprivate func message(_ version: Version) -> String {
        let subject = "Annotates \(counted(new.count, "finding")) in version \(version.number)\n"
        guard !closed.isEmpty else { return subject }
        return subject + "\n" + closed.map { "\($0.status.rawValue): \(label(of: $0)) (\($0.id))\n" }.joined()
    }
}
