internal import ArticleAnalysis

/// The smallest stretch of two aligned sentences that differs, widened so that it cuts no fact in two.
struct Edit {
    /// Index of the alignment row.
    let row: Int
    let old: Passage
    let new: Passage
    /// The words of the whole row.
    let rowWords: RowWords
    /// Whether the same words stand on both sides, in different places.
    var isMove = false
    /// The two parties in it that changed places.
    var exchange: RoleExchange?
    private let memory = EditMemory()

    /// Its words that stand in turns of phrase which editors exchange; several rules ask, and they are read once.
    var paraphrased: ParaphrasedWords {
        if let known = memory.paraphrased { return known }
        let read = ParaphrasedWords(self)
        memory.paraphrased = read
        return read
    }

    var isInsertion: Bool { old.isEmpty }
    var isDeletion: Bool { new.isEmpty }
    var isReplacement: Bool { !old.isEmpty && !new.isEmpty }

    /// The role of the block that it stands in.
    var block: BlockRole? {
        let passage = new.isEmpty ? old : new
        guard let token = passage.tokens.first, let sentence = passage.side.sentence(of: token) else { return nil }
        let article = passage.side.article
        return article.blocks[article.sentences[sentence].block].role
    }
}

/// What was read of an edit, whose two sides never change.
private final class EditMemory {
    var paraphrased: ParaphrasedWords?
}

extension Edit {
    /// What was done, as an explanation begins: “may → will”, “‘not’ added”, “‘not’ taken out”, in double marks.
    var deed: String {
        if isInsertion { return "“\(new.text)” added" }
        return isDeletion ? "“\(old.text)” taken out" : "\(old.text) → \(new.text)"
    }

    /// Whether it is short enough for rules that compare word with word.
    var isShort: Bool { max(old.tokens.count, new.tokens.count) <= ChangeThresholds.wordRuleTokens }

    /// The two words that differ, where both sides have equally many and one pair differs.
    var onlyPair: (Token, Token)? {
        let (before, after) = (old.words, new.words)
        guard before.count == after.count, before.count <= ChangeThresholds.wordRuleTokens else { return nil }
        let pairs = zip(before, after).filter { $0.word != $1.word }
        return pairs.count == 1 ? pairs[0] : nil
    }
}
