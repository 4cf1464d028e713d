internal import ArticleAnalysis

/// A misspelt word was mended, or a word was misspelt: the lexicon knows one of the two spellings only.
///
/// Sees one word exchanged for another that is at most two letters away. Never a number.
struct WordMisspelt: EditRule {
    let name = "typo"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        SlipVerdict.of(edit, confidence: .likely, realWords: false)
    }
}

/// A word that is one stroke away from the word that was meant, and a word itself: “buy” for “bug”.
///
/// Asked late: whatever else explains the pair (an inflection, a synonym, an opposite) goes before.
struct WrongRealWord: EditRule {
    let name = "typo.real-word"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        SlipVerdict.of(edit, confidence: .possible, realWords: true)
    }
}

private enum SlipVerdict {
    static func of(_ edit: Edit, confidence: Confidence, realWords: Bool) -> Verdict? {
        guard let (before, after) = edit.onlyPair, before.kind == .word, after.kind == .word else { return nil }
        let words = edit.new.side.words
        let areWords = words.lexicon.contains(before.word) && words.lexicon.contains(after.word)
        guard areWords == realWords else { return nil }
        let (old, new) = (edit.old.string(before), edit.new.string(after))
        switch words.slip(from: before, edit.old.bytes(before), to: after, edit.new.bytes(after)) {
        case .fixed: return Verdict(.typoFixed, confidence, "\(old) → \(new): a slip, mended")
        case .introduced:
            return Verdict(.typoIntroduced, confidence, "\(old) → \(new): the new spelling looks like a slip")
        case nil: return nil
        }
    }
}
