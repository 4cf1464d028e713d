import ArticleAnalysis
import ArticleStory

/// The story of some texts, each a version.
func story(of texts: [String]) -> ArticleStory {
    var teller = StoryTeller(cut(ArticleText(texts[0])))
    for text in texts.dropFirst() { teller.tell(cut(ArticleText(text), after: teller.latest)) }
    return teller.story
}

/// What became of the facts of a kind, a line a thread that tells something: “1 40 boats | 2 changed: 55 boats (value)
/// | 3 changed: 40 boats (value) as in 1 | 4 removed”.
func lines(_ kind: FactKind, _ texts: [String]) -> [String] {
    story(of: texts).answer(StoryQuestion(kind: kind)).threads.map { $0.steps.map(words).joined(separator: " | ") }
}

private func words(_ step: StoryStep) -> String {
    let says = step.fact.map { " " + $0.words } ?? ""
    let event = step.event == .appeared ? "" : " \(step.event.rawValue)" + (says.isEmpty ? "" : ":")
    let aspects = step.aspects.isEmpty ? "" : " (" + step.aspects.map(\.rawValue).joined(separator: ", ") + ")"
    return "\(step.version + 1)\(event)\(says)\(aspects)" + (step.returnsTo.map { " as in \($0 + 1)" } ?? "")
}
