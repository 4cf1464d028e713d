internal import ArticleAnalysis

/// The rules in the order in which they are asked; the first one that speaks names the edit.
///
/// From what cannot be a fact (marks, case), over slots whose values decide, to words, and at last the bare statement
/// that something differs.
enum EditRules {
    static let inOrder: [any EditRule] = [
        WordsMoved(), WholeSentences(), SpacingOnly(), CharacterReference(), MarkupOnly(), QuoteParaphrased(),
        MarksOnly(), SignsOnly(),
        CaseOnly(), ListMark(), ReferenceMark(), StrayLetter(), DoubledWord(), Transposed(), BrokenWord(),
        Misspelling(), FigureNotation(),
        FigureBound(), FigureRefined(), FigureChanged(), UnitChanged(), CountedChanged(), FigureInDate(),
        BoundOfPeriod(), DateNotation(), DateChanged(),
        SpellingVariant(), NameRespelt(), Abbreviated(), AddressChanged(), AttributionCame(), AttributionChanged(),
        QuantifierChanged(), PolarityFlipped(), CertaintyShifted(),
        TenseTurned(), Inflection(), NameChanged(), FigureCame(), SameSense(), FunctionWords(), RealWordSlip(),
        Reworded(), ClaimChanged(),
    ]

    static func verdict(on edit: Edit, in versions: Versions) -> (verdict: Verdict, rule: String) {
        for rule in inOrder {
            if let verdict = rule.verdict(on: edit, in: versions) { return (verdict, rule.name) }
        }
        return (Verdict(.claimChanged, .possible, "The text differs"), "difference")
    }
}
