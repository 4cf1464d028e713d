internal import ArticleAnalysis

/// Makes edits, as an editor would count them, of the words that differ in one row.
///
/// A list of steps, each of which reads the hunks that the one before it left; <doc:CarvingEdits> walks one sentence
/// through all of them.
struct EditCarver {
    /// First facts become whole and what chance cut is joined; then what moved is taken out; then what is left is
    /// parted into what was done in one go; and at last a phrase that went is held against what came elsewhere.
    static let inOrder: [any CarvingStep] = [
        // Joining. Facts first: the steps behind it may trust that no border runs through a figure or a date.
        KeepFactsWhole(),
        JoinRewrites(),
        JoinQuotationMarks(),
        // Moving. Behind the joins, since words move from stretch to stretch; a transposition is told by what is left.
        TakeOutMoves(),
        JoinTranspositions(),
        // Parting. Facts leave the hunk before anything asks what else it holds; what is compared as it stands is held
        // together before the five steps that would part it.
        PartFacts(),
        HoldTogether(),
        PartClause(),
        PartForm(),
        PartUnlike(),
        PartLastMark(),
        PartArticle(),
        PartCase(),
        // Pairing. Last, since it breaks the order of the hunks.
        PairForms(),
    ]

    var steps = Self.inOrder

    /// The hunks of a row after all steps.
    func carve(_ hunks: [Hunk], in span: Hunk, of sides: BothSides) -> CarvedRow {
        var row = CarvedRow(sides: sides, span: span, hunks: hunks)
        for step in steps { step.apply(to: &row) }
        return row
    }
}

/// One row of the alignment on its way from words that differ to edits.
struct CarvedRow {
    let sides: BothSides
    /// All tokens of the row.
    let span: Hunk
    /// In order of the text, but for the last step.
    var hunks: [Hunk]
    /// What left one hunk and came in another one.
    var moves: [MovedWords] = []
    /// How often a form of a word was looked up or held against another word: the work of the steps that compare words
    /// with words. It grows with the length of the row, never with its square.
    var lookedUp = 0

    init(sides: BothSides, span: Hunk, hunks: [Hunk]) { (self.sides, self.span, self.hunks) = (sides, span, hunks) }
}

/// One way in which hunks are joined, parted or paired.
protocol CarvingStep: Sendable {
    /// What tests and measurements call it; it stands in no output.
    var name: String { get }
    func apply(to row: inout CarvedRow)
}

/// A step that parts one hunk at a time, and leaves alone what is held together.
protocol PartingStep: CarvingStep {
    /// The hunk itself, or the parts of it in order.
    func parts(of hunk: Hunk, in row: inout CarvedRow) -> [Hunk]
}

extension PartingStep {
    func apply(to row: inout CarvedRow) {
        let hunks = row.hunks
        row.hunks = hunks.flatMap { $0.isHeld ? [$0] : parts(of: $0, in: &row) }
    }
}

/// A step that makes one hunk of two neighbours.
protocol JoiningStep: CarvingStep {
    func joins(_ first: Hunk, _ second: Hunk, in sides: BothSides) -> Bool
}

extension JoiningStep {
    func apply(to row: inout CarvedRow) {
        let sides = row.sides
        row.hunks = row.hunks.reduce(into: []) { joined, hunk in
            if let last = joined.last, joins(last, hunk, in: sides) {
                joined[joined.count - 1] = last.hull(hunk)
            } else {
                joined.append(hunk)
            }
        }
    }
}
