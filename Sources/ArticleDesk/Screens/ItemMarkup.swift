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

/// “figure changed · substantive · stakes 3 of 3 life and death · likely”, as the desk sees it.
func kindLine(_ annotation: Annotation, behind start: Markup = .none) -> Markup {
    guard let kind = annotation.verdict, let stakes = annotation.stakes, let confidence = annotation.confidence else {
        return .element(.p, [], start, .element(.b, [], "note"), " by \(annotation.creator.name)")
    }
    let cost = Markup.element(.span, [.class(.stakes)], "stakes \(stakes.level) of \(Stakes.highest)")
    let parts: [Markup?] = [
        .element(.b, [], "\(kind.words)"), "\(levelWord(kind.level))",
        stakes.level == 0 ? nil : "\(cost) \(stakes.reason)",
        confidence == .certain ? nil : .element(.span, [.class(.doubt)], "\(confidence.rawValue)"),
    ]
    let line = Markup.element(.p, [], start, .joined(parts.compactMap(\.self), by: " · "))
    let corrected = annotation.verdictWords.map { Markup.element(.p, [.class(.quiet)], "\($0).") }
    return .joined([line, corrected ?? .none])
}

extension Attribute {
    /// How much a change matters.
    static func level(_ level: ChangeLevel) -> Attribute { .data(.level, level.rawValue) }
}

/// Told in words: colour alone says nothing.
func levelWord(_ level: ChangeLevel) -> String {
    switch level {
    case .substantive: "substantive"
    case .editorial: "editorial"
    case .furniture: "of the page"
    }
}

/// The four decisions, each by a button that a key presses.
///
/// In a form of several annotations a button says which one it is about; else the form has a field for that.
func decisions(on target: StepTarget?) -> [Markup] {
    AskedStep.Name.decisions.map { step, key in
        let sent: [Attribute] =
            target.map { [.name("do"), .value("\(step.rawValue) \($0.text)")] }
            ?? [.name("step"), .value(step.rawValue)]
        return .element(
            .button, [.type(.submit), .data(.key, key)] + sent, "\(step.words)",
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
