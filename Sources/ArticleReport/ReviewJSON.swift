internal import ArticleAnnotations
internal import ArticleDiff

/// The queue as programs read it; closed annotations are in it only where they were asked for.
package struct BoardJSON: Encodable {
    let article: String
    let open: [ItemJSON]
    let toApprove: [ItemJSON]
    let toPublish: [ItemJSON]
    let comments: [ItemJSON]
    /// Names of other programs' files.
    let foreign: [String]
    let closed: [ItemJSON]?
    let closedCount: Int

    /// The board as JSON; without `expanded`, what is closed is only counted.
    package init(_ board: ReviewBoard, expanded: Bool) {
        article = board.article
        open = board.open.map(ItemJSON.init)
        toApprove = board.toApprove.map(ItemJSON.init)
        toPublish = board.toPublish.map(ItemJSON.init)
        comments = board.comments.map(ItemJSON.init)
        foreign = board.foreign.map(\.name)
        closed = expanded ? board.closed.map(ItemJSON.init) : nil
        closedCount = board.closed.count
    }
}

/// One annotation as programs read it.
package struct ItemJSON: Encodable {
    let id: String
    let shortID: String
    let status: String
    let isOpen: Bool
    let kind: Nullable<String>
    let level: Nullable<String>
    let confidence: Nullable<String>
    let stakes: Nullable<Int>
    let stakesReason: Nullable<String>
    let says: String
    let words: [String]
    let versions: [String]
    let sentence: String
    let acknowledged: Nullable<Bool>
    let place: Nullable<String>
    let relations: [String]
    let carrier: Nullable<String>
    let decision: Nullable<String>
    let draft: Nullable<String>
    let tags: [String]
    let next: String
    let history: [StepJSON]
    /// Nil where Galley's own verdict stands.
    let verdict: Nullable<VerdictJSON>
    /// Nil unless the notice waits to be written again.
    let returned: Nullable<StepJSON>
    let heldBy: Nullable<String>

    /// The item as JSON.
    package init(_ item: ReviewItem) {
        let annotation = item.annotation
        (id, shortID, status, isOpen) = (
            annotation.id.description, item.shortID, annotation.status.rawValue, annotation.isOpen
        )
        kind = Nullable(annotation.verdict?.rawValue)
        level = Nullable(annotation.level?.rawValue)
        confidence = Nullable(annotation.confidence?.rawValue)
        stakes = Nullable(annotation.stakes?.level)
        stakesReason = Nullable(annotation.stakes?.reason)
        (says, words, versions) = (annotation.says, annotation.targets.map { $0.words ?? "" }, item.versions)
        sentence = item.passage.map { $0.emphasis.marks.0 + $0.text + $0.emphasis.marks.1 }.joined()
        acknowledged = Nullable(annotation.isAcknowledged)
        (place, relations, carrier) = (Nullable(item.place), item.relations, Nullable(item.carrier))
        (decision, draft) = (Nullable(annotation.decision?.rawValue), Nullable(annotation.draft?.text))
        tags = annotation.bodies.filter { $0.purpose == .tagging }.map(\.value)
        next = annotation.next
        history = annotation.history.map(StepJSON.init)
        verdict = Nullable(VerdictJSON(annotation))
        returned = Nullable(annotation.returned.map(StepJSON.init))
        heldBy = Nullable(annotation.holder?.name)
    }
}

struct StepJSON: Encodable {
    let action: String
    let by: String
    let at: String
    let decision: Nullable<String>
    let draft: Nullable<String>
    let kind: Nullable<String>
    let to: Nullable<String>
    let note: Nullable<String>

    init(_ step: ReviewStep) {
        (action, at, note) = (step.action.name, utcStamp(step.at), Nullable(step.note))
        by = step.by.address
        (decision, draft) = (Nullable(step.action.decision?.rawValue), Nullable(step.action.draft))
        (kind, to) = (Nullable(step.action.verdict?.rawValue), Nullable(step.action.assignee?.address))
    }
}

/// A verdict that a person put right, beside what Galley had said.
struct VerdictJSON: Encodable {
    let kind: String
    let by: String
    let at: String
    let reason: String
    let insteadOf: DetectedJSON

    /// What Galley had said.
    struct DetectedJSON: Encodable {
        let kind: String
        let level: String
        let confidence: String
        let stakes: Int
        let stakesReason: String
    }

    init?(_ annotation: Annotation) {
        guard let change = annotation.change, let (kind, step) = annotation.correctedVerdict else { return nil }
        (self.kind, by, at, reason) = (kind.rawValue, step.by.address, utcStamp(step.at), step.note ?? "")
        insteadOf = DetectedJSON(
            kind: change.kind.rawValue, level: change.level.rawValue, confidence: change.confidence.rawValue,
            stakes: change.stakes.level, stakesReason: change.stakes.reason)
    }
}

extension Creator {
    /// “Ada Bell <ada@example.org>”.
    fileprivate var address: String { email.map { "\(name) <\($0)>" } ?? name }
}
