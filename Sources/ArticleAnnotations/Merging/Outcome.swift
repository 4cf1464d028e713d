/// What one side's steps came to.
struct Outcome {
    let last: ReviewStep?
    private let status: Status
    /// How far on the way to a published notice; 0 beside that way, where decision and draft say nothing.
    private let stage: Int
    private let decision: Decision?
    private let draft: NoticeDraft
    /// Whether people took steps that the other side does not have, and not Galley alone.
    private let isByPeople: Bool

    private enum NoticeDraft: Equatable {
        case none
        /// It was triaged after it was drafted: the notice has to be written again.
        case void
        case words(String)
    }

    init(_ annotation: Annotation, isByPeople: Bool) {
        (last, status, stage) = (annotation.history.last, annotation.status, annotation.status.stage)
        self.isByPeople = isByPeople
        decision = stage > 0 ? annotation.decision : nil
        if stage > 0, let text = annotation.draft?.text {
            draft = status == .triaged ? .void : .words(text)
        } else {
            draft = .none
        }
    }

    /// Whether both can stand: the same end, or one a further stage of the way to the same notice.
    ///
    /// What Galley does by itself yields to people, and so disagrees with nobody.
    func agrees(with other: Outcome) -> Bool {
        guard isByPeople, other.isByPeople else { return true }
        guard stage > 0, other.stage > 0 else { return status == other.status }
        let isSameDecision = decision == nil || other.decision == nil || decision == other.decision
        return isSameDecision && (draft == .none || other.draft == .none || draft == other.draft)
    }

    /// Whether nothing else follows from these steps.
    func isSame(as other: Outcome) -> Bool {
        status == other.status && decision == other.decision && draft == other.draft
    }
}

/// Of two that agree the greater is the one that stands: people's before Galley's, the further, the later.
extension Outcome: Comparable {
    static func < (left: Outcome, right: Outcome) -> Bool {
        if left.isByPeople != right.isByPeople { return right.isByPeople }
        if left.stage != right.stage { return left.stage < right.stage }
        guard let first = left.last, let second = right.last else { return right.last != nil }
        return ReviewStep.precedes(first, second)
    }

    static func == (left: Outcome, right: Outcome) -> Bool { !(left < right) && !(right < left) }
}

extension Status {
    fileprivate var stage: Int {
        switch self {
        case .triaged: 1
        case .drafted: 2
        case .approved: 3
        case .published: 4
        case .detected, .dismissed, .superseded, .orphaned, .reopened: 0
        }
    }
}
