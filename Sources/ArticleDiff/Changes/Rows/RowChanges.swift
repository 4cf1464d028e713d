internal import ArticleAnalysis

/// What became of the whole sentences of a row.
struct RowChanges {
    /// Index of the row.
    let row: Int
    let sides: BothSides

    var changes: [Change] {
        let (old, new) = (sides.alignment[row].old, sides.alignment[row].new)
        return switch sides.alignment[row].relation {
        case .added: new.first.map { [cameOrWent($0, isNew: true)] } ?? []
        case .removed: old.first.map { [cameOrWent($0, isNew: false)] } ?? []
        case .split where isMarkup, .merged where isMarkup: moved
        case .split: [whole(.split, "One sentence was split into \(new.count)")] + moved
        case .merged: [whole(.merged, "\(old.count) sentences were merged into one")] + moved
        case .edited, .unchanged: moved
        }
    }

    /// Whether no word of the row is read: what became of its parts says nothing of the text.
    private var isMarkup: Bool {
        let tokens = sides.tokens(of: sides.alignment[row])
        return Passage(side: sides.old, tokens: tokens.old).words.isEmpty
            && Passage(side: sides.new, tokens: tokens.new).words.isEmpty
    }

    private var moved: [Change] {
        sides.alignment[row].moved ? [whole(.moved, "The sentence now stands in another place")] : []
    }

    private func whole(_ kind: ChangeKind, _ explanation: String) -> Change {
        let tokens = sides.tokens(of: sides.alignment[row])
        return Change(
            kind: kind, confidence: .certain, old: sides.old.range(of: tokens.old),
            new: sides.new.range(of: tokens.new), row: row, rule: kind.rawValue, explanation: explanation)
    }

    /// A sentence without a counterpart.
    private func cameOrWent(_ sentence: Int, isNew: Bool) -> Change {
        let side = isNew ? sides.new : sides.old
        let (kind, confidence, rule, explanation) = LoneSentence(side: side, sentence: sentence, isNew: isNew).verdict
        let range = side.article.sentences[sentence].range
        return Change(
            kind: kind, confidence: confidence, old: isNew ? nil : range, new: isNew ? range : nil, row: row,
            rule: rule,
            explanation: explanation)
    }
}
