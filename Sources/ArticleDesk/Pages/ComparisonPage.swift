internal import ArticleDiff
internal import ArticleReport

/// What a version changed since the one before it: first in words, then in the text.
func comparisonPage(
    _ diff: ArticleDiff, from old: PublishedVersion, to new: PublishedVersion, of article: PublishedArticle,
    _ site: Site
) -> SiteFile {
    let folder = article.folder
    let page = SitePage(
        path: folder.changes(new.commit), title: "\(article.title), version \(old.number) → \(new.number)",
        trail: [
            ("Articles", .index(page: 1)), (article.title, folder.page), (new.name, folder.version(new.commit)),
        ])
    let text = ComparedText(diff)
    let between = "Changed between \(moment(old.lastSeen)) and \(moment(new.seen))" as Markup
    return page.file(
        of: site,
        [
            .element(.h1, [.anyDirection], "\(article.title): what version \(new.number) changed"),
            .element(
                .p, [.class(.quiet)],
                "\(page.anchor(folder.version(old.commit), "\(old.name)")) → \(page.anchor(folder.version(new.commit), "\(new.name)")) · \(between)"
            ),
            .element(.p, [.class(.lead)], "\(verdict(on: diff))"),
            .element(
                .div, [.class(.desk)],
                .element(.aside, [.label("What changed"), .class(.cards)], cards(diff, linked: text.places)),
                .element(
                    .section, [.labelled(by: "text"), .class(.text)],
                    [.element(.h2, [.id("text")], "Both versions in one text")] + text.paragraphs)),
        ])
}

/// What costs most to be wrong about comes first; what costs nothing is folded.
private func cards(_ diff: ArticleDiff, linked: Set<Int>) -> [Markup] {
    let sorted = diff.changes.byStakes
    guard !sorted.isEmpty else { return [.element(.p, [], "No words changed.")] }
    return ChangeLevel.allCases.compactMap { level in
        let items = sorted.filter { $0.element.kind.level == level }
            .map { card($0.element, number: $0.offset + 1, isLinked: linked.contains($0.offset)) }
        guard !items.isEmpty else { return nil }
        let (title, list) = ("\(level.words) (\(items.count))", Markup.element(.ol, [], items))
        guard level == .substantive else {
            return .element(.details, [], .element(.summary, [], "\(title)"), list)
        }
        return .element(
            .section, [.labelled(by: level.rawValue)], .element(.h2, [.id(level.rawValue)], "\(title)"), list)
    }
}

private func card(_ change: Change, number: Int, isLinked: Bool) -> Markup {
    let doubt: Markup =
        change.confidence == .certain
        ? .none : " \(Markup.element(.span, [.class(.doubt)], "(\(change.confidence.rawValue))"))"
    let way: Markup =
        isLinked
        ? .element(
            .p, [],
            .element(
                .a, [.href(Link(place: "w\(number)")), .label("change \(number) in the text")], "in the text"))
        : .none
    return .element(
        .li, [.id("c\(number)"), .number(number), .class(style(change.kind.level))],
        .element(.p, [], .element(.b, [], "\(change.kind.words)"), doubt),
        .element(.p, [.anyDirection], "\(change.explanation)"), stakes(change.stakes), way)
}

private func stakes(_ stakes: Stakes) -> Markup {
    guard stakes.level > Stakes.lowest else { return .none }
    return .element(
        .p, [], .element(.span, [.class(.stakes)], "stakes \(stakes.level) of \(Stakes.highest)"),
        ": \(stakes.reason)")
}

func style(_ level: ChangeLevel) -> StyleClass {
    switch level {
    case .substantive: .substantive
    case .editorial: .editorial
    case .furniture: .furniture
    }
}
