/// What a token is made of.
@frozen
public enum TokenKind: UInt8, Sendable {
    /// Letters, and what stands for a word: web and mail addresses, `#tags`, `@names`, “3D”.
    case word
    /// Digits, with their grouping and decimal marks; also “19th”, “1970s”, “7:30”, “5/22”, “½”.
    case number
    /// Punctuation.
    case mark
    /// Currency signs (“US$” is one), per-cent signs, mathematics, emoji.
    case symbol

    // The equality that the compiler makes is called through a table from another module.

    /// Whether both are of the same kind.
    @inlinable
    public static func == (left: TokenKind, right: TokenKind) -> Bool {
        switch (left, right) {
        case (.word, .word), (.number, .number), (.mark, .mark), (.symbol, .symbol): true
        default: false
        }
    }

    /// Whether they are of different kinds.
    @inlinable
    public static func != (left: TokenKind, right: TokenKind) -> Bool { !(left == right) }
}

/// A syntactic word in the sense of Universal Dependencies (“don’t” is `do` + `n’t`, “Korea’s” is `Korea` + `’s`), a
/// number or a mark.
///
/// A number keeps its grouping and decimal marks (“12,000”, “3.5”); a currency sign or a per-cent sign is a token of
/// its own. A hyphen always is: “Cranny-Evans” and “14-year-old” are three and five tokens, those after the first
/// without a space before them. So figures inside compounds are seen, and two spellings of a compound differ in their
/// hyphens alone.
package struct Token: Sendable, Hashable {
    /// Its bytes in the text; never white space.
    package let range: TextRange
    /// What it is made of.
    package let kind: TokenKind
    /// Whether white space, or the start of the text, stands before it.
    package let spaceBefore: Bool
    /// Its folded form.
    package let word: WordID
    /// Its part of speech; unknown until the sentence has been tagged.
    package var tag: PartOfSpeech

    /// A token of these bytes, not yet tagged unless a tag is given.
    package init(range: TextRange, kind: TokenKind, spaceBefore: Bool, word: WordID, tag: PartOfSpeech = .unknown) {
        (self.range, self.kind, self.spaceBefore, self.word, self.tag) = (range, kind, spaceBefore, word, tag)
    }
}

extension Token: Bounded {
    /// A mark without bytes, behind white space: nothing hangs on it, and it is no word that a rule knows.
    package static let boundary = Token(
        range: TextRange(0, 0), kind: .mark, spaceBefore: true, word: WordID(rawValue: 0))
}
