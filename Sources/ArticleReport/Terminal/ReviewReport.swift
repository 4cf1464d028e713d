internal import ArticleAnnotations
internal import ArticleDiff

/// The queue of an article: what is to be decided or written, first what costs most to be wrong about, then what waits for another person.
///
/// Editorial changes and page furniture take a line each. `expanded` adds what is closed, and every history.
package func terminalReport(of board: ReviewBoard, expanded: Bool = false) -> [Paragraph] {
    let (serious, small) = (board.open.filter(\.isSerious), board.open.filter { !$0.isSerious })
    var report = [Paragraph([Paragraph.Run(board.article, .strong), Paragraph.Run(": " + tally(board))])]
    report += section("To decide or to write, most serious first", serious, expanded)
    report += compact("Editing and furniture", small, expanded)
    report += section("Waits for approval", board.toApprove, expanded)
    report += section("Waits for publishing", board.toPublish, expanded)
    report += section("Comments from elsewhere", board.comments, expanded)
    if !board.foreign.isEmpty {
        report += [.blank, Paragraph("Other programs’ files, kept as they are", .strong)] + board.foreign.map(line)
    }
    if expanded { report += section("Closed", board.closed, expanded) }
    if !board.open.isEmpty {
        let advice =
            """
            Decide with “galley review \(board.article) ID --as correction --note WHY”; give an ID alone to see one \
            whole.
            """
        report += [.blank, Paragraph(advice, .faint)]
    }
    return report
}

/// One annotation whole, with its history and what comes next.
package func terminalReport(of item: ReviewItem) -> [Paragraph] {
    let ids = [Paragraph.Run("\(item.annotation.id)", .faint)]
    return paragraphs(item, expanded: true) + [
        Paragraph(ids, indent: 6), Paragraph("Next: \(item.annotation.next).", indent: 6),
    ]
}

/// “3 open, 1 waits for approval, 12 closed”.
private func tally(_ board: ReviewBoard) -> String {
    let counts = [
        (board.open.count, "open"), (board.toApprove.count, "to approve"), (board.toPublish.count, "to publish"),
        (board.comments.count + board.foreign.count, "from elsewhere"), (board.closed.count, "closed"),
    ]
    let named = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return named.isEmpty ? "no annotations yet; “galley annotate” writes them." : named + "."
}

private func section(_ title: String, _ items: [ReviewItem], _ expanded: Bool) -> [Paragraph] {
    guard !items.isEmpty else { return [] }
    return [.blank, Paragraph(title, .strong)] + items.flatMap { paragraphs($0, expanded: expanded) }
}

/// A line for each.
private func compact(_ title: String, _ items: [ReviewItem], _ expanded: Bool) -> [Paragraph] {
    guard !expanded else { return section(title, items, true) }
    guard !items.isEmpty else { return [] }
    return [.blank, Paragraph(title, .strong)]
        + items.map { item in
            Paragraph(
                [
                    Paragraph.Run(item.shortID + "  ", .faint), Paragraph.Run(item.kindWords),
                    Paragraph.Run(": " + item.annotation.says),
                ],
                indent: 2, hang: 8)
        }
}

/// An annotation in a list of them: what it is, what it says, its words in their sentence, and what is known besides.
func paragraphs(_ item: ReviewItem, expanded: Bool) -> [Paragraph] {
    let annotation = item.annotation
    let lead = [
        Paragraph.Run(item.shortID + "  ", .faint), Paragraph.Run(item.kindWords, .strong),
        Paragraph.Run(annotation.stakes?.warning.map { " · " + $0 } ?? "", .warning),
        Paragraph.Run(" · \(annotation.statusWords)"),
        Paragraph.Run(item.versions.isEmpty ? "" : " · " + item.versions.joined(separator: " → "), .faint),
    ]
    let verdict = annotation.verdictWords.map { [Paragraph($0.capitalizedFirst + ".", .warning, indent: 6)] } ?? []
    let says = annotation.says.isEmpty ? [] : [Paragraph(annotation.says, indent: 6)]
    let passage = item.passage.isEmpty ? [] : [Paragraph(item.passage, indent: 6)]
    let tags = annotation.bodies.filter { $0.purpose == .tagging }.map(\.value)
    let facts =
        [
            annotation.isAcknowledged.map {
                $0 ? "A notice on the page covers it." : "No notice on the page covers it."
            },
            tags.isEmpty ? nil : "Tags: " + tags.joined(separator: ", "),
            item.place.map { "In the latest version: \($0)." },
            item.carrier.map { "\($0) carries the notice: say so with --publish." },
        ].compactMap { $0 } + item.relations
    let steps = expanded ? annotation.history.map(line) : remarks(on: annotation)
    return [Paragraph(lead, indent: 2, hang: 8)] + verdict + says + passage
        + facts.map { Paragraph($0, .faint, indent: 6) }
        + steps
}

/// What whoever acts next should know: notes, disagreements, and the notice as drafted.
private func remarks(on annotation: Annotation) -> [Paragraph] {
    let noted = annotation.history.filter { $0.note?.isEmpty == false }.map(line)
    guard let draft = annotation.draft, annotation.isOpen else { return noted }
    return noted + [Paragraph("Draft by \(draft.step.by.name): “\(draft.text)”", indent: 6)]
}

private func line(_ step: ReviewStep) -> Paragraph {
    var words = "\(step.momentForPeople)  \(step.by.name) \(step.deed)"
    if case .draft(let text) = step.action { words += ": “\(text)”" }
    if let note = step.note, !note.isEmpty { words += (words.hasSuffix("”") ? "; " : ": ") + note }
    return Paragraph([Paragraph.Run(words, step.action == .disagree ? .warning : .plain)], indent: 6, hang: 8)
}

private func line(_ foreign: ForeignAnnotation) -> Paragraph {
    let said =
        foreign.document["body"]?.each.compactMap { $0["value"]?.string ?? $0.string }.first
        ?? foreign.document["bodyValue"]?.string
    let words = said.map { ": “\(shortened($0))”" } ?? ""
    return Paragraph([Paragraph.Run(foreign.name, .faint), Paragraph.Run(words)], indent: 2, hang: 8)
}

extension ReviewItem {
    /// Whether it deserves its sentence in the queue: facts, people's notes, and what somebody works on already.
    fileprivate var isSerious: Bool {
        (annotation.stakes?.level ?? Stakes.highest) > Stakes.lowest || !annotation.isUnreviewed
    }

    /// “figure changed (likely)”, “Ada Bell noted”.
    fileprivate var kindWords: String {
        guard let kind = annotation.verdict else { return "\(annotation.creator.name) noted" }
        switch annotation.confidence {
        case .certain, nil: return kind.words
        case .likely: return kind.words + " (likely)"
        case .possible: return kind.words + " (possibly)"
        }
    }
}
