package import ArticleAnnotations
package import ArticleStore

/// A step that was taken.
package struct TakenStep: Sendable {
    /// As it stands after the step.
    package let annotation: Annotation
    /// The commit that holds the step.
    package let commit: ObjectID
}

/// What became of a step on several annotations of an article.
package struct TakenSteps: Sendable {
    /// As they stand after the step, in the order in which they were named.
    package let taken: [Annotation]
    /// By the ids that were named: why the step was not taken there.
    package let refused: [(id: String, error: ReviewError)]
    /// Nil where none was taken.
    package let commit: ObjectID?
}

/// An annotation that a step is meant for.
package struct StepSubject: Sendable {
    /// Any beginning of its id that no other has.
    package let id: String
    /// As ``Annotation/state`` named it when somebody decided; nil where the step is meant for whatever stands.
    package let state: String?

    package init(_ id: String, asSeen state: String? = nil) { (self.id, self.state) = (id, state) }
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
        let outcome = try take(step, on: [StepSubject(id)], elsewhere: elsewhere, by: person, at: time)
        if let refused = outcome.refused.first { throw refused.error }
        guard let annotation = outcome.taken.first, let commit = outcome.commit else { throw .nothingWritten }
        return TakenStep(annotation: annotation, commit: commit)
    }

    /// Takes a step on several annotations in one commit; where it is refused on one, it is taken on the others.
    ///
    /// `found` are changes that somebody saw before they were written down: if one of them is meant, all that are new
    /// are written with the step. An annotation that is no longer as it was seen refuses with `movedOn`.
    ///
    /// Throws `store` where nothing can be read or written.
    package func take(
        _ step: ReviewStep, on subjects: [StepSubject], among found: [Annotation] = [], elsewhere: String? = nil,
        by person: Person, at time: Timestamp
    ) throws(ReviewError) -> TakenSteps {
        var decided = DecidedSteps()
        let (commit, _) = try revise(by: person, at: time) { standing throws(ReviewError) in
            decided = try self.decided(step, on: subjects, among: found, elsewhere, in: standing)
            return decided.taken.isEmpty
                ? nil : AnnotationRevision(writing: decided.all, message: message(step, decided.taken))
        }
        return TakenSteps(taken: commit == nil ? [] : decided.taken, refused: decided.refused, commit: commit)
    }

    private func decided(
        _ step: ReviewStep, on subjects: [StepSubject], among found: [Annotation], _ elsewhere: String?,
        in standing: StandingAnnotations
    ) throws(ReviewError) -> DecidedSteps {
        var decided = DecidedSteps()
        let new = renewed(found, on: standing.files, besides: standing.others.map(\.name))
        for subject in subjects {
            do throws(ReviewError) {
                let meant = new.first { $0.id.description == subject.id }
                let annotation = if let meant { meant } else { try standing.annotation(subject.id) }
                if let state = subject.state, annotation.state != state { throw .movedOn(annotation) }
                decided.taken.append(try advanced(annotation, by: step, elsewhere))
                if meant != nil { decided.new = new }
            } catch {
                if case .store = error { throw error }
                decided.refused.append((subject.id, error))
            }
        }
        return decided
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

/// What one commit of steps holds.
private struct DecidedSteps {
    var taken: [Annotation] = []
    var refused: [(id: String, error: ReviewError)] = []
    /// Changes that were not written down before.
    var new: [Annotation] = []

    /// Each once.
    var all: [Annotation] { taken + new.filter { one in !taken.contains { $0.id == one.id } } }
}

/// What a publication misses where no version carries the notice.
private let withoutCarrier = WorkflowError(
    "No stored version carries the notice; store the page with “galley snapshot” as it reads now, or say with "
        + "--elsewhere at which address it stands.",
    inForms: "No stored version carries the notice yet: put it on the page and store that, or say where it stands.")

/// The message of the commit; of several annotations the trailer names each.
private func message(_ step: ReviewStep, _ annotations: [Annotation]) -> String {
    var (decision, draft): (String?, String?)
    if case .triage(let taken) = step.action { decision = taken.rawValue }
    if case .draft(let text) = step.action { draft = text }
    let about = annotations.count == 1 ? annotations.first.map { label(of: $0) } : nil
    return ReviewMessage(
        subject: step.subject(about: about ?? "\(annotations.count) annotations"),
        remarks: [step.note, draft].compactMap { $0 },
        annotation: annotations.map(\.id.description).joined(separator: ", "),
        action: step.action.name, decision: decision, status: annotations.first?.status.rawValue ?? ""
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
