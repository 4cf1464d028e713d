internal import ArticleAnalysis

/// The claim is made more firmly or less: “could” → “will”, “confirmed” → “claimed”, “is” → “may be”.
///
/// Compares the weakest word of certainty on either side; a side without one states the claim plainly. Silent where the
/// edit carries other content, where a word of saying came or went altogether (that is an attribution), and where a
/// word of certainty only took another form (“possibly” → “possibility”).
struct CertaintyShifted: EditRule {
    let name = "certainty"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let row = sides.tokens(of: sides.alignment[edit.row])
        let before = Stance(edit.old, beside: Passage(side: sides.new, tokens: row.new)) {
            !edit.rowWords.oldWords.contains($0)
        }
        let after = Stance(edit.new, beside: Passage(side: sides.old, tokens: row.old)) {
            !edit.rowWords.newWords.contains($0)
        }
        guard let (from, to) = Stance.step(from: before, to: after), from != to else { return nil }
        let shift = ContentShift(edit)
        let others = { (tokens: [Token]) in tokens.count { sides.words.stance(of: $0.word) == nil } }
        guard max(others(shift.lost), others(shift.gained)) <= 1 else { return nil }
        if RecastDenial.stands(in: edit, of: sides) { return RecastDenial.verdict(on: edit) }
        return Verdict(
            to > from ? .certaintyRaised : .certaintyLowered, .likely,
            "\(edit.deed): what was \(from.words) is now \(to.words)",
            detail: ["oldCertainty": .text(from.rawValue), "newCertainty": .text(to.rawValue)])
    }
}

extension Certainty {
    /// How the certainty reads in a sentence.
    var words: String {
        switch self {
        case .denied: "denied"
        case .alleged: "alleged"
        case .possible: "given as possible"
        case .likely: "given as likely"
        case .stated: "stated plainly"
        case .confirmed: "given as certain"
        }
    }
}
