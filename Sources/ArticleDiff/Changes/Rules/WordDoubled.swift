internal import ArticleAnalysis

/// A word that stood twice in a row stands once (“the the”), or the reverse.
struct WordDoubled: EditRule {
    let name = "typo.doubled-word"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        if edit.isDeletion, doubles(edit.old) {
            return Verdict(.typoFixed, .likely, "“\(edit.old.text)” stood twice", detail: ["sub": .text("doubled")])
        }
        if edit.isInsertion, doubles(edit.new) {
            return Verdict(
                .typoIntroduced, .likely, "“\(edit.new.text)” now stands twice", detail: ["sub": .text("doubled")])
        }
        return nil
    }

    /// Whether the words just before or behind the passage are the same as those in it.
    private func doubles(_ passage: Passage) -> Bool {
        let words = passage.side.article.tokens
        let (range, count) = (passage.tokens, passage.tokens.count)
        guard count > 0, words[range].contains(where: { $0.kind == .word }) else { return false }
        func matches(_ start: Int) -> Bool {
            start >= 0 && start + count <= words.count
                && zip(words[range], words[Range(start, upTo: start + count)]).allSatisfy { $0.word == $1.word }
        }
        return matches(range.lowerBound - count) || matches(range.upperBound)
    }
}
