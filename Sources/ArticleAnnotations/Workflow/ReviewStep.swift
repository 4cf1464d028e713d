package import ArticleDiff

/// Something that was done about an annotation, by whom and when.
package struct ReviewStep: Sendable, Hashable {
    /// What was done.
    package enum Action: Sendable, Hashable {
        /// Somebody decided what is to be said to readers, if anything.
        case triage(Decision)
        /// The notice as it is to read.
        case draft(String)
        /// Another person than the drafter agreed to the notice.
        case approve
        /// The page carries the notice.
        case publish
        /// Nothing is to be done; the step's note says why.
        case dismiss
        /// What was closed is open again, and earlier decisions and drafts count no more.
        case reopen
        /// A later change took its place.
        case supersede
        /// Its passage is gone.
        case orphan
        /// Two people decided differently at the same time; the step's note says who and what.
        case disagree
        /// The draft is to be written again; the step's note says why.
        case sendBack
        /// Somebody said something about it: the step's note.
        case reply
        /// It is another kind of change than Galley said; the step's note says why.
        case verdict(ChangeKind)
        /// That person is to go on with it.
        case hand(Creator)
    }

    /// What was done.
    package let action: Action
    /// Who did it.
    package let by: Creator
    /// In seconds since 1970-01-01T00:00:00Z.
    package let at: Int
    /// Why, in the person's words.
    package let note: String?

    /// A step of that person's; `seconds` since 1970-01-01T00:00:00Z.
    package init(_ action: Action, by creator: Creator, at seconds: Int, note: String? = nil) {
        (self.action, by, at, self.note) = (action, creator, seconds, note)
    }

    /// Where the annotation stands after it; nil where that is where it stood before.
    package var status: Status? {
        switch action {
        case .reply, .verdict, .hand: nil
        case .triage, .sendBack: .triaged
        case .draft: .drafted
        case .approve: .approved
        case .publish: .published
        case .dismiss: .dismissed
        case .reopen, .disagree: .reopened
        case .supersede: .superseded
        case .orphan: .orphaned
        }
    }
}

extension ReviewStep.Action {
    /// The action's name in files and trailers.
    package var name: String {
        switch self {
        case .triage: "triage"
        case .draft: "draft"
        case .approve: "approve"
        case .publish: "publish"
        case .dismiss: "dismiss"
        case .reopen: "reopen"
        case .supersede: "supersede"
        case .orphan: "orphan"
        case .disagree: "disagree"
        case .sendBack: "return"
        case .reply: "reply"
        case .verdict: "verdict"
        case .hand: "hand"
        }
    }
}

extension Annotation {
    /// Where it stands after its last step; detected where nobody has done anything.
    package var status: Status { history.reversed().lazy.compactMap(\.status).first ?? .detected }

    /// What the desk decided last; a step that opens the annotation again takes the decision back.
    package var decision: Decision? {
        for step in history.reversed() {
            if case .triage(let decision) = step.action { return decision }
            if step.status == .reopened { return nil }
        }
        return nil
    }

    /// The notice as drafted last, and the step that did it.
    package var draft: (text: String, step: ReviewStep)? {
        for step in history.reversed() {
            if case .draft(let text) = step.action { return (text, step) }
            if step.status == .reopened { return nil }
        }
        return nil
    }

    /// Who has it: the person whom it was handed to, or who did something about it last; nil where nobody has it.
    package var holder: Creator? {
        guard let step = history.last(where: { !$0.by.isSoftware }) else { return nil }
        if case .hand(let person) = step.action { return person }
        return step.by
    }

    /// The change as the desk sees it: what Galley said, of another kind where somebody put that right.
    package var verdict: ChangeRecord? { change.map { change in judgement.map { change.called($0.kind) } ?? change } }

    /// The step that put Galley's verdict right; nil where it stands.
    package var judgement: (kind: ChangeKind, step: ReviewStep)? {
        for step in history.reversed() {
            guard case .verdict(let kind) = step.action else { continue }
            return kind == change?.kind ? nil : (kind, step)
        }
        return nil
    }

    /// The step that returned the draft, as long as no other is written.
    package var returned: ReviewStep? {
        history.last { $0.status != nil }.flatMap { $0.action == .sendBack ? $0 : nil }
    }

    /// Whether anything is left to do about it.
    package var isOpen: Bool {
        switch status {
        case .detected, .reopened, .drafted, .approved: true
        case .triaged: decision != .silent
        case .published, .dismissed, .superseded, .orphaned: false
        }
    }
}
