internal import ArgumentParser
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

extension Annotate {
    /// Writes what is wrong with a version, the latest where none is named, and tells what came of it.
    func annotateFindings(in reference: ArticleReference, of store: ArticleStore) throws {
        let version = try store.named(reference)
        let findings = try ReviewedArticle(version.article, in: store).writeFindings(
            in: version, by: try person(), at: try Clock.time(time))
        tell(findings, in: version)
        if Terminal.noteTrouble(findings.standing) { throw ExitCode(2) }
    }

    private func tell(_ findings: DetectedFindings, in version: Version) {
        guard let commit = findings.commit else {
            return print(
                findings.count == 0
                    ? "There is nothing to report in version \(version.number) of \(version.article)."
                    : "\(version.article) has these findings already; nothing was written.")
        }
        print("\(deed(findings)) in version \(version.number) of \(version.article), commit \(commit.short):")
        for annotation in findings.new + findings.closed {
            let label = neutralized(label(of: annotation))
            let says =
                annotation.isUnreviewed
                ? "\(label): \(neutralized(annotation.bodies.first?.value ?? ""))"
                : "\(annotation.status.rawValue): \(label)"
            print("  annotations/\(annotation.fileName)  \(says)")
        }
    }

    /// What was written: new findings, closed ones, or both.
    private func deed(_ findings: DetectedFindings) -> String {
        let closed = counted(findings.closed.count, "finding")
        if findings.new.isEmpty { return "Closed \(closed)" }
        let annotated = "Annotated \(counted(findings.new.count, "finding"))"
        return findings.closed.isEmpty ? annotated : "\(annotated) and closed \(findings.closed.count)"
    }
}
