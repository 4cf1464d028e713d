internal import ArticleAnnotations
internal import ArticleDiff

/// What the desk did about each change, for the margin of the page; remarks that belong to no change of it stand in a
/// section of their own.
struct ReviewCards {
    private let review: ReviewedDiff
    private let byChange: [Int: Annotation]

    init(_ review: ReviewedDiff) {
        self.review = review
        let pairs = review.remarks.compactMap { remark in remark.change.map { ($0, remark.annotation) } }
        byChange = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// What a person called a change; nil where Galley's verdict stands.
    func called(_ change: Int) -> ChangeKind? { byChange[change]?.correctedVerdict?.kind }

    /// What stands under the card of a change; nothing while nobody has acted.
    func html(under change: Int) -> String { byChange[change].map(decisions) ?? "" }

    /// Notes on passages, and what was decided about changes between other versions.
    var others: String {
        let remarks = review.remarks.filter { $0.change == nil }
        guard !remarks.isEmpty else { return "" }
        return "<section aria-label=\"Notes\"><h2>Notes <span class=\"count\">\(remarks.count)</span></h2>\n<ul>\n"
            + remarks.map(card).joined(separator: "\n") + "\n</ul></section>"
    }

    private func card(_ remark: Remark) -> String {
        let annotation = remark.annotation
        let words = annotation.wordedTarget?.words ?? ""
        let names = annotation.targets.map { review.article.name(of: $0.version) }.joined(separator: " → ")
        let place = "<p class=\"of\">\(escaped(names))\(words.isEmpty ? "" : ": <q>\(escaped(words))</q>")</p>"
        return "<li><p>\(escaped(annotation.summary))</p>\(place)\(decisions(annotation))</li>"
    }

    private func decisions(_ annotation: Annotation) -> String {
        guard let standing = annotation.standing else { return "" }
        let verdict =
            annotation.verdictWords.map { "<p class=\"verdict\">\(escaped($0.capitalizedFirst)).</p>" } ?? ""
        let notice = annotation.draft.map { "<blockquote>\(escaped($0.text))</blockquote>" } ?? ""
        let steps = annotation.history.map { "<li>\(withTimes(escaped($0.summary), [timeForPeople($0.at)]))</li>" }
            .joined()
        let state = "<p class=\"standing \(annotation.status.rawValue)\">\(escaped(standing))</p>"
        return "<div class=\"review\">\(verdict)\(state)\(notice)"
            + "<details><summary>History</summary><ol>\(steps)</ol></details></div>"
    }
}

/// The look of what ``ReviewCards`` adds.
let reviewStyleSheet = """
    .review { margin-top: .4rem; border-top: 1px solid var(--rule); }
    .standing { font-weight: 600; }
    .standing::before { content: "● "; color: var(--quiet); }
    .standing.approved::before, .standing.published::before { color: var(--come); }
    .standing.drafted::before, .standing.triaged::before, .standing.reopened::before { color: var(--gone); }
    .review blockquote { margin: .3rem 0; padding-left: .6rem; border-left: 2px solid var(--rule); font-family: \
    Georgia, serif;
      white-space: pre-line; overflow-wrap: anywhere; }
    .review summary { font-size: .8rem; font-weight: 400; margin: .2rem 0; }
    aside .review ol { list-style: decimal; padding-left: 1.4rem; font-size: .85em; }
    aside .review ol li { background: none; border: 0; margin: 0; padding: 0; overflow-wrap: anywhere; }
    aside .review ol li::before { content: none; }
    aside ul { list-style: none; margin: 0; padding: 0; }
    aside ul > li::before { content: none; }
    .of { color: var(--quiet); }
    """
