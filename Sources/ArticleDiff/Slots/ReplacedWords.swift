internal import ArticleAnalysis

/// The content words of an edit for which nothing shows that they stand for one another.
///
/// A word is accounted for if any content word of the other side may stand for it, or if it belongs to a turn of phrase
/// that the other side has another one for. Words that say little by themselves,
/// and misspellings of known words, need no account.
struct ReplacedWords {
    let lost: [Token]
    let gained: [Token]
    private let edit: Edit

    init(_ edit: Edit, _ shift: ContentShift) {
        self.edit = edit
        let (old, new, paraphrased) = (edit.old.content, edit.new.content, edit.paraphrased)
        lost = Self.unaccounted(shift.lost, edit.old, besides: edit.new) { before in
            paraphrased.old.contains(before.range.start) || new.contains { Self.standsFor(before, $0, in: edit) }
        }
        gained = Self.unaccounted(shift.gained, edit.new, besides: edit.old) { after in
            paraphrased.new.contains(after.range.start) || old.contains { Self.standsFor($0, after, in: edit) }
        }
    }

    /// Whether words took the place of others of which nothing shows that they are the same.
    var isReplacement: Bool { !lost.isEmpty && !gained.isEmpty }

    /// Two words, one on either side and not on both, that are different steps of one scale, however small.
    var graded: (old: Token, new: Token, difference: String)? {
        let (row, graded) = (edit.rowWords, edit.new.side.words.graded)
        let before = edit.old.words.filter { !row.newWords.contains($0.word) && graded.isGraded($0.word) }
        let after = edit.new.words.filter { !row.oldWords.contains($0.word) && graded.isGraded($0.word) }
        for old in before {
            for new in after {
                if let difference = graded.difference(old.word, new.word) { return (old, new, difference) }
            }
        }
        return nil
    }

    /// A word for somebody or something that only one side has, where every other one stands for a word of the other side.
    var addition: String? {
        guard lost.isEmpty != gained.isEmpty, !edit.old.content.isEmpty, !edit.new.content.isEmpty else { return nil }
        let (words, passage, other) = lost.isEmpty ? (gained, edit.new, edit.old) : (lost, edit.old, edit.new)
        guard other.content.allSatisfy(other.isWritten) else { return nil }
        return words.first { $0.tag.isNoun && passage.side.words.senses.isA($0.word, .telling, as: .noun) }
            .map(passage.string)
    }

    /// The pair that differs most plainly: a step of a scale, an opposite, and so on down to no evidence.
    var plainest: (old: Token, new: Token, evidence: WordEvidence)? {
        let pairs = lost.flatMap { before in
            gained.map { (before, $0, WordEvidence(of: before, in: edit.old, for: $0, in: edit.new)) }
        }
        return pairs.first { if case .graded = $0.2 { true } else { false } }
            ?? pairs.first { $0.2 == .opposite } ?? pairs.first { $0.2.isDifference } ?? pairs.first
    }

    /// An opposite stands for a word if a denial came or went with it: “not adequate” and “inadequate”.
    private static func standsFor(_ before: Token, _ after: Token, in edit: Edit) -> Bool {
        let evidence = WordEvidence(of: before, in: edit.old, for: after, in: edit.new)
        if evidence == .opposite { return (edit.old.negations + edit.new.negations) % 2 == 1 }
        return evidence.isSame
    }

    private static func unaccounted(
        _ tokens: [Token], _ passage: Passage, besides other: Passage, by isAccounted: (Token) -> Bool
    ) -> [Token] {
        let words = passage.side.words
        return tokens.filter { token in
            !words.isLight(token.word) && passage.isWritten(token) && !other.holds(passage.bytes(token))
                && !passage.isMisspelt(token) && !isAccounted(token)
        }
    }
}

extension Passage {
    /// Whether a word is letters throughout, or a number: “spine.the” is two sentences run together.
    fileprivate func isWritten(_ token: Token) -> Bool {
        token.kind != .word
            || bytes(token).allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 || $0 == 0x27 }
    }

    /// Whether the letters of the passage, written together, are a word: “Wi-Fi” and “wifi”.
    fileprivate func holds(_ word: ArraySlice<UInt8>) -> Bool {
        func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
            bytes.filter(\.isASCIILetter).map { $0 | 0x20 }
        }
        let wanted = letters(word)
        guard tokens.count <= ChangeThresholds.tokensOfSense else { return false }
        return tokens.contains { first in
            var written: [UInt8] = []
            for token in first..<tokens.upperBound where written.count < wanted.count {
                written += letters(side.slice(token))
                if token > first, written == wanted { return true }
            }
            return false
        }
    }

    /// Whether a word is none that the lexicon knows, and near to one that it does; a code (“mRNA”) is never misspelt.
    fileprivate func isMisspelt(_ token: Token) -> Bool {
        guard token.kind == .word, side.words.lexicon.kinds(token.word).isEmpty, !isCode(token) else { return false }
        return side.words.lexicon.suggestion(for: bytes(token)) != nil
    }
}
