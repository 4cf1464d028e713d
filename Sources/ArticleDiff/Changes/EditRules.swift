internal import ArticleAnalysis

/// The rules in the order in which they are asked; the first one that speaks names the edit.
///
/// From what cannot be a fact (marks, case), over slots whose values decide, to words, and at last the bare statement that something differs.
enum EditRules {
    static let inOrder: [any EditRule] = [
        WholeSentences(), CharacterReference(), QuoteParaphrased(), MarksOnly(), CaseOnly(), ListMark(), ReferenceMark(), StrayLetter(),
        DoubledWord(),
        Transposed(),
        Misspelling(), FigureNotation(), FigureBound(), FigureRefined(), FigureChanged(), UnitChanged(), FigureInDate(), BoundOfPeriod(),
        DateNotation(), DateChanged(),
        SpellingVariant(), NameRespelt(), Abbreviated(), AddressChanged(), AttributionCame(), AttributionChanged(),
        QuantifierChanged(), PolarityFlipped(), CertaintyShifted(),
        Inflection(), NameChanged(), FigureCame(), SameSense(), FunctionWords(), RealWordSlip(), Reworded(), ClaimChanged(),
    ]

    static func verdict(on edit: Edit, in versions: Versions) -> (verdict: Verdict, rule: String) {
        for rule in inOrder {
            if let verdict = rule.verdict(on: edit, in: versions) { return (verdict, rule.name) }
        }
        return (Verdict(.claimChanged, .possible, "The text differs"), "difference")
    }
}
