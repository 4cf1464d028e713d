internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleStore

/// One annotation beside the text: what it is, what it says, what was done about it, and what can be.
func articleCard(_ card: ArticleCard, number: Int?, of read: ReadArticle, _ frame: DeskFrame) -> Markup {
    let annotation = card.annotation
    let place = number.map { "c\($0)" } ?? "a\(annotation.id)"
    let way = number.map {
        Markup.element(.a, [.href(Link(place: "w\($0)")), .class(.ref), .label("change \($0) in the text")], "\($0)")
    }
    return .element(
        .li,
        [
            .id(place), .class(annotation.level.map { style($0) } ?? .notice), .reachable, .data(.item),
            .data(.annotation, annotation.id.description),
        ],
        kindLine(annotation, behind: way ?? .none),
        annotation.says.isEmpty ? .none : .element(.p, [.anyDirection], "\(annotation.says)"),
        history(of: annotation), steps(card, of: read, frame))
}

private func status(_ card: ArticleCard) -> String {
    let words = card.between == nil ? card.annotation.statusWords : "not looked at"
    let holder = card.annotation.holder.map { " · \($0.name) has it" } ?? ""
    let told = card.annotation.isAcknowledged.map { $0 ? " · covered by a notice" : " · no notice covers it" } ?? ""
    return words + holder + told
}

/// One form a card: a decision about a change, or a reply to what somebody said.
private func steps(_ card: ArticleCard, of read: ReadArticle, _ frame: DeskFrame) -> Markup {
    let annotation = card.annotation
    let path = card.between.map { DeskPath.found(read.id, annotation, $0) } ?? .annotation(read.id, annotation)
    let open = Markup.element(.a, [.href(Link(path)), .data(.opens)], "Open")
    let status = Markup.element(.span, [.class(.quiet)], "\(status(card))")
    guard frame.visitor.mayEdit, annotation.waitsForDecision else {
        return .element(.p, [.class(.steps)], open, status)
    }
    let target = StepTarget(read.id, annotation, between: card.between)
    return .element(
        .form, Attribute.posts(to: .steps),
        frame.secret, frame.back, hiddenField("target", target.text),
        annotation.change == nil ? reply(to: annotation) : .none,
        .element(
            .p, [.class(.steps)], (annotation.change == nil ? [] : decisions(on: nil)) + [open, status]))
}

private func reply(to annotation: Annotation) -> Markup {
    let name = "reply-\(annotation.id)"
    return .joined([
        .element(.label, [.forField(name)], "Your reply"),
        .textArea([.name("text"), .id(name), .rows(2)], ""),
        .element(.button, [.type(.submit), .name("step"), .value("reply")], "Reply"),
    ])
}

extension DeskPath {
    /// The page of a change that is not yet in the article's folder.
    static func found(_ article: ArticleID, _ annotation: Annotation, _ between: StepTarget.Between) -> DeskPath {
        DeskPath(
            ["notices", article.host, article.slug, annotation.id.description],
            [("from", between.old), ("to", between.new)])
    }
}
