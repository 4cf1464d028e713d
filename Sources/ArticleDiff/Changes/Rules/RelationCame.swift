internal import ArticleAnalysis

/// A word that says how something stands to what follows came or went with its preposition: “a debt of its sales” → “a
/// debt larger than its sales”, “empty” → “close to empty”.
///
/// Silent on turns of phrase (“due to”), and on words that the sentence has on both sides.
struct RelationCame: EditRule {
    let name = "claim.relation"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isInsertion || edit.isDeletion else { return nil }
        let passage = edit.isInsertion ? edit.new : edit.old
        let shift = ContentShift(edit)
        guard (shift.lost + shift.gained).count == passage.content.count, passage.relates else { return nil }
        return Verdict(.claimChanged, .possible, "\(edit.deed): something else is said of what follows")
    }
}

extension Passage {
    /// Whether it is an adjective and the preposition that belongs to it, or compares.
    fileprivate var relates: Bool {
        guard words.count == 2, let head = words.first, let last = words.last, last.range.end == range?.end
        else { return false }
        if side.words.isComparing(last.word) { return head.tag == .jjr || head.tag == .rbr }
        return [.in, .to].contains(last.tag) && [.jj, .jjr].contains(head.tag) && !side.words.isLight(head.word)
            && side.words.isContent(head.word)
    }
}
