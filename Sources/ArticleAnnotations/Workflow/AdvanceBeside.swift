internal import ArticleDiff

/// What is asked of the steps that a desk takes beside the way from detected to published.
extension Annotation {
    /// Anybody may say something at any time.
    func requireReply(_ step: ReviewStep) throws(WorkflowError) {
        guard step.saysNothing else { return }
        throw WorkflowError("A reply needs words; give them behind --reply.", inForms: "A reply needs words.")
    }

    /// To call a change of meaning editing is a person's decision, with a reason that stays on record.
    func requireVerdict(_ kind: ChangeKind, _ step: ReviewStep) throws(WorkflowError) {
        guard let verdict else {
            throw WorkflowError(
                "Nothing was changed here, so there is no verdict on it; answer it with --reply.",
                inForms: "Nothing was changed here, so there is no verdict on it; answer it.")
        }
        guard !step.by.isSoftware else {
            throw WorkflowError("A program cannot put a verdict right; a person does, with --verdict.")
        }
        guard !step.saysNothing else {
            throw WorkflowError(
                "A verdict needs a reason; give it behind --note.", inForms: "A verdict needs a reason.")
        }
        guard verdict != kind else {
            throw WorkflowError("That is what it is called already; nothing is to be written.")
        }
    }

    /// Whoever is to approve a notice, or to publish it, may want other words.
    func requireReturn(_ step: ReviewStep) throws(WorkflowError) {
        try requireOpen()
        guard status == .drafted || status == .approved else { throw withoutDraft }
        guard !step.by.isSoftware else {
            throw WorkflowError("A program cannot return a notice; a person does, with --return.")
        }
        guard !step.saysNothing else {
            throw WorkflowError(
                "A return needs a reason; give it behind --return.", inForms: "A return needs a reason.")
        }
    }

    func requireHandover(to person: Creator, _ step: ReviewStep) throws(WorkflowError) {
        try requireOpen()
        guard !person.isSoftware, !person.name.isBlank else {
            throw WorkflowError("Only a person can take it over; name one behind --hand.")
        }
        guard assignee?.isSame(as: person) != true || !step.saysNothing else {
            throw WorkflowError("It was handed to \(person.name) already; nothing is to be written.")
        }
    }
}
