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

    /// The item as JSON.
    package init(_ item: ReviewItem) {
        let annotation = item.annotation
        (id, shortID, status, isOpen) = (
            annotation.id.description, item.shortID, annotation.status.rawValue, annotation.isOpen
        )
        kind = Nullable(annotation.change?.kind.rawValue)
        level = Nullable(annotation.change?.level.rawValue)
        confidence = Nullable(annotation.change?.confidence.rawValue)
        stakes = Nullable(annotation.change?.stakes.level)
        stakesReason = Nullable(annotation.change?.stakes.reason)
        (says, words, versions) = (annotation.says, annotation.targets.map { $0.words ?? "" }, item.versions)
        sentence = item.passage.map { $0.emphasis.marks.0 + $0.text + $0.emphasis.marks.1 }.joined()
        acknowledged = Nullable(annotation.isAcknowledged)
        (place, relations, carrier) = (Nullable(item.place), item.relations, Nullable(item.carrier))
        (decision, draft) = (Nullable(annotation.decision?.rawValue), Nullable(annotation.draft?.text))
        tags = annotation.bodies.filter { $0.purpose == .tagging }.map(\.value)
        next = annotation.next
        history = annotation.history.map(StepJSON.init)
    }
}

struct StepJSON: Encodable {
    let action: String
    let by: String
    let at: String
    let decision: Nullable<String>
    let draft: Nullable<String>
    let note: Nullable<String>

    init(_ step: ReviewStep) {
        (action, at, note) = (step.action.name, utcStamp(step.at), Nullable(step.note))
        by = step.by.email.map { "\(step.by.name) <\($0)>" } ?? step.by.name
        var (decision, draft): (String?, String?)
        if case .triage(let taken) = step.action { decision = taken.rawValue }
        if case .draft(let text) = step.action { draft = text }
        (self.decision, self.draft) = (Nullable(decision), Nullable(draft))
    }
}
