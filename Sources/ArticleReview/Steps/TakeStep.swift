package import ArticleAnnotations
package import ArticleStore

/// A step that was taken.
package struct TakenStep: Sendable {
    /// As it stands after the step.
    package let annotation: Annotation
    /// The commit that holds the step.
    package let commit: ObjectID
}

/// What became of a step that was taken on several annotations at once.
package struct TakenSteps: Sendable {
    /// As they stand after the step, in the order in which they were named.
    package let taken: [Annotation]
    /// Those on which it could not be taken, as they were named, and why.
    package let refused: [(id: String, error: ReviewError)]
    /// The one commit that holds all of it; nil where none could be taken.
    package let commit: ObjectID?
}

extension ReviewedArticle {
    /// Takes a step on the annotation whose id begins so, as it stands when the commit is made.
    ///
    /// A notice is published only where a stored version carries it, or where somebody says at which address it stands:
    /// `elsewhere`. `seen` is the ``Annotation/state`` that the step was decided on; where the annotation is something
    /// else by now, nothing is written. `found` are changes that may not be in the folder yet: a step on one of them
    /// writes all that are new of them in the same commit.
    ///
    /// Throws `refused` where the workflow does not allow the step now, `movedOn` where the annotation is not what it
    /// was, `nothingWritten` where the step leaves the file as it was, and whatever
    /// ``StandingAnnotations/annotation(_:)`` throws where the id names no single one.
    package func take(
        _ step: ReviewStep, on id: String, elsewhere: String? = nil, asSeen seen: String? = nil,
        found: [Annotation] = [], by person: Person, at time: Timestamp
    ) throws(ReviewError) -> TakenStep {
        let outcome = try take(
            { _ in step }, on: [(id: id, seen: seen)], elsewhere: elsewhere, found: found, by: person, at: time)
        if let refusal = outcome.refused.first { throw refusal.error }
        guard let annotation = outcome.taken.first, let commit = outcome.commit else { throw .nothingWritten }
        return TakenStep(annotation: annotation, commit: commit)
    }

    /// Takes the same step on several annotations in one commit.
    ///
    /// Those that are something else than was `seen`, or that refuse the step, are told with their errors; the others
    /// are written. Throws `store` alone, where nothing can be read or written.
    package func take(
        _ step: (Annotation) -> ReviewStep, on ids: [(id: String, seen: String?)], elsewhere: String? = nil,
        found: [Annotation] = [], by person: Person, at time: Timestamp
    ) throws(ReviewError) -> TakenSteps {
        var desk: StepDesk?
        let (commit, _) = try revise(by: person, at: time) { standing throws(ReviewError) in
            var now = StepDesk(standing, found: found)
            for (id, seen) in ids {
                try now.record(id) { desk throws(ReviewError) in
                    let annotation = try desk.annotation(id, asSeen: seen)
                    let taken = step(annotation)
                    return (taken, try self.advanced(annotation, by: taken, elsewhere))
                }
            }
            desk = now
            return now.revision
        }
        return TakenSteps(
            taken: desk?.taken.map(\.annotation) ?? [], refused: desk?.refused ?? [], commit: commit)
    }

    private func advanced(
        _ annotation: Annotation, by step: ReviewStep, _ elsewhere: String?
    ) throws(ReviewError) -> Annotation {
        var next: Annotation
        do throws(WorkflowError) {
            next = try annotation.advanced(by: step)
        } catch {
            throw .refused(error, annotation)
        }
        if step.action == .publish { next = next.linked(to: try places(of: annotation, elsewhere)) }
        let length = file(of: next).utf8.count
        guard isReadable(fileOf: length) else { throw .tooLong(bytes: length) }
        return next
    }

    /// Where the notice stands.
    private func places(of annotation: Annotation, _ elsewhere: String?) throws(ReviewError) -> [String] {
        let carrier = try carrier(of: annotation).map { "urn:galley:commit:\($0.commit.hex)" }
        let places = [carrier, elsewhere].compactMap { $0 }
        guard !places.isEmpty else { throw .refused(withoutCarrier, annotation) }
        return places
    }
}

/// What a publication misses where no version carries the notice.
private let withoutCarrier = WorkflowError(
    "No stored version carries the notice; store the page with “galley snapshot” as it reads now, or say with "
        + "--elsewhere at which address it stands.",
    inForms: "No stored version carries the notice yet: put it on the page and store that, or say where it stands.")

extension Annotation {
    /// Where the notice stands is on record.
    fileprivate func linked(to notices: [String]) -> Annotation {
        var annotation = self
        annotation.links += notices.map { AnnotationLink(.notice, $0) }.filter { !links.contains($0) }
        return annotation
    }
}
