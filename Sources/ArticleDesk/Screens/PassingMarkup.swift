internal import ArticleReport
internal import ArticleStore

/// What came and went between the two versions that are shown.
func passingFacts(_ facts: [PassingFact], _ read: ReadArticle) -> Markup {
    guard !facts.isEmpty else { return .none }
    let items = facts.prefix(20).map { fact -> Markup in
        let (came, went) = (read.versions[fact.came], read.versions[fact.went])
        let minutes = max(0, Int(went.retrieved.seconds - came.retrieved.seconds)) / 60
        let now = fact.now.map { "; now \($0)" } ?? "; gone since"
        return .element(
            .li, [.anyDirection],
            .element(.b, [], "\(fact.words)"),
            " stood from \(moment(Int(came.retrieved.seconds))) (version \(came.number)) to \(moment(Int(went.retrieved.seconds))), \(lasting(minutes))\(now) · ",
            fact.isSilent ? .element(.strong, [.class(.silent)], "no notice tells of it") : "a notice tells of it",
            .element(.p, [.class(.quiet)], "\(fact.sentence)"))
    }
    return .element(
        .section, [.labelled(by: "passing")],
        .element(.h2, [.id("passing")], "Came and went in between"),
        .element(.ul, [.class(.said)], items),
        facts.count > items.count
            ? .element(.p, [.class(.quiet)], "and \(facts.count - items.count) more; the timeline has all.") : .none)
}
