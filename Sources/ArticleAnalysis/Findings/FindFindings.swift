/// What an editor should look at, in order of the text.
///
/// Every rule is a file; each would rather miss a slip than cry wolf: a newsroom turns a noisy checker off.
func findFindings(in article: ArticleAnalysis) -> [Finding] {
    let prose = Prose(article)
    let rules: [any FindingRule] = [
        InconsistentName(), Misspelling(), DoubledWord(), RealWordSlip(), FigureConflict(), UnclosedQuote(),
    ]
    var findings: [Finding] = []
    for rule in rules {
        for finding in rule.findings(in: prose) where !findings.contains(where: { $0.isAbout(finding) }) { findings.append(finding) }
    }
    return findings.sorted { ($0.spans.first?.start ?? 0, $0.rule) < ($1.spans.first?.start ?? 0, $1.rule) }
}

/// One thing that can be wrong in a text.
protocol FindingRule: Sendable {
    /// In order of the text.
    func findings(in prose: Prose) -> [Finding]
}

extension Finding {
    /// Whether both speak of the same place: the first rule that found it has the word.
    fileprivate func isAbout(_ other: Finding) -> Bool {
        guard let own = spans.first, let others = other.spans.first else { return false }
        return own.overlaps(others)
    }
}
