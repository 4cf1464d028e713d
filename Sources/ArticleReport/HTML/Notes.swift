internal import ArticleDiff

/// The changes in words, first what costs most to be wrong about: what stands in the margin. What costs nothing is
/// folded, unless there is nothing else.
///
/// `views` are both texts as HTML, `called` says what a person put right, and `addition` is what stands under the card of
/// a change besides, as HTML. What either Galley or a person calls substantive is not folded.
func notes(
    on diff: ArticleDiff, in views: String, called: (Int) -> ChangeKind? = { _ in nil },
    addition: (Int) -> String = { _ in "" }
) -> String {
    func place(_ index: Int, _ change: Change) -> ChangeLevel {
        called(index)?.level == .substantive ? .substantive : change.kind.level
    }
    let isOpen = !diff.changes.enumerated().contains { place($0, $1) == .substantive }
    return ChangeLevel.allCases.compactMap { level in
        let cards = diff.changes.byStakes.filter { place($0, $1) == level }.map {
            card($1, called($0), number: $0 + 1, ways(to: $0 + 1, in: views) + addition($0))
        }
        guard !cards.isEmpty else { return nil }
        let list = "<ol>\n\(cards.joined(separator: "\n"))\n</ol>"
        let title = "\(level.words) <span class=\"count\">\(cards.count)</span>"
        guard level == .substantive else {
            return "<details\(isOpen ? " open" : "")><summary><h2>\(title)</h2></summary>\n\(list)</details>"
        }
        return "<section aria-label=\"\(level.words)\"><h2>\(title)</h2>\n\(list)</section>"
    }.joined(separator: "\n")
}

/// Links to the place of a change in either view, of which one is shown; none where a view does not mark it.
private func ways(to number: Int, in views: String) -> String {
    [("i", "inline"), ("s", "side")].map { view, name in
        guard
            let place = ["\(view)\(number)", "\(view)\(number)-before"].first(where: { views.contains("id=\"\($0)\"") })
        else {
            return ""
        }
        return "<a class=\"to \(name)\" href=\"#\(place)\" aria-label=\"change \(number) in the text\">in the text</a>"
    }.joined()
}

private func card(_ change: Change, _ called: ChangeKind?, number: Int, _ addition: String) -> String {
    let isSure = called != nil || change.confidence == .certain
    let doubt = isSure ? "" : " <span class=\"doubt\">\(change.confidence.rawValue)</span>"
    let stakes = change.stakes.warning.map { " <strong class=\"stakes\">\(escaped($0))</strong>" } ?? ""
    return
        """
        <li id="c\(number)" value="\(number)" class="\(change.kind.level.rawValue)" \
        tabindex="-1"><b>\((called ?? change.kind).words)</b>\(doubt)\(stakes)
        """
            + "<p>\(escaped(change.explanation))</p>\(addition)</li>"
}
