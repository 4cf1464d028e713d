internal import ArticleAnalysis

/// A bullet, or the number of a list item, differs at the start of a sentence.
struct ListMark: EditRule {
    let name = "formatting.list-mark"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        if isNumber(edit.old, or: edit.new) {
            return Verdict(.formatting, .likely, "The number of a list item came or went")
        }
        guard edit.block == .list, edit.old.content.allSatisfy({ $0.kind == .number }),
            edit.new.content.allSatisfy({ $0.kind == .number }),
            edit.old.words.count <= 1, edit.new.words.count <= 1, startsBlock(edit.old) || startsBlock(edit.new)
        else { return nil }
        return Verdict(.formatting, .likely, "The mark of a list item differs")
    }

    /// “1.” at the start of a sentence, where nothing stood.
    private func isNumber(_ old: Passage, or new: Passage) -> Bool {
        guard old.isEmpty != new.isEmpty else { return false }
        let passage = old.isEmpty ? new : old
        guard let first = passage.tokens.first, let number = passage.words.first, passage.words.count == 1,
            number.kind == .number, number.range.count <= ChangeThresholds.digitsOfListMark, passage.marks.count == 1,
            let sentence = passage.side.sentence(of: first)
        else { return false }
        return passage.side.article.sentences[sentence].tokens.lowerBound == first
    }

    private func startsBlock(_ passage: Passage) -> Bool {
        guard let token = passage.tokens.first, let sentence = passage.side.sentence(of: token) else { return false }
        let article = passage.side.article
        return article.tokens[token].range.start == article.blocks[article.sentences[sentence].block].range.start
    }
}
