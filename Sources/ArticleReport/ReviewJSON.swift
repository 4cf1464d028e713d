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
    /// The kind that Galley said, where somebody put it right.
    let galleyKind: Nullable<String>
    let heldBy: Nullable<String>
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
        kind = Nullable(annotation.verdict?.kind.rawValue)
        level = Nullable(annotation.verdict?.level.rawValue)
        confidence = Nullable(annotation.change?.confidence.rawValue)
        stakes = Nullable(annotation.verdict?.stakes.level)
        stakesReason = Nullable(annotation.verdict?.stakes.reason)
        galleyKind = Nullable(annotation.judgement.flatMap { _ in annotation.change?.kind.rawValue })
        heldBy = Nullable(annotation.holder?.name)
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
    let kind: Nullable<String>
    let to: Nullable<String>

    init(_ step: ReviewStep) {
        (action, at, note) = (step.action.name, utcStamp(step.at), Nullable(step.note))
        by = step.by.inWords
        var (decision, draft, kind, other): (String?, String?, String?, Creator?)
        switch step.action {
        case .triage(let taken): decision = taken.rawValue
        case .draft(let text): draft = text
        case .verdict(let called): kind = called.rawValue
        case .hand(let person): other = person
        default: break
        }
        (self.decision, self.draft, self.kind) = (Nullable(decision), Nullable(draft), Nullable(kind))
        to = Nullable(other?.inWords)
    }
}

extension Creator {
    /// “Ada Bell <ada@example.org>”.
    fileprivate var inWords: String { email.map { "\(name) <\($0)>" } ?? name }
}
