internal import ArticleDiff

/// One history of two: every step of either, each once, and what the two sides disagree on.
struct MergedHistory {
    let steps: [ReviewStep]
    /// What each person decided; nil where they agree.
    let disagreement: String?
}

/// Unites the steps of two copies, in the order of their times.
///
/// What moves the annotation on is decided about first; what was only said beside it (replies, verdicts, who has it)
/// is all kept and disagrees with nothing: of two verdicts the later is the one that stands.
func mergeHistories(_ first: Annotation, _ second: Annotation) -> MergedHistory {
    let (ours, theirs) = (Set(first.history), Set(second.history))
    if first.history == second.history || ours.isStrictSuperset(of: theirs) {
        return MergedHistory(steps: first.history, disagreement: nil)
    }
    if theirs.isStrictSuperset(of: ours) { return MergedHistory(steps: second.history, disagreement: nil) }
    let course = mergeCourses(first.onCourse, second.onCourse)
    let asides = ours.union(theirs).filter(\.isAside).sorted(by: ReviewStep.precedes)
    return MergedHistory(steps: woven(course.steps, asides), disagreement: course.disagreement)
}

/// Both lists in one, each in its own order: of the next two steps first the one that was taken first.
private func woven(_ course: [ReviewStep], _ asides: [ReviewStep]) -> [ReviewStep] {
    var (rest, steps) = (asides[...], [ReviewStep]())
    for step in course {
        let before = rest.prefix { ReviewStep.precedes($0, step) }
        steps += before + [step]
        rest = rest.dropFirst(before.count)
    }
    return steps + rest
}

extension Annotation {
    /// With the steps alone that moved it on.
    fileprivate var onCourse: Annotation {
        var annotation = self
        annotation.history.removeAll(where: \.isAside)
        return annotation
    }
}

/// Unites the steps that moved two copies on.
///
/// Where people decided differently a step of Galley's own comes last, which opens the annotation again and says who
/// decided what. Its time is that of the latest of their steps and not the time of the merge, so that every clone
/// writes the same step.
private func mergeCourses(_ first: Annotation, _ second: Annotation) -> MergedHistory {
    let shared = Set(first.history).intersection(second.history)
    let sides = [HistorySide(first, beyond: shared), HistorySide(second, beyond: shared)]
    if sides.allSatisfy(\.new.isEmpty), first.history != second.history {  // the same steps in another order
        return MergedHistory(steps: shared.sorted(by: ReviewStep.precedes), disagreement: nil)
    }
    if sides[1].new.isEmpty { return MergedHistory(steps: first.history, disagreement: nil) }
    if sides[0].new.isEmpty { return MergedHistory(steps: second.history, disagreement: nil) }
    let steps = Set(sides[0].history + sides[1].history).sorted(by: ReviewStep.precedes)
    let disputes = sides.compactMap(\.dispute)
    if disputes.isEmpty, let agreed = agreed(steps, sides[0], sides[1]) {
        return MergedHistory(steps: agreed, disagreement: nil)
    }
    let dispute = dispute(over: steps.filter { !shared.contains($0) }) ?? disputes.max(by: ReviewStep.precedes)
    return MergedHistory(steps: steps + [dispute].compactMap(\.self), disagreement: dispute?.note)
}

/// The steps, the last of which is that of the side that got further, though the other's were taken later; nil where
/// the sides do not agree, or where the mixed steps would not say what that side's said.
private func agreed(_ steps: [ReviewStep], _ first: HistorySide, _ second: HistorySide) -> [ReviewStep]? {
    guard first.outcome.agrees(with: second.outcome) else { return nil }
    let further = max(first.outcome, second.outcome)
    var mixed = first.annotation
    mixed.history = steps.filter { $0 != further.last } + [further.last].compactMap(\.self)
    return Outcome(mixed, isByPeople: true).isSame(as: further) ? mixed.history : nil
}

/// The step that tells what each person decided last; nil where no person decided anything.
///
/// A disagreement among the steps was settled by those behind it, so what came before it is over.
private func dispute(over steps: [ReviewStep]) -> ReviewStep? {
    let open = steps.split(omittingEmptySubsequences: false) { $0.tellsDispute }.last ?? []
    let opinions = open.indices.filter { index in
        !open[index].by.isSoftware && !open[(index + 1)...].contains { $0.by.isSame(as: open[index].by) }
    }.map { open[$0] }
    guard let time = opinions.map(\.at).max() else { return nil }
    return ReviewStep(.disagree, by: .galley, at: time, note: opinions.map(\.inWords).joined(separator: "; "))
}

/// One copy's history in a merge.
struct HistorySide {
    let annotation: Annotation
    /// The steps that the other side does not have.
    let new: [ReviewStep]
    /// The disagreement with which it ended, if the other side does not know of it: it is told anew, with what the
    /// other side says.
    let dispute: ReviewStep?

    init(_ annotation: Annotation, beyond shared: Set<ReviewStep>) {
        var told = annotation
        if let last = told.history.last, last.tellsDispute, !shared.contains(last) {
            dispute = told.history.removeLast()
        } else {
            dispute = nil
        }
        (self.annotation, new) = (told, annotation.history.filter { !shared.contains($0) })
    }

    /// Without the dispute.
    var history: [ReviewStep] { annotation.history }
    var outcome: Outcome { Outcome(annotation, isByPeople: new.contains { !$0.by.isSoftware }) }
}

extension ReviewStep {
    /// Whether a merge wrote it; the same by a person’s hand is an opinion like any other.
    fileprivate var tellsDispute: Bool { action == .disagree && by.isSoftware }

    /// The earlier first; of steps of one second that which the work takes first, else any, but everywhere the same.
    static func precedes(_ one: ReviewStep, _ other: ReviewStep) -> Bool {
        if one.at != other.at { return one.at < other.at }
        if one.place != other.place { return one.place < other.place }
        return one.words.lexicographicallyPrecedes(other.words) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private var place: Int {
        switch action {
        case .triage: 0
        case .draft: 1
        case .approve: 2
        case .sendBack: 3
        case .publish: 4
        case .dismiss, .supersede, .orphan: 5
        case .reopen: 6
        case .disagree: 7
        case .verdict, .assign, .reply: 8
        }
    }

    /// Everything that tells two steps apart: of steps that tie the order would be that of a hash table.
    private var words: [String] {
        var told = [by.name, by.email ?? "", action.name, note ?? ""]
        told += [action.decision?.rawValue, action.draft, action.verdict?.rawValue].compactMap(\.self)
        if let person = action.assignee {
            told += [person.name, person.email ?? "", person.email == nil ? "yes" : "no", "\(person.isSoftware)"]
        }
        return told + [by.isSoftware, by.email == nil, note == nil].map { $0 ? "yes" : "no" }
    }
}

extension ReviewStep {
    /// “Ada Bell dismissed it (“not ours”)”: what a person decided, as the step that tells a disagreement says it.
    package var inWords: String {
        let deed =
            switch action {
            case .triage(let decision): "triaged it as \(decision.rawValue)"
            case .draft(let text): "drafted “\(text)”"
            case .approve: "approved the draft"
            case .publish: "published the notice"
            case .dismiss: "dismissed it"
            case .reopen: "opened it again"
            case .supersede: "set it aside for a later one"
            case .orphan: "found its passage gone"
            case .disagree: "disagreed"
            case .reply: "answered"
            case .verdict(let kind): "called it \(kind.rawValue)"
            case .sendBack: "returned the draft"
            case .assign(let person): "handed it to \(person.name)"
            }
        return "\(by.name) \(deed)" + (note.map { " (“\($0)”)" } ?? "")
    }
}
