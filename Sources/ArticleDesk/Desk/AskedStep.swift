internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReview
internal import ArticleStore

/// What a form asks to be done, and about which annotations.
struct AskedStep {
    /// As forms name it.
    enum Name: String, CaseIterable {
        case silent, update, correction, clarification, withdrawal
        case draft, approve, publish, dismiss, reopen, reply, verdict, hand
        case sendBack = "return"
    }

    let name: Name
    let targets: [StepTarget]
    /// What was typed, whatever becomes of the step.
    let fields: FormFields

    /// Reads a form: one button's `do` names step and annotation, `all` a step for all that are picked, `step` and
    /// `target` what a form of its own is about.
    init(_ form: FormFields) throws(DeskError) {
        var (name, targets): (String?, [String]) = (form["step"], form.all("target"))
        if let done = form["do"] {
            let parts = done.split(separator: " ", maxSplits: 1).map(String.init)
            (name, targets) = (parts.first, Array(parts.dropFirst()))
        } else if let all = form["all"] {
            (name, targets) = (all, form.all("pick"))
        }
        guard let known = name.flatMap({ Name(rawValue: $0) }) else {
            throw DeskError(
                400, "This form names no step that the desk knows. Go back, reload the page, and try again.")
        }
        (self.name, self.targets) = (known, targets.compactMap { StepTarget($0) })
        fields = form
        guard !self.targets.isEmpty, self.targets.count == targets.count else {
            throw DeskError(422, "Nothing is selected. Go back and select what the decision is about.")
        }
    }

    private func typed(_ name: String) -> String? {
        fields[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    var note: String? { typed("note") }
    /// Where the notice stands, if no version here carries it.
    var elsewhere: String? { typed("elsewhere") }

    /// The step for the workflow, which decides whether it is allowed.
    func action() throws(DeskError) -> ReviewStep.Action {
        switch name {
        case .silent: .triage(.silent)
        case .update: .triage(.update)
        case .correction: .triage(.correction)
        case .clarification: .triage(.clarification)
        case .withdrawal: .triage(.withdrawal)
        case .draft: .draft(typed("text") ?? "")
        case .approve: .approve
        case .publish: .publish
        case .dismiss: .dismiss
        case .reopen: .reopen
        case .reply: .reply
        case .sendBack: .sendBack
        case .verdict: .verdict(try kind())
        case .hand: .assign(Creator(try person()))
        }
    }

    /// The words of the step's note: for a reply they are what is said.
    var remark: String? { name == .reply ? typed("text") : note }

    private func kind() throws(DeskError) -> ChangeKind {
        guard let kind = fields["kind"].flatMap({ ChangeKind(rawValue: $0) }) else {
            throw DeskError(422, "Choose what kind of change it is.")
        }
        return kind
    }

    private func person() throws(DeskError) -> Person {
        guard let person = typed("person").flatMap({ Person($0) }) else {
            throw DeskError(422, "Name the person as Ada Bell <ada@example.org>.")
        }
        return person
    }
}

extension AskedStep.Name {
    /// “silent now”, as it follows a number of changes.
    var done: String {
        switch self {
        case .silent: "closed as silent"
        case .update, .correction, .clarification, .withdrawal: "triaged as \(rawValue)"
        case .draft: "drafted"
        case .approve: "approved"
        case .publish: "published"
        case .dismiss: "dismissed"
        case .reopen: "opened again"
        case .reply: "answered"
        case .verdict: "called otherwise"
        case .hand: "handed on"
        case .sendBack: "returned"
        }
    }

    /// What is mostly decided, each with the key that does it.
    static let decisions: [(name: AskedStep.Name, key: String)] = [
        (.silent, "s"), (.correction, "c"), (.update, "u"), (.clarification, "l"),
    ]

    /// What a button that does it says.
    var words: String { self == .sendBack ? "Return" : rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
