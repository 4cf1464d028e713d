internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

extension Desk {
    /// A step that was not taken: what happened in the meantime or what is missing, and the form as it was filled in.
    func refusedScreen(
        _ asked: AskedStep, _ refused: [RefusedStep], taken: Int = 0, because sentence: String? = nil,
        status: Int? = nil, _ frame: DeskFrame
    ) -> WebResponse {
        let hasMoved = refused.contains { if case .movedOn = $0.error { true } else { false } }
        let targets = refused.isEmpty ? asked.targets : refused.map(\.current)
        return frame.page(
            "Not done", status: status ?? (hasMoved ? 409 : 422),
            [
                .element(.h1, [], hasMoved ? "Somebody was faster" : "This was not done"),
                sentence.map { .element(.p, [.class(.trouble), .alert], "\($0)") } ?? .none,
                taken > 0
                    ? .element(.p, [], "\(counted(taken, "other")) \(taken == 1 ? "was" : "were") taken.") : .none,
            ] + refused.map(why) + [again(asked, targets, frame)])
    }

    /// A note that was not written.
    func noteScreen(
        _ note: NoteForm, on read: ReadArticle, because sentence: String, _ frame: DeskFrame
    ) -> WebResponse {
        frame.page(
            "Not written", status: 422,
            [
                .element(.h1, [], "The note was not written"),
                .element(.p, [.class(.trouble), .alert], "\(sentence)"), noteForm(note, on: read, frame),
            ])
    }

    private func why(_ refused: RefusedStep) -> Markup {
        let error = DeskError(refused.error)
        guard let annotation = refused.standing else {
            return .element(.p, [.class(.trouble), .alert], "\(error.sentence)")
        }
        return .element(
            .section, [.class(.trouble), .alert],
            .element(.h2, [.anyDirection], "\(label(of: annotation))"),
            .element(.p, [], "\(error.sentence)"),
            .element(.p, [], "It stands as: \(annotation.statusWords)."), history(of: annotation))
    }

    /// The form once more, with what was typed.
    private func again(_ asked: AskedStep, _ targets: [StepTarget], _ frame: DeskFrame) -> Markup {
        let back = asked.fields["back"].flatMap { DeskPath(local: $0) } ?? .queue
        return .element(
            .form, Attribute.posts(to: .steps),
            [
                frame.secret, hiddenField("back", back.text), hiddenField("step", asked.name.rawValue),
            ] + targets.map { hiddenField("target", $0.text) } + typed(asked) + [
                .element(
                    .p, [.class(.steps)],
                    .element(.button, [.type(.submit), .class(.primary)], "\(asked.name.words), as things stand now"),
                    .element(.a, [.href(Link(back))], "Leave it"))
            ])
    }

    /// Whatever the form had to be filled in, to be filled in again.
    private func typed(_ asked: AskedStep) -> [Markup] {
        var fields: [Markup] = []
        if let text = asked.fields["text"] {
            fields.append(field("Text", "text", .textArea([.name("text"), .id("text"), .rows(6)], text)))
        }
        if let kind = asked.fields["kind"] {
            fields.append(field("Kind", "kind", choice("kind", id: "kind", ChangeKind.choices, chosen: kind)))
        }
        for (name, label) in [("person", "To whom"), ("elsewhere", "Where the notice stands"), ("note", "Why")] {
            if let value = asked.fields[name] {
                fields.append(
                    field(label, name, .element(.input, [.type(.text), .name(name), .id(name), .value(value)])))
            }
        }
        return fields
    }
}

extension RefusedStep {
    /// The annotation as it stands now, where that is known.
    fileprivate var standing: Annotation? {
        switch error {
        case .movedOn(let annotation), .refused(_, let annotation): annotation
        default: nil
        }
    }

    /// What the next try is meant for.
    fileprivate var current: StepTarget {
        standing.map { StepTarget(target.article, $0, between: target.between) } ?? target
    }
}

extension ChangeKind {
    /// All kinds, as a person chooses one.
    static var choices: [(value: String, words: String)] {
        allCases.map { ($0.rawValue, "\($0.words) (\(levelWord($0.level)))") }
    }
}
