import ArticleAnalysis

@testable import ArticleDiff

/// The edits of the first row of two sentences, carved by some of the steps: “before → after” each, in order of the
/// text; those that moved end in “~”.
func carved(_ before: String, _ after: String, by steps: [any CarvingStep] = EditCarver.inOrder) -> [String] {
    let row = carvedRow(before, after, by: steps)
    func words(_ old: Range<Int>, _ new: Range<Int>) -> String {
        "\(Passage(side: row.sides.old, tokens: old).text) → \(Passage(side: row.sides.new, tokens: new).text)"
    }
    let edits = row.hunks.sorted { ($0.start.old, $0.start.new) < ($1.start.old, $1.start.new) }
    return edits.map { words($0.old, $0.new) } + row.moves.map { words($0.old, $0.new) + " ~" }
}

func carvedRow(_ before: String, _ after: String, by steps: [any CarvingStep] = EditCarver.inOrder) -> CarvedRow {
    let (old, new) = (analyze(ArticleText(before)), analyze(ArticleText(after)))
    let row = AlignmentRow(
        old: Array(old.sentences.indices), new: Array(new.sentences.indices), relation: .edited, moved: false, score: 1)
    let sides = BothSides(old, new, along: [row])
    let differing = wordEdits(of: row, from: old.page, to: new.page).map {
        Hunk(old: sides.old.tokens(in: $0.old), new: sides.new.tokens(in: $0.new))
    }
    return EditCarver(steps: steps).carve(differing, in: sides.tokens(of: row), of: sides)
}
