internal import ArticleAnalysis

/// A word that a blank had broken in two was mended (“peo ple” → “people”), or the reverse.
///
/// Silent where every piece is a word (“web site” → “website” are two spellings), and where a hyphen joined them.
struct BrokenWord: EditRule {
    let name = "typo.broken-word"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, edit.old.marks.isEmpty, edit.new.marks.isEmpty else { return nil }
        if mends(edit.old, edit.new) {
            return Verdict(.typoFixed, .likely, "\(edit.old.text) → \(edit.new.text): a broken word, mended")
        }
        if mends(edit.new, edit.old) {
            return Verdict(.typoIntroduced, .likely, "\(edit.old.text) → \(edit.new.text): a word was broken")
        }
        return nil
    }

    private func mends(_ broken: Passage, _ whole: Passage) -> Bool {
        let (pieces, words) = (broken.words, whole.words)
        let lexicon = whole.side.words.lexicon
        guard words.count == 1, let word = words.first, pieces.count > 1,
            pieces.count <= ChangeThresholds.piecesOfWord, lexicon.isWord(word.word)
        else {
            return false
        }
        return pieces.map { WordID.folded(broken.string($0)) }.joined() == WordID.folded(whole.string(word))
            && pieces.contains { !lexicon.isWord($0.word) }
    }
}
