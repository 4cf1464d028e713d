internal import ArticleDiff

/// One history of two: every step of either, each once, and what the two sides disagree on.
struct MergedHistory {
    let steps: [ReviewStep]
    /// What each person decided; nil where they agree.
    let disagreement: String?
}

/// Unites the steps of two copies, in the order of their times.
///
/// Where people decided differently a step of Galley's own comes last, which opens the annotation again and says who
/// decided what. Its time is that of the latest of their steps and not the time of the merge, so that every clone
/// writes the same step.
func mergeHistories(_ first: Annotation, _ second: Annotation) -> MergedHistory {
    let (ours, theirs) = (Set(first.history), Set(second.history))
    if ours == theirs, first.history != second.history {  // the same steps in another order
        return MergedHistory(steps: ours.sorted(by: ReviewStep.precedes), disagreement: nil)
    }
    if theirs.isSubset(of: ours) { return MergedHistory(steps: first.history, disagreement: nil) }
    if ours.isSubset(of: theirs) { return MergedHistory(steps: second.history, disagreement: nil) }
    let merged = mergeDecisions(first.withoutRemarks, second.withoutRemarks)
    let remarks = ours.union(theirs).filter { $0.status == nil }.sorted(by: ReviewStep.precedes)
    return MergedHistory(steps: placed(remarks, among: merged.steps), disagreement: merged.disagreement)
}

/// Unites what was decided; what was only said about it is nobody's disagreement.
private func mergeDecisions(_ first: Annotation, _ second: Annotation) -> MergedHistory {
    let shared = Set(first.history).intersection(second.history)
    let sides = [HistorySide(first, beyond: shared), HistorySide(second, beyond: shared)]
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

/// Remarks among decisions, each in front of the first decision that was taken later.
private func placed(_ remarks: [ReviewStep], among decisions: [ReviewStep]) -> [ReviewStep] {
    var (steps, rest) = ([ReviewStep](), remarks[...])
    for decision in decisions {
        let earlier = rest.prefix { $0.at < decision.at }
        steps += earlier
        rest = rest.dropFirst(earlier.count)
        steps.append(decision)
    }
    return steps + rest
}

extension Annotation {
    /// With what was decided alone.
    fileprivate var withoutRemarks: Annotation {
        var annotation = self
        annotation.history = history.filter { $0.status != nil }
        return annotation
    }
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
        case .verdict: 8
        case .hand: 9
        case .reply: 10
        }
    }

    /// Everything that tells two steps apart: of steps that tie the order would be that of a hash table.
    private var words: [String] {
        var told = [by.name, by.email ?? "", action.name, note ?? ""]
        switch action {
        case .triage(let decision): told.append(decision.rawValue)
        case .draft(let text): told.append(text)
        case .verdict(let kind): told.append(kind.rawValue)
        case .hand(let person): told += [person.name, person.email ?? "", person.isSoftware ? "program" : "person"]
        default: break
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
            case .sendBack: "returned the draft"
            case .reply: "replied"
            case .verdict(let kind): "called it \(kind.rawValue)"
            case .hand(let person): "handed it to \(person.name)"
            }
        return "\(by.name) \(deed)" + (note.map { " (“\($0)”)" } ?? "")
    }
}
