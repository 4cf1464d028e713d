struct UnclosedQuote: FindingRule {
    func findings(in prose: Prose) -> [Finding] { [] }
}
