internal import ArticleAnalysis

/// The changes, in order of their rows, with a line that took another's place as one: a headline, a line of page
/// furniture (a temperature, a count of shares).
func linesPaired(_ changes: [Change], of sides: BothSides) -> [Change] {
    let lines = LinesReplaced(sides: sides)
    return [LoneSentence.furnitureRule, LoneSentence.headlineRule].reduce(changes) { lines.paired($0, rule: $1) }
}

private struct LinesReplaced {
    let sides: BothSides

    /// Pairs the lines that went with the lines that came in the rows beside them, in order. A line without a partner
    /// stays as it is.
    func paired(_ changes: [Change], rule: String) -> [Change] {
        var paired: [Change] = []
        var waiting: ArraySlice<Int> = []
        var last: Int?
        for change in changes {
            guard change.rule == rule else {
                paired.append(change)
                continue
            }
            if let last, change.row - last > 1 { waiting = [] }
            last = change.row
            if let partner = waiting.first, (paired[partner].old == nil) != (change.old == nil),
                haveOnePlace(paired[partner], change)
            {
                paired[partner] = joined(paired[partner], change)
                waiting = waiting.dropFirst()
            } else {
                waiting.append(paired.count)
                paired.append(change)
            }
        }
        return paired
    }

    /// Whether the line that went and the one that came head the same text: crossheads are pairs only above sentences
    /// that became one another, and never pair with the headline of the page.
    private func haveOnePlace(_ first: Change, _ second: Change) -> Bool {
        guard first.kind == .headlineChanged else { return true }
        let (went, came) = first.new == nil ? (first, second) : (second, first)
        guard let before = went.old.flatMap(sides.old.place), let after = came.new.flatMap(sides.new.place),
            before.isCrosshead == after.isCrosshead
        else { return false }
        return !before.isCrosshead
            || before.next.flatMap { sides.rowOfOld[$0] } == after.next.flatMap { sides.rowOfNew[$0] }
    }

    /// One change with the old side of the one and the new side of the other, in the row of the new line.
    private func joined(_ first: Change, _ second: Change) -> Change {
        let (went, came) = first.new == nil ? (first, second) : (second, first)
        var change = came
        change.old = went.old
        if let before = went.old, let after = came.new {
            let (before, after) = (
                Excerpt.of(sides.old.article.text[before]), Excerpt.of(sides.new.article.text[after])
            )
            change.explanation =
                "\(change.kind == .headlineChanged ? "Headline" : "Page furniture"): \(before) → \(after)"
        }
        return change
    }
}

extension VersionSide {
    /// Whether a headline stands behind the first paragraph, and the first sentence that it heads.
    fileprivate func place(of headline: TextRange) -> (isCrosshead: Bool, next: Int?)? {
        guard let sentence = tokens(in: headline).first.flatMap(sentence) else { return nil }
        func isBody(_ index: Int) -> Bool { article.blocks[article.sentences[index].block].role == .body }
        let all = article.sentences.indices
        return (
            isCrosshead: all.prefix(upTo: sentence).contains(where: isBody),
            next: all.suffix(from: sentence).first(where: isBody)
        )
    }
}
