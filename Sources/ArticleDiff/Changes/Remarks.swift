internal import ArticleAnalysis

/// What the rest of the article says about a change: notices that admit it, figures that were forgotten.
struct Remarks {
    private let sides: BothSides
    private let notice: CorrectionNotice
    /// The first figure of each value outside the correction notices of the new version.
    private let standing: [Double: Quantity]

    init(on sides: BothSides) {
        self.sides = sides
        let notices = sides.new.notices
        let told = Set(notices)
        notice = CorrectionNotice(notices, of: sides.new)
        standing = sides.new.article.quantities.reduce(into: [:]) { table, quantity in
            guard let value = quantity.value, table[value] == nil, !told.contains(quantity.sentence) else { return }
            table[value] = quantity
        }
    }

    func added(to change: Change) -> Change {
        var change = change
        notice.admit(&change, of: sides)
        pointOutRepetition(&change)
        return change
    }

    /// A figure that was changed here and still stands as it was elsewhere.
    private func pointOutRepetition(_ change: inout Change) {
        let (old, new) = (sides.old, sides.new)
        guard change.kind == .figureChanged, let before = change.old,
            let index = old.tokens(in: before).first.flatMap(old.quantity),
            let value = old.article.quantities[index].value, old.article.quantities[index].kind != .ordinal
        else { return }
        let stale = old.article.quantities[index]
        guard let twin = standing[value], twin.kind == stale.kind,
            twin.unit == stale.unit || value >= ChangeThresholds.tellingFigure
        else { return }
        let block = new.article.sentences[twin.sentence].block
        let paragraph = new.article.blocks[0..<block + 1].count { $0.role == .body }
        change.detail["stillStands"] = .text(new.article.text[twin.range])
        change.explanation += "; \(new.article.text[twin.range]) still stands in paragraph \(max(1, paragraph))"
    }
}
