internal import ArticleAnalysis

extension Versions {
    /// The changes with what the rest of the article says about them: notices that admit them, figures that were forgotten.
    func annotated(_ changes: [Change]) -> [Change] {
        let notices = new.article.sentences.indices.filter(new.isNotice)
        let (told, words) = (Set(notices), Set(notices.flatMap(new.foldedWords)))
        let standing = new.article.quantities.reduce(into: [Double: Quantity]()) { table, quantity in
            guard let value = quantity.value, table[value] == nil, !told.contains(quantity.sentence) else { return }
            table[value] = quantity
        }
        return changes.map { change in
            var change = change
            admit(&change, by: notices, saying: words)
            pointOutRepetition(&change, among: standing)
            return change
        }
    }

    /// A substantive change that a correction notice of the new version speaks of is acknowledged; any other is not, and says so.
    ///
    /// The notice must name what changed: a figure, date or name of the old or new wording stands in it. A notice does not speak of itself.
    private func admit(_ change: inout Change, by notices: [Int], saying words: Set<WordID>) {
        guard change.kind.level == .substantive, !notices.contains(where: { isSentence($0, change.new) }) else { return }
        let isAdmitted = !words.isEmpty && !facts(change.old, old).union(facts(change.new, new)).isDisjoint(with: words)
        change.detail["acknowledged"] = .flag(isAdmitted)
        if isAdmitted { change.explanation += "; the correction notice admits it" }
    }

    private func isSentence(_ sentence: Int, _ range: TextRange?) -> Bool {
        range.map { new.article.sentences[sentence].range.overlaps($0) } ?? false
    }

    /// The content words of a range.
    private func facts(_ range: TextRange?, _ side: Side) -> Set<WordID> {
        guard let range else { return [] }
        return Set(Passage(side: side, tokens: side.tokens(in: range)).content.map(\.word))
    }

    /// A figure that was changed here and still stands as it was elsewhere.
    private func pointOutRepetition(_ change: inout Change, among standing: [Double: Quantity]) {
        guard change.kind == .figureChanged, let before = change.old, let index = old.tokens(in: before).first.flatMap(old.quantity),
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
