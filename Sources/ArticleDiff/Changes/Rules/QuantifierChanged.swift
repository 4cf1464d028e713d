internal import ArticleAnalysis

/// How many of a kind the statement is about differs: “all ships” → “some ships”, “none” → “few”.
///
/// Silent where one word denies and the other does not (“none” → “some” turns the claim round), and on words for the
/// same extent.
struct QuantifierChanged: EditRule {
    let name = "claim.quantifier"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let (before, after) = edit.onlyPair, let from = sides.words.extent(of: before.word),
            let to = sides.words.extent(of: after.word), from != to, !isDenial(from, to)
        else { return nil }
        let direction = to > from ? "more" : "fewer"
        return Verdict(
            .claimChanged, .likely,
            "\(edit.old.string(before)) → \(edit.new.string(after)): the statement is now about \(direction) than before"
        )
    }

    /// Between nothing and few there is only a step; everything past that is a denial.
    private func isDenial(_ from: QuantifierExtent, _ to: QuantifierExtent) -> Bool {
        min(from, to) == .nothing && max(from, to) > .few
    }
}

/// How much of a whole a quantifier takes, from nothing to all of it.
enum QuantifierExtent: Int, Comparable, Sendable {
    case nothing, few, some, most, all

    init?(_ name: String) {
        guard let index = ["nothing", "few", "some", "most", "all"].firstIndex(of: name) else { return nil }
        self.init(rawValue: index)
    }

    static func < (left: QuantifierExtent, right: QuantifierExtent) -> Bool { left.rawValue < right.rawValue }
}
