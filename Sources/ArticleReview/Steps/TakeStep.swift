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
    /// Throws `refused` where the workflow does not allow the step now, `nothingWritten` where it leaves the file as it
    /// was, and whatever ``StandingAnnotations/annotation(_:)`` throws where the id names no single one.
    package func take(
        _ step: ReviewStep, on id: String, by person: Person, at time: Timestamp
    ) throws(ReviewError) -> TakenStep {
        var taken: Annotation?
        let (commit, _) = try revise(by: person, at: time) { standing throws(ReviewError) in
            let annotation = try advanced(try standing.annotation(id), by: step)
            taken = annotation
            return AnnotationRevision(writing: [annotation], message: message(step, annotation))
        }
        guard let taken, let commit else { throw .nothingWritten }
        return TakenStep(annotation: taken, commit: commit)
    }

    private func advanced(_ annotation: Annotation, by step: ReviewStep) throws(ReviewError) -> Annotation {
        let next: Annotation
        do throws(WorkflowError) {
            next = try annotation.advanced(by: step)
        } catch {
            throw .refused(error, annotation)
        }
        return next.linked(to: step.action == .publish ? try carrier(of: annotation) : nil)
    }
}

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
    /// The version that carries the notice is on record, where one is known.
    fileprivate func linked(to carrier: Version?) -> Annotation {
        guard let carrier else { return self }
        let link = AnnotationLink(.notice, "urn:galley:commit:\(carrier.commit.hex)")
        var annotation = self
        if !links.contains(link) { annotation.links.append(link) }
        return annotation
    }
}
