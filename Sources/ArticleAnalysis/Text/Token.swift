/// What a token is made of.
package enum TokenKind: UInt8, Sendable {
    case word, number, mark, symbol
}

/// A syntactic word in the sense of Universal Dependencies (“don’t” is `do` + `n’t`, “Korea’s” is `Korea` + `’s`), a number or a mark.
///
/// A number keeps its grouping and decimal marks (“12,000”, “3.5”); a currency sign or a per-cent sign is a token of its own.
package struct Token: Sendable, Hashable {
    package let range: TextRange
    package let kind: TokenKind
    /// Whether white space, or the start of the text, stands before it.
    package let spaceBefore: Bool
    /// Its folded form.
    package let word: WordID
    package var tag: Tag

    package init(range: TextRange, kind: TokenKind, spaceBefore: Bool, word: WordID, tag: Tag = .unknown) {
        (self.range, self.kind, self.spaceBefore, self.word, self.tag) = (range, kind, spaceBefore, word, tag)
    }
}
