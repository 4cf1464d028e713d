internal import ArticleAnalysis

/// Holds a replacement together whose two sides are compared with each other as they stand: both hold figures or dates,
/// sources, nothing but names, or the same words.
///
/// “Anna Lind said” → “The harbour master Per Holm said” is one exchange of a source, however unlike the words. Silent
/// where only one side holds such a thing: then a statement went and another one came. Holds markup too (“&rsquo;”,
/// a tag), whose marks part nothing, and words that it strikes out on one side. Costs the length of the hunks.
struct HoldTogether: CarvingStep {
    let name = "hold-together"

    func apply(to row: inout CarvedRow) {
        for index in row.hunks.indices { row.hunks[index].isHeld = isHeld(row.hunks[index], in: row.sides) }
    }

    private func isHeld(_ hunk: Hunk, in sides: BothSides) -> Bool {
        guard !hunk.old.isEmpty, !hunk.new.isEmpty else { return false }
        let (left, right) = sides.passages(of: hunk)
        return areMarkup(left, right) || areAddresses(left, right) || holdMarkup(left, right)
            || left.words.map(\.word) == right.words.map(\.word) || isParaphrase(left, right)
            || left.tokens.contains(where: left.side.isSlot) && right.tokens.contains(where: right.side.isSlot)
            || holdsSource(left) && holdsSource(right) || left.isAllNames && right.isAllNames
    }

    /// Whether words that both sides share stand between quotation marks on one side alone.
    private func isParaphrase(_ left: Passage, _ right: Passage) -> Bool {
        guard (left.quotationMarks > 0) != (right.quotationMarks > 0) else { return false }
        return !Set(left.content.map(\.word)).isDisjoint(with: right.content.map(\.word))
    }

    /// Whether nothing but markup stands there, or words are struck out on one side.
    private func areMarkup(_ left: Passage, _ right: Passage) -> Bool {
        left.read.isEmpty && right.read.isEmpty
            || [left, right].contains { passage in passage.tokens.contains { passage.side.struck(of: $0) != nil } }
    }

    /// Whether both sides are an address each, or a part of one, which is told as a whole.
    private func areAddresses(_ left: Passage, _ right: Passage) -> Bool {
        [left, right].allSatisfy { passage in
            passage.tokens.first.flatMap(passage.side.address).map { address in
                passage.tokens.allSatisfy { passage.side.address(of: $0) == address }
            } ?? false
        }
    }

    private func holdsSource(_ passage: Passage) -> Bool {
        passage.holdsSaying || passage.tokens.contains { passage.side.speaker(of: $0) != nil }
    }

    /// Whether a character stands as markup on either side (“&rsquo;”).
    private func holdMarkup(_ left: Passage, _ right: Passage) -> Bool {
        [left, right].contains { passage in
            passage.tokens.dropLast().contains {
                passage.side.slice($0).elementsEqual([UInt8(ascii: "&")])
                    && !passage.side.article.tokens[$0 + 1].spaceBefore
            }
        }
    }
}
