internal import ArticleAnalysis

/// A bullet, or the number of a list item, differs at the start of a sentence.
struct ListMark: EditRule {
    let name = "formatting.list-mark"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard edit.block == .list, edit.old.content.allSatisfy({ $0.kind == .number }), edit.new.content.allSatisfy({ $0.kind == .number }),
            edit.old.words.count <= 1, edit.new.words.count <= 1, startsBlock(edit.old) || startsBlock(edit.new)
        else { return nil }
        return Verdict(.formatting, .likely, "The mark of a list item differs")
    }

    private func startsBlock(_ passage: Passage) -> Bool {
        guard let token = passage.tokens.first, let sentence = passage.side.sentence(of: token) else { return false }
        let article = passage.side.article
        return article.tokens[token].range.start == article.blocks[article.sentences[sentence].block].range.start
    }
}
