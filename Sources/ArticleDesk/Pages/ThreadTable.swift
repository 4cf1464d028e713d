internal import ArticleReport
internal import ArticleStory

/// What became of a fact, version by version, as a table; `address` leads to a version.
func threadTable(
    _ thread: StoryThread, number: Int, in told: ToldStory, address: (VersionMoment) -> Link
) -> Markup {
    let rows = thread.steps.map { step -> Markup in
        let version = told.version(step.version)
        return .element(
            .tr, [],
            .element(.th, [.row], .element(.a, [.href(address(version))], "Version \(version.number)")),
            .element(.td, [], moment(version.seconds)),
            .element(.td, [.anyDirection], "\(step.fact?.shownWords ?? "–")"),
            .element(.td, [.anyDirection], "\(step.fact.map { $0.voice ?? "the article itself" } ?? "–")"),
            .element(.td, [], "\(step.note(in: told) ?? "–")"), .element(.td, [], telling(step, told)))
    }
    return .element(
        .section, [.labelled(by: "f\(number)")],
        .element(.h2, [.id("f\(number)"), .anyDirection], "\(shortTitle(thread))"),
        .element(.p, [.class(.quiet), .anyDirection], "In: \(thread.latest?.sentenceWords ?? "")"),
        wideTable(
            "\(thread.kind.title) \(number): what it said when",
            ["Version", "Seen first", "Says", "On whose word", "What became of it", "Readers"], rows))
}

private func telling(_ step: StoryStep, _ told: ToldStory) -> Markup {
    let words = step.telling(in: told) ?? "–"
    return step.isSilent ? .element(.strong, [.class(.silent)], "\(words)") : "\(words)"
}

/// “10,000 → 12,000 troops”.
private func shortTitle(_ thread: StoryThread) -> String {
    let said = thread.steps.compactMap(\.fact).map(\.shownWords)
    guard let first = said.first, let last = said.last, said.count > 1, first != last else { return said.first ?? "" }
    return "\(first) → \(last)"
}
