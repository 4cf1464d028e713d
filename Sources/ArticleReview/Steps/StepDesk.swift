internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleStore

/// The annotations of an article at one moment, and the steps that are taken on them in one commit.
struct StepDesk {
    private let standing: StandingAnnotations
    /// Changes that were found and that the folder does not hold yet, or not in these words.
    private let new: [Annotation]
    /// Each step and the annotation after it, in the order in which they were taken.
    private(set) var taken: [(step: ReviewStep, annotation: Annotation)] = []
    private(set) var refused: [(id: String, error: ReviewError)] = []

    init(_ standing: StandingAnnotations, found: [Annotation]) {
        self.standing = standing
        new = renewed(found, on: standing.files, besides: standing.others.map(\.name))
    }

    /// The annotation whose id begins so, with what was done about it in this commit.
    ///
    /// Throws `movedOn` where it is something else than was seen.
    func annotation(_ id: String, asSeen seen: String?) throws(ReviewError) -> Annotation {
        let found = try annotation(id)
        let annotation = taken.last { $0.annotation.id == found.id }?.annotation ?? found
        guard seen == nil || annotation.state == seen else { throw .movedOn(annotation) }
        return annotation
    }

    private func annotation(_ id: String) throws(ReviewError) -> Annotation {
        let meant = ids(new.map(\.id), startingWith: id)
        guard ids(standing.files.own.map(\.id), startingWith: id).isEmpty, meant.count == 1,
            let annotation = new.first(where: { $0.id == meant.first })
        else { return try standing.annotation(id) }
        return annotation
    }

    /// Takes down what became of the step on one annotation; what the store could not do ends all of it.
    mutating func record(
        _ id: String, _ take: (StepDesk) throws(ReviewError) -> (ReviewStep, Annotation)
    ) throws(ReviewError) {
        do throws(ReviewError) {
            let (step, annotation) = try take(self)
            taken.append((step, annotation))
        } catch {
            if case .store = error { throw error }
            refused.append((id, error))
        }
    }

    /// Nil where no step was taken.
    var revision: AnnotationRevision? {
        guard let first = taken.first else { return nil }
        let known = Set(standing.files.own.map(\.id))
        let isAdding = taken.contains { !known.contains($0.annotation.id) }
        let after = Dictionary(taken.map { ($0.annotation.id, $0.annotation) }, uniquingKeysWith: { $1 })
        let added = isAdding ? new.filter { after[$0.id] == nil } : []
        return AnnotationRevision(
            writing: added + after.values, message: message(of: first.step, on: Array(after.values), beside: added))
    }

    private func message(of step: ReviewStep, on annotations: [Annotation], beside added: [Annotation]) -> String {
        let sorted = annotations.sorted { $0.fileName < $1.fileName }
        let labels = sorted.count == 1 ? [] : sorted.map { "\(label(of: $0)) (\($0.id))" }
        let about = labels.isEmpty ? sorted.map(label).joined() : counted(sorted.count, "annotation")
        let found = added.isEmpty ? nil : "Annotates \(counted(added.count, "change")) found beside."
        let statuses = Set(sorted.map(\.status.rawValue))
        let others = sorted.dropFirst().map(\.id.description)
        return ReviewMessage(
            subject: step.subject(about: about),
            remarks: [step.note, step.action.draft, found].compactMap { $0 } + labels,
            annotation: sorted.first?.id.description ?? "", others: others, action: step.action.name,
            decision: step.action.decision?.rawValue, verdict: step.action.verdict?.rawValue,
            assignee: step.action.assignee.map { $0.email ?? $0.name },
            status: statuses.count == 1 ? statuses.joined() : ""
        ).text
    }
}
