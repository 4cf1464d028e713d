internal import ArticleAnalysis

/// A whole sentence came or went inside a row that pairs other sentences.
///
/// What it means is what the coming or going of the sentence would mean on its own. A stretch that reads as a sentence,
/// from a capital behind a stop to a stop, is one however the text around it was cut (“Smith v.” ends none).
struct WholeSentences: EditRule {
    let name = "row.inside"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isInsertion || edit.isDeletion else { return nil }
        let passage = edit.isInsertion ? edit.new : edit.old
        guard let first = passage.tokens.first, let sentence = passage.side.sentence(of: first) else { return nil }
        guard isWhole(passage.side.article.sentences[sentence], of: passage) else {
            guard passage.readsAsSentence else { return nil }
            let excerpt = Excerpt.of(passage.text)
            return edit.isInsertion
                ? Verdict(.claimAdded, .likely, "New: \(excerpt)")
                : Verdict(.claimRemoved, .likely, "Taken out: \(excerpt)")
        }
        let (kind, confidence, _, explanation) = LoneSentence(
            side: passage.side, sentence: sentence, isNew: edit.isInsertion
        ).verdict
        return Verdict(kind, confidence, explanation)
    }

    /// Whether all words of the sentence stand in the passage; its marks may be left to the neighbour.
    private func isWhole(_ sentence: Sentence, of passage: Passage) -> Bool {
        func isWord(_ token: Int) -> Bool { passage.side.article.tokens[token].kind != .mark }
        guard let first = sentence.tokens.first(where: isWord), let last = sentence.tokens.last(where: isWord) else {
            return false
        }
        return first < last && passage.tokens.contains(first) && passage.tokens.contains(last)
    }
}

extension Passage {
    /// Whether it runs from a capital behind a stop to a stop, over words enough for a statement.
    fileprivate var readsAsSentence: Bool {
        guard let first = tokens.first, let last = tokens.last, first > 0,
            words.count >= ChangeThresholds.wordsOfStatement
        else {
            return false
        }
        let all = side.article.tokens
        return all[last].tag == .stop && isStop(first - 1) && side.slice(first).first.map(\.isASCIIUppercase) ?? false
    }

    /// Whether a token ends with a full stop, an abbreviation included.
    private func isStop(_ token: Int) -> Bool {
        side.article.tokens[token].tag == .stop || side.slice(token).last == UInt8(ascii: ".")
    }
}
