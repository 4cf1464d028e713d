/// What an editor should look at, in order of the text.
///
/// Every rule is a file; each would rather miss a slip than cry wolf: a newsroom turns a noisy checker off.
package func findFindings(in article: ArticleAnalysis) -> [Finding] {
    let prose = Prose(article)
    let rules: [any FindingRule] = [
        InconsistentName(), Misspelling(), DoubledWord(), DoubledPhrase(), RealWordSlip(), ArticleSound(),
        OrdinalEnding(), FiveDigitYear(), SurnameSlip(), NameVariants(), ImpossibleDate(), WrongWeekday(), WrongAge(),
        WrongTotal(), SharesOfOne(), WrongPercentage(), FigureConflict(), UnclosedQuote(), CrossedQuotes(),
    ]
    let findings = rules.enumerated().flatMap { order, rule in
        rule.findings(in: prose).map { (order: order, finding: $0) }
    }
    return inOrder(findings.filter { !$0.finding.isInCode(prose) }).reduce(into: []) { kept, finding in
        if let last = kept.last, last.isAbout(finding) { return }
        kept.append(finding)
    }
}

/// By place; where two start alike, the rule that stands first has the word.
private func inOrder(_ findings: [(order: Int, finding: Finding)]) -> [Finding] {
    findings.sorted { ($0.finding.spans.first?.start ?? 0, $0.order) < ($1.finding.spans.first?.start ?? 0, $1.order) }
        .map(\.finding)
}

/// One thing that can be wrong in a text.
protocol FindingRule: Sendable {
    /// In order of the text.
    func findings(in prose: Prose) -> [Finding]
}

extension Finding {
    /// Whether it speaks of template or code.
    fileprivate func isInCode(_ prose: Prose) -> Bool { spans.first.map(prose.code.contains) ?? false }

    /// Whether both speak of the same place.
    fileprivate func isAbout(_ other: Finding) -> Bool {
        guard let own = spans.first, let others = other.spans.first else { return false }
        return own.overlaps(others)
    }
}
