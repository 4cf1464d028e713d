internal import ArticleAnalysis

extension Versions {
    /// What became of the whole sentences of a row.
    func rowChanges(_ index: Int) -> [Change] {
        let row = alignment[index]
        switch row.relation {
        case .added: return row.new.first.map { [cameOrWent($0, row: index, isNew: true)] } ?? []
        case .removed: return row.old.first.map { [cameOrWent($0, row: index, isNew: false)] } ?? []
        case .split: return [whole(index, .split, "One sentence was split into \(row.new.count)")] + moved(index)
        case .merged: return [whole(index, .merged, "\(row.old.count) sentences were merged into one")] + moved(index)
        case .edited, .unchanged: return moved(index)
        }
    }

    private func moved(_ index: Int) -> [Change] {
        alignment[index].moved ? [whole(index, .moved, "The sentence now stands in another place")] : []
    }

    private func whole(_ index: Int, _ kind: ChangeKind, _ explanation: String) -> Change {
        let row = tokens(of: alignment[index])
        return Change(
            kind: kind, confidence: .certain, old: old.range(of: row.old), new: new.range(of: row.new), row: index,
            rule: kind.rawValue,
            explanation: explanation)
    }

    /// A sentence without a counterpart.
    private func cameOrWent(_ sentence: Int, row: Int, isNew: Bool) -> Change {
        let side = isNew ? new : old
        let (kind, confidence, rule, explanation) = LoneSentence(side: side, sentence: sentence, isNew: isNew).verdict
        let range = side.article.sentences[sentence].range
        return Change(
            kind: kind, confidence: confidence, old: isNew ? nil : range, new: isNew ? range : nil, row: row,
            rule: rule,
            explanation: explanation)
    }
}
