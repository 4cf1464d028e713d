package import ArticleAnnotations
package import ArticleStore

/// A step that was taken.
package struct TakenStep: Sendable {
    /// As it stands after the step.
    package let annotation: Annotation
    /// The commit that holds the step.
    package let commit: ObjectID
}

extension ReviewedArticle {
    /// Takes a step on the annotation whose id begins so, as it stands when the commit is made.
    ///
    /// A notice is published only where a stored version carries it, or where somebody says at which address it stands:
    /// `elsewhere`.
    ///
    /// Throws `refused` where the workflow does not allow the step now, `nothingWritten` where it leaves the file as it
    /// was, and whatever ``StandingAnnotations/annotation(_:)`` throws where the id names no single one.
    package func take(
        _ step: ReviewStep, on id: String, elsewhere: String? = nil, by person: Person, at time: Timestamp
    ) throws(ReviewError) -> TakenStep {
        var taken: Annotation?
        let (commit, _) = try revise(by: person, at: time) { standing throws(ReviewError) in
            let annotation = try advanced(try standing.annotation(id), by: step, elsewhere)
            taken = annotation
            return AnnotationRevision(writing: [annotation], message: message(step, annotation))
        }
        guard let taken, let commit else { throw .nothingWritten }
        return TakenStep(annotation: taken, commit: commit)
    }

    private func advanced(
        _ annotation: Annotation, by step: ReviewStep, _ elsewhere: String?
    ) throws(ReviewError) -> Annotation {
        let next: Annotation
        do throws(WorkflowError) {
            next = try annotation.advanced(by: step)
        } catch {
            throw .refused(error, annotation)
        }
        guard step.action == .publish else { return next }
        let places = [try carrier(of: annotation).map { "urn:galley:commit:\($0.commit.hex)" }, elsewhere]
            .compactMap { $0 }
        guard !places.isEmpty else { throw .refused(withoutCarrier, annotation) }
        return places.reduce(next) { $0.linked(toNoticeAt: $1) }
    }
}

/// What a publication misses where no version carries the notice.
private let withoutCarrier = WorkflowError(
    "No stored version carries the notice; store the page with “galley snapshot” as it reads now, or say with "
        + "--elsewhere at which address it stands.")

private func message(_ step: ReviewStep, _ annotation: Annotation) -> String {
    var (decision, draft): (String?, String?)
    if case .triage(let taken) = step.action { decision = taken.rawValue }
    if case .draft(let text) = step.action { draft = text }
    return ReviewMessage(
        subject: step.subject(about: label(of: annotation)), remarks: [step.note, draft].compactMap { $0 },
        annotation: annotation.id.description, action: step.action.name, decision: decision,
        status: annotation.status.rawValue
    ).text
}

extension Annotation {
    /// Where the notice stands is on record.
    fileprivate func linked(toNoticeAt iri: String) -> Annotation {
        let link = AnnotationLink(.notice, iri)
        var annotation = self
        if !links.contains(link) { annotation.links.append(link) }
        return annotation
    }
}
