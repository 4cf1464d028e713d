internal import ArticleAnalysis

extension Versions {
    /// The changes with what the rest of the article says about them: notices that admit them, figures that were
    /// forgotten.
    func annotated(_ changes: [Change]) -> [Change] {
        let notices = new.notices
        let (told, notice) = (Set(notices), CorrectionNotice(notices, of: new))
        let standing = new.article.quantities.reduce(into: [Double: Quantity]()) { table, quantity in
            guard let value = quantity.value, table[value] == nil, !told.contains(quantity.sentence) else { return }
            table[value] = quantity
        }
        return changes.map { change in
            var change = change
            admit(&change, by: notice)
            pointOutRepetition(&change, among: standing)
            return change
        }
    }

    /// A figure that was changed here and still stands as it was elsewhere.
    private func pointOutRepetition(_ change: inout Change, among standing: [Double: Quantity]) {
        guard change.kind == .figureChanged, let before = change.old,
            let index = old.tokens(in: before).first.flatMap(old.quantity),
            let value = old.article.quantities[index].value, old.article.quantities[index].kind != .ordinal
        else { return }
        let stale = old.article.quantities[index]
        guard let twin = standing[value], twin.kind == stale.kind,
            twin.unit == stale.unit || value >= ChangeThresholds.tellingFigure
        else { return }
        let block = new.article.sentences[twin.sentence].block
        let paragraph = new.article.blocks[...block].count { $0.role == .body }
        change.detail["stillStands"] = .text(new.article.text[twin.range])
        change.explanation += "; \(new.article.text[twin.range]) still stands in paragraph \(max(1, paragraph))"
    }
}
