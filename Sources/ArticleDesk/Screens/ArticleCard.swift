internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleStore

/// One annotation beside the text: what it is, what it says, what was done about it, and what can be.
func articleCard(_ card: ArticleCard, number: Int?, of read: ReadArticle, _ frame: DeskFrame) -> Markup {
    let annotation = card.annotation
    let target = StepTarget(read.id, annotation, between: card.between)
    let place = number.map { "c\($0)" } ?? "a\(annotation.id)"
    let way = number.map {
        Markup.element(.a, [.href(Link(place: "w\($0)")), .class(.ref), .label("change \($0) in the text")], "\($0)")
    }
    return .element(
        .li,
        [
            .id(place), .class(annotation.change.map { style($0.level) } ?? .notice), .reachable, .data(.item),
            .data(.annotation, annotation.id.description),
        ],
        way ?? .none, kindLine(annotation),
        annotation.says.isEmpty ? .none : .element(.p, [.anyDirection], "\(annotation.says)"),
        status(card, frame), history(of: annotation), steps(annotation, target, card, read, frame))
}

private func status(_ card: ArticleCard, _ frame: DeskFrame) -> Markup {
    let words = card.between == nil ? card.annotation.statusWords : "not looked at"
    let holder = card.annotation.holder.map { " · \($0.name) has it" } ?? ""
    let told = card.annotation.isAcknowledged.map { $0 ? " · covered by a notice" : " · no notice covers it" } ?? ""
    return .element(.p, [.class(.quiet)], "\(words)\(holder)\(told)")
}

/// One form a card: a decision, or a few words.
private func steps(
    _ annotation: Annotation, _ target: StepTarget, _ card: ArticleCard, _ read: ReadArticle, _ frame: DeskFrame
) -> Markup {
    let open = Markup.element(
        .a,
        [
            .href(
                Link(card.between == nil ? .annotation(read.id, annotation) : .found(read.id, annotation, card.between))
            ), .data(.opens),
        ],
        "Open")
    guard frame.visitor.mayEdit else { return .element(.p, [.class(.steps)], open) }
    let field = "say-\(annotation.id)"
    let buttons = annotation.waitsForDecision && annotation.change != nil ? decisions(on: target) : []
    return .element(
        .form, Attribute.posts(to: .steps),
        frame.secret, frame.back,
        .element(.p, [.class(.steps)], buttons + [open]),
        .element(
            .details, [],
            .element(.summary, [], "Reply"),
            .element(.label, [.forField(field)], "Your reply"),
            .textArea([.name("text"), .id(field), .rows(2)], ""),
            .element(.button, [.type(.submit), .name("do"), .value("reply \(target.text)")], "Reply")))
}

extension DeskPath {
    /// The page of a change that is not yet in the article's folder.
    static func found(_ article: ArticleID, _ annotation: Annotation, _ between: StepTarget.Between?) -> DeskPath {
        DeskPath(
            ["notices", article.host, article.slug, annotation.id.description],
            [("from", between?.old), ("to", between?.new)])
    }
}
