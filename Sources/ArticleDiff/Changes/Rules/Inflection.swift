internal import ArticleAnalysis

/// The same words, inflected or derived from each other: “cost” → “costs”, “motivated” → “motivation”.
///
/// Silent on words that may be names: “Brook” and “Brooks” are two people. Abbreviations (“MP”, “MPs”) are none, nor is
/// a word with the capital of its sentence, or one that only one of its forms could be a name (“Officer”, “Officers”).
struct Inflection: EditRule {
    let name = "grammar.inflection"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let (before, after) = (edit.old.content, edit.new.content)
        guard edit.isReplacement, before.count == after.count, !before.isEmpty else { return nil }
        let isInflected = zip(before, after).allSatisfy { old, new in
            old.word == new.word || mayInflect(old, edit.old, new, edit.new) && areForms(old, edit.old, new, edit.new)
        }
        return isInflected ? Verdict(.grammar, .likely, "\(edit.old.text) → \(edit.new.text): inflection") : nil
    }

    private func mayInflect(_ old: Token, _ before: Passage, _ new: Token, _ after: Passage) -> Bool {
        if isNoName(old, before), isNoName(new, after) { return true }
        let words = after.side.words
        return (words.isPlain(old) || words.isPlain(new)) && words.lexicon.isWord(old.word)
            && words.lexicon.isWord(new.word)
    }

    private func isNoName(_ token: Token, _ passage: Passage) -> Bool {
        let bytes = passage.bytes(token)
        guard token.kind == .word, let first = bytes.first else { return false }
        if !first.isASCIIUppercase || passage.side.words.isPlain(token) { return true }
        if bytes.dropLast().allSatisfy(\.isASCIIUppercase) { return true }
        return passage.tokens.first { passage.side.article.tokens[$0].range == token.range }.map {
            !passage.side.isName($0)
        } ?? false
    }

    private func areForms(_ old: Token, _ before: Passage, _ new: Token, _ after: Passage) -> Bool {
        let (left, right) = (before.bytes(old), after.bytes(new))
        let evidence = after.side.words.evidence(old, before.stem(old), new, after.stem(new))
        guard !evidence.isDifference else { return false }
        if evidence == .sameLemma || evidence == .derived { return true }
        guard !after.side.words.senses.isKnown(old.word) || !after.side.words.senses.isKnown(new.word) else {
            return false
        }
        let common = zip(left, right).prefix { $0 | 0x20 == $1 | 0x20 }.count
        return common >= ChangeThresholds.derivedStem && common * 3 >= max(left.count, right.count) * 2
    }
}
