internal import ArticleAnalysis

/// A word that a blank had broken in two was mended (“peo ple” → “people”), or the reverse.
///
/// Silent where every piece is a word (“web site” → “website” are two spellings), and where a hyphen joined them.
struct BrokenWord: EditRule {
    let name = "typo.broken-word"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
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
        guard words.count == 1, pieces.count > 1, pieces.count <= Self.mostPieces, Lexicon.english.isWord(words[0].word)
        else {
            return false
        }
        return pieces.map { WordID.folded(broken.string($0)) }.joined() == WordID.folded(whole.string(words[0]))
            && pieces.contains { !Lexicon.english.isWord($0.word) }
    }

    private static let mostPieces = 4
}
