package import ArticleAnalysis

extension UniqueID {
    /// The namespace of findings: drawn once at random, never to be changed.
    fileprivate static let findings = UniqueID(high: 0xB36A_0F5D_91C8_4E27, low: 0x8D4F_72A9_5E10_C6B3)
}

/// One annotation for each thing that is wrong with a version, in order of the text.
///
/// The same version always gives the same annotations with the same ids: made of article, version, rule, place and
/// words, and of nothing else. Their moment is that at which the version was seen.
package func annotate(
    _ findings: [Finding], in text: ArticleText, of version: AnnotatedVersion, article: String
) -> [Annotation] {
    let places = Selector(text)
    return findings.compactMap { finding in
        guard let place = finding.spans.first else { return nil }
        let name = [article, version.id, finding.rule, "\(place.start)-\(place.end)", text[place]]
        return Annotation(
            id: UniqueID(namespace: .findings, name: name.joined(separator: "\n")), motivation: .assessing,
            bodies: [Body(finding.message, .assessing), Body(finding.rule, .tagging)]
                + (finding.suggestion.map { [Body($0, .editing)] } ?? []),
            targets: [Target(version: version, selectors: places.selectors(for: place))])
    }
}

extension Annotation {
    /// The rule that found it; nil for a change, a note, and what other programs wrote.
    package var findingRule: String? {
        guard change == nil, original == nil, motivation == .assessing, creator == .galley else { return nil }
        return bodies.first { $0.purpose == .tagging }?.value
    }
}
