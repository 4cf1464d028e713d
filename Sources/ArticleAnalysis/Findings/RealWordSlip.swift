struct RealWordSlip: FindingRule {
    func findings(in prose: Prose) -> [Finding] { [] }
}
