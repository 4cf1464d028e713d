package import ArticleAnalysis

/// What an editor should look at in one text: why, where, and what to write instead.
package func terminalReport(of findings: [Finding], in analysis: ArticleAnalysis, name: String) -> [Paragraph] {
    guard !findings.isEmpty else { return [Paragraph("\(name): nothing to report.")] }
    let sorted = [Severity.error, .warning, .info].flatMap { severity in findings.filter { $0.severity == severity } }
    return [Paragraph([Paragraph.Run(name, .strong), Paragraph.Run(": " + tally(findings))])]
        + sorted.enumerated().flatMap { number, finding in
            [.blank] + paragraphs(finding, number: number + 1, in: analysis)
        }
}

/// “2 errors, 1 warning”.
private func tally(_ findings: [Finding]) -> String {
    [(Severity.error, "error", "errors"), (.warning, "warning", "warnings"), (.info, "note", "notes")]
        .map { severity, one, many in (findings.count { $0.severity == severity }, one, many) }
        .filter { $0.0 > 0 }.map { $0.0 == 1 ? "1 \($0.1)" : "\($0.0) \($0.2)" }.joined(separator: ", ")
}

private func paragraphs(_ finding: Finding, number: Int, in analysis: ArticleAnalysis) -> [Paragraph] {
    let label = "\(number). "
    let (word, emphasis): (String, Emphasis) =
        switch finding.severity {
        case .error: ("error", .error)
        case .warning: ("warning", .warning)
        case .info: ("note", .strong)
        }
    let lead = [
        Paragraph.Run(label, .faint), Paragraph.Run(word, emphasis), Paragraph.Run(": \(finding.message) "),
        Paragraph.Run("(\(finding.rule))", .faint),
    ]
    let places = finding.spans.enumerated().map { index, span in
        let replacement = index == 0 ? finding.suggestion : nil
        return Paragraph(spanInSentence(span, replacement: replacement, in: analysis), indent: label.count + 2)
    }
    return [Paragraph(lead, indent: 0, hang: label.count)] + places
}

/// The words marked in their sentence, or struck with the suggestion set beside them.
private func spanInSentence(_ span: TextRange, replacement: String?, in analysis: ArticleAnalysis) -> [Paragraph.Run] {
    let around = sentences(touching: span, in: analysis)
    let words = analysis.text[span]
    let edit =
        replacement.map { [Paragraph.Run(words, .removed), Paragraph.Run($0, .added)].filter { !$0.text.isEmpty } }
        ?? [Paragraph.Run(words, .marked)]
    return [Paragraph.Run(leading(TextRange(around.start, span.start), in: analysis.text))] + edit
        + [Paragraph.Run(trailing(TextRange(span.end, around.end), in: analysis.text))]
}
