/// Why a step cannot be taken now: one sentence that says what to do first.
package struct WorkflowError: Error, Sendable, Hashable, CustomStringConvertible {
    /// With its full stop, in words that an editor can act on at the command line.
    package let sentence: String
    /// The same for somebody who has a form before him, and no command line.
    package let sentenceForForms: String

    /// An error that tells `sentence` to whoever tried the step; `inForms` where a form needs other words.
    package init(_ sentence: String, inForms: String? = nil) {
        (self.sentence, sentenceForForms) = (sentence, inForms ?? sentence)
    }

    /// The sentence.
    package var description: String { sentence }
}

extension Annotation {
    /// The annotation after one more step.
    ///
    /// Detected → triaged → drafted → approved by another person → published; anything open can be dismissed for a
    /// reason, anything closed can be opened again. A notice that is not right goes back to be written again. Only a
    /// change that nobody has looked at is superseded or orphaned by itself.
    ///
    /// Throws a sentence that says what to do first where the step is not allowed now.
    package func advanced(by step: ReviewStep) throws(WorkflowError) -> Annotation {
        try require(step)
        var annotation = self
        annotation.history.append(step)
        return annotation
    }

    private func require(_ step: ReviewStep) throws(WorkflowError) {
        switch step.action {
        case .triage(let decision): try requireTriage(decision, step)
        case .draft(let text): try requireDraft(text, step)
        case .approve: try requireApproval(step)
        case .publish: try requirePublishing(step)
        case .dismiss: try requireDismissal(step)
        case .reopen: try requireClosed()
        case .supersede, .orphan: try requireUntouched()
        case .disagree: break  // two clones have decided already; saying so is always right
        case .reply: try requireReply(step)
        case .verdict(let kind): try requireVerdict(kind, step)
        case .sendBack: try requireReturn(step)
        case .assign(let person): try requireHandover(to: person, step)
        }
    }

    private func requireTriage(_ decision: Decision, _ step: ReviewStep) throws(WorkflowError) {
        try requireOpen()
        guard status == .triaged, decision == self.decision, step.saysNothing else { return }
        throw WorkflowError(
            "It is triaged as \(decision.rawValue) already; \(decision.next).",
            inForms: "It is triaged as \(decision.rawValue) already.")
    }

    private func requireDraft(_ text: String, _ step: ReviewStep) throws(WorkflowError) {
        try requireOpen()
        guard !text.isBlank else {
            throw WorkflowError(
                "The draft is empty; give the notice’s words behind --draft.", inForms: "The notice has no words yet.")
        }
        if let gap = gaps(in: text).first {
            throw WorkflowError("The draft has a gap: say \(gap) in the place of “[[\(gap)]]”.")
        }
        switch status {
        case .detected, .reopened:
            throw undecided
        case .drafted where draft?.text == text, .approved where draft?.text == text:
            throw WorkflowError("These are the words of the draft that it has; nothing is to be written.")
        default: try requireAnswer(to: returned, text, step)
        }
    }

    /// Words that were returned are handed in again only with a reason.
    private func requireAnswer(
        to returned: ReviewStep?, _ text: String, _ step: ReviewStep
    ) throws(WorkflowError) {
        guard let returned, draft?.text == text, step.saysNothing else { return }
        throw WorkflowError(
            "\(returned.inWords), and these are its words; change them, or say with --note why they stand.",
            inForms: "\(returned.inWords), and these are its words; change them, or say why they stand.")
    }

    private func requireApproval(_ step: ReviewStep) throws(WorkflowError) {
        try requireOpen()
        guard status != .approved else {
            throw WorkflowError(
                "It is approved already; publish it with --publish.", inForms: "It is approved already; publish it.")
        }
        guard status == .drafted, let drafter = draft?.step.by else { throw withoutDraft }
        guard !step.by.isSoftware else {
            throw WorkflowError("A program cannot approve a notice; a person does, with --approve.")
        }
        guard !drafter.isSame(as: step.by) else {
            throw WorkflowError(
                "\(drafter.name) wrote the draft; another person has to approve it with --approve.",
                inForms: "\(drafter.name) wrote the draft; another person has to approve it.")
        }
    }

    private func requirePublishing(_ step: ReviewStep) throws(WorkflowError) {
        try requireOpen()
        guard status != .drafted else {
            let drafter = draft?.step.by.name ?? "the drafter"
            throw WorkflowError(
                "Nobody has approved the draft yet; another person than \(drafter) does it with --approve.",
                inForms: "Nobody has approved the draft yet; another person than \(drafter) does.")
        }
        guard status == .approved else { throw withoutDraft }
        guard !step.by.isSoftware else {
            throw WorkflowError("A program cannot publish a notice; a person does, with --publish.")
        }
    }

    private func requireDismissal(_ step: ReviewStep) throws(WorkflowError) {
        try requireOpen()
        guard !step.saysNothing else {
            throw WorkflowError(
                "A dismissal needs a reason; give it behind --dismiss.", inForms: "A dismissal needs a reason.")
        }
    }

    private func requireClosed() throws(WorkflowError) {
        guard isOpen else { return }
        throw WorkflowError("It is open: nothing has to be reopened.")
    }

    private func requireUntouched() throws(WorkflowError) {
        try requireOpen()
        guard isUnreviewed else {
            throw WorkflowError("Somebody has looked at it, so it stays open; dismiss it with --dismiss.")
        }
    }

    func requireOpen() throws(WorkflowError) {
        guard !isOpen else { return }
        let state = status == .triaged ? "closed as silent" : status.rawValue
        throw WorkflowError(
            "It is \(state); open it again first with --reopen.", inForms: "It is \(state); open it again first.")
    }

    /// What an approval, a publication or a return misses.
    var withoutDraft: WorkflowError {
        guard status == .triaged else {
            return undecided
        }
        if let returned {
            return WorkflowError(
                "\(returned.inWords); write it again with --draft.", inForms: "\(returned.inWords); write it again.")
        }
        let isLate = draft != nil
        return isLate
            ? WorkflowError(
                "Its draft was written before it was triaged anew; write it again with --draft.",
                inForms: "Its draft was written before it was triaged anew; write it again.")
            : WorkflowError("It has no draft yet; write one with --draft.", inForms: "It has no draft yet; write one.")
    }

    private var undecided: WorkflowError {
        WorkflowError(
            "Nobody has said yet what it is; triage it first with --as correction, for one.",
            inForms: "Nobody has said yet what it is; decide that first.")
    }

    /// Whether nobody has done anything about it.
    package var isUnreviewed: Bool { history.isEmpty }
}

extension Decision {
    /// What follows from it.
    fileprivate var next: String {
        self == .silent ? "open it again first with --reopen" : "write the notice with --draft"
    }
}

extension ReviewStep {
    /// Whether its note has no words.
    var saysNothing: Bool { note?.isBlank != false }
}

extension String {
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
