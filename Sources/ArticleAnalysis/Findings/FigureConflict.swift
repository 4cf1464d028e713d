struct FigureConflict: FindingRule {
    func findings(in prose: Prose) -> [Finding] { [] }
}
