internal import ArticleAnalysis

/// A whole sentence came or went inside a row that pairs other sentences.
///
/// What it means is what the coming or going of the sentence would mean on its own.
struct WholeSentences: EditRule {
    let name = "row.inside"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard edit.isInsertion || edit.isDeletion else { return nil }
        let passage = edit.isInsertion ? edit.new : edit.old
        guard let first = passage.tokens.first, let sentence = passage.side.sentence(of: first),
            isWhole(passage.side.article.sentences[sentence], of: passage)
        else { return nil }
        let (kind, confidence, _, explanation) = LoneSentence(side: passage.side, sentence: sentence, isNew: edit.isInsertion).verdict
        return Verdict(kind, confidence, explanation)
    }

    /// Whether all words of the sentence stand in the passage; its marks may be left to the neighbour.
    private func isWhole(_ sentence: Sentence, of passage: Passage) -> Bool {
        let words = sentence.tokens.filter { passage.side.article.tokens[$0].kind != .mark }
        return words.count > 1 && words.allSatisfy(passage.tokens.contains)
    }
}
