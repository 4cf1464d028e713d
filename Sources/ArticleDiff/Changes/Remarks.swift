internal import ArticleAnalysis

/// What the rest of the article says about a change: notices that admit it, figures that were forgotten.
struct Remarks {
    private let sides: BothSides
    private let notice: CorrectionNotice
    /// The sentences of the correction notices of the new version.
    private let told: Set<Int>

    /// `notices` are the blocks of the new version that open as correction notices do.
    init(on sides: BothSides, notices: [Int]) {
        self.sides = sides
        let article = sides.new.article
        let sentences =
            notices.isEmpty ? [] : article.sentences.indices.filter { notices.contains(article.sentences[$0].block) }
        told = Set(sentences)
        notice = CorrectionNotice(sentences, of: sides.new)
    }

    func added(to changes: [Change]) -> [Change] {
        // Only where a figure changed are all the figures of the article read.
        let standing = changes.contains { $0.kind == .figureChanged } ? standing() : [:]
        return changes.map { change in
            var change = change
            notice.admit(&change, of: sides)
            pointOutRepetition(&change, among: standing)
            return change
        }
    }

    /// The first figure of each value outside the correction notices of the new version.
    private func standing() -> [Double: Quantity] {
        sides.new.article.allQuantities().reduce(into: [:]) { table, quantity in
            guard let value = quantity.value, table[value] == nil, !told.contains(quantity.sentence) else { return }
            table[value] = quantity
        }
    }

    /// A figure that was changed here and still stands as it was elsewhere.
    private func pointOutRepetition(_ change: inout Change, among standing: [Double: Quantity]) {
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
