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
        /// Somebody answered; the step's note is what they say.
        case reply
        /// A person calls the change something else than Galley did; the step's note says why.
        case verdict(ChangeKind)
        /// The notice is to be written again; the step's note says why.
        case sendBack
        /// That person is to go on with it.
        case assign(Creator)
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

    /// Where the annotation stands after it; nil where it leaves it where it stood.
    package var status: Status? {
        switch action {
        case .triage, .sendBack: .triaged
        case .draft: .drafted
        case .approve: .approved
        case .publish: .published
        case .dismiss: .dismissed
        case .reopen, .disagree: .reopened
        case .supersede: .superseded
        case .orphan: .orphaned
        case .reply, .verdict, .assign: nil
        }
    }

    /// Whether it leaves the annotation where it stood: somebody said something, and nothing was decided about a notice.
    package var isAside: Bool { status == nil }
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
        case .reply: "reply"
        case .verdict: "verdict"
        case .sendBack: "return"
        case .assign: "hand"
        }
    }
}

/// What an action says beside its name.
extension ReviewStep.Action {
    /// What was decided; nil for all but a triage.
    package var decision: Decision? { if case .triage(let decision) = self { decision } else { nil } }
    /// The notice's words; nil for all but a draft.
    package var draft: String? { if case .draft(let text) = self { text } else { nil } }
    /// What the change was called; nil for all but a verdict.
    package var verdict: ChangeKind? { if case .verdict(let kind) = self { kind } else { nil } }
    /// Whom it was handed to; nil for all but that.
    package var assignee: Creator? { if case .assign(let person) = self { person } else { nil } }
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

    /// The step that returned the notice, as long as nothing else was done about it.
    package var returned: ReviewStep? {
        guard let last = history.last(where: { !$0.isAside }), last.action == .sendBack else { return nil }
        return last
    }

    /// Who has it: the person whom it was handed to last, else whoever did something about it last; nil where nobody has.
    package var holder: Creator? { assignee ?? history.last { !$0.by.isSoftware }?.by }

    /// The person whom it was handed to last.
    var assignee: Creator? { history.reversed().lazy.compactMap(\.action.assignee).first }

    /// Whether anything is left to do about it.
    package var isOpen: Bool {
        switch status {
        case .detected, .reopened, .drafted, .approved: true
        case .triaged: decision != .silent
        case .published, .dismissed, .superseded, .orphaned: false
        }
    }
}
