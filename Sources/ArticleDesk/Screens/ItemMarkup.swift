internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport

/// Words in their sentence: what went is struck, what came is set, what a note means is marked; each is told in words,
/// too.
func sentence(_ runs: [Paragraph.Run]) -> Markup {
    .joined(
        runs.map { run in
            switch run.emphasis {
            case .removed: edited(.del, "[deleted: ", run.text)
            case .added: edited(.ins, "[inserted: ", run.text)
            case .marked: .element(.strong, [], "\(run.text)")
            default: "\(run.text)"
            }
        })
}

private func edited(_ element: Element, _ said: String, _ words: String) -> Markup {
    .element(
        element, [.class(.substantive)], .element(.span, [.class(.hidden)], "\(said)"), "\(words)",
        .element(.span, [.class(.hidden)], "] "))
}

/// “figure changed · stakes 3 of 3: life and death · likely”.
func kindLine(_ annotation: Annotation) -> Markup {
    guard let change = annotation.change else {
        return .element(.p, [], .element(.b, [], "note"), " by \(annotation.creator.name)")
    }
    let doubt: Markup =
        change.confidence == .certain
        ? .none : " · \(Markup.element(.span, [.class(.doubt)], "\(change.confidence.rawValue)"))"
    let stakes: Markup =
        change.stakes.level == 0
        ? .none
        : " · \(Markup.element(.span, [.class(.stakes)], "stakes \(change.stakes.level) of \(Stakes.highest)")) \(change.stakes.reason)"
    return .element(
        .p, [], .element(.b, [], "\(annotation.verdictWords)"), " · \(levelWord(change.level))", stakes, doubt)
}

/// Told in words: colour alone says nothing.
func levelWord(_ level: ChangeLevel) -> String {
    switch level {
    case .substantive: "substantive"
    case .editorial: "editorial"
    case .furniture: "of the page"
    }
}

/// The four decisions, each by a button that a key presses, of one annotation in a form of several.
func decisions(on target: StepTarget) -> [Markup] {
    [
        ("silent", "Silent", "s"), ("correction", "Correction", "c"), ("update", "Update", "u"),
        ("clarification", "Clarification", "l"),
    ].map { step, words, key in
        .element(
            .button,
            [.type(.submit), .name("do"), .value("\(step) \(target.text)"), .data(.key, key)], "\(words)",
            .element(.span, [.class(.keys)], " \(key)"))
    }
}

/// What was done about an annotation, the oldest step first.
func history(of annotation: Annotation) -> Markup {
    guard !annotation.history.isEmpty else { return .none }
    let steps = annotation.history.map { step -> Markup in
        var words = "\(step.by.name) \(step.deed)" as Markup
        if case .draft(let text) = step.action { words = "\(words): “\(text)”" }
        if let note = step.note, !note.isEmpty { words = "\(words): \(note)" }
        return .element(.li, [.anyDirection], "\(moment(step.at)) \(words)")
    }
    return .element(.ol, [.class(.said)], steps)
}
