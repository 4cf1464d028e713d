internal import ArticleAnalysis
package import ArticleDiff

/// What changed between two versions, as an editor reads it: first what the article now claims otherwise, with the
/// words in their sentences, and of that what costs most to be wrong about, then what was only edited.
///
/// Editorial changes and page furniture take a line a kind; `expanded` shows each of them in its sentence too.
package func terminalReport(of diff: ArticleDiff, heading: ReportHeading, expanded: Bool = false) -> [Paragraph] {
    let groups = ChangeLevel.allCases.map { level in
        (level: level, changes: diff.changes.filter { $0.kind.level == level })
    }
    var report = title(heading) + [Paragraph(verdict(on: diff))]
    for group in groups where !group.changes.isEmpty {
        report += [.blank, Paragraph(group.level.words, .strong)]
        let isDetailed = expanded || group.level == .substantive
        report += isDetailed ? gathered(group.changes, in: diff) : summed(group.changes)
    }
    if !expanded, groups.dropFirst().contains(where: { !$0.changes.isEmpty }) {
        report += [.blank, Paragraph("Give --all to see each editorial change in its sentence.", .faint)]
    }
    return report
}

private func title(_ heading: ReportHeading) -> [Paragraph] {
    let names = ["\(heading.old.name) → \(heading.new.name)", heading.between].compactMap { $0 }.joined(separator: ", ")
    return [Paragraph(heading.headline, .strong)] + (heading.article.map { [Paragraph($0, .faint)] } ?? []) + [
        Paragraph(names)
    ]
}

/// The changes in their sentences; where the same was done to signs over and over, a line for all of them instead.
private func gathered(_ changes: [Change], in diff: ArticleDiff) -> [Paragraph] {
    func isOfSigns(_ change: Change) -> Bool { change.kind == .punctuation || change.kind == .formatting }
    let times = Dictionary(grouping: changes.filter(isOfSigns), by: \.explanation).mapValues(\.count)
    func isRepeated(_ change: Change) -> Bool {
        isOfSigns(change) && (times[change.explanation] ?? 0) >= ReportThresholds.repeatedSigns
    }
    return detailed(changes.filter { !isRepeated($0) }, in: diff) + summed(changes.filter(isRepeated))
}

/// The changes, numbered, those of one sentence together with the sentence below.
private func detailed(_ changes: [Change], in diff: ArticleDiff) -> [Paragraph] {
    let sentences = ChangesInSentence(diff)
    var number = 0
    return byStakes(sentences.groups(of: changes)).flatMap { group in
        let reasons = group.byStakes.map(\.element).map { change in
            number += 1
            return reason(of: change, number: number)
        }
        let explained = group.map(\.explanation).joined()
        let sources = Set(group.compactMap { source(of: $0, in: diff) }).filter { !explained.contains($0) }.sorted()
        return reasons + [Paragraph(sentences.runs(of: group), indent: 5)]
            + sources.map { Paragraph("Source: \($0)", .faint, indent: 5) }
    }
}

/// First the sentences with what costs most to be wrong about; of two alike the one that stands first.
private func byStakes(_ groups: [[Change]]) -> [[Change]] {
    let levels = groups.map { $0.map(\.stakes.level).max() ?? Stakes.lowest }
    return groups.indices.sorted { (levels[$1], $0) < (levels[$0], $1) }.map { groups[$0] }
}

private func reason(of change: Change, number: Int) -> Paragraph {
    Paragraph(
        [
            Paragraph.Run("\(number). ", .faint), Paragraph.Run(change.kind.words, .strong),
            Paragraph.Run(doubt(change.confidence), .faint),
            Paragraph.Run(change.stakes.warning.map { " · " + $0 } ?? "", .warning),
            Paragraph.Run(explanation(of: change)),
        ], indent: 2, hang: 5)
}

/// The explanation behind a colon; of something that came or went without the words, which are shown below it.
private func explanation(of change: Change) -> String {
    switch change.kind {
    case .claimAdded, .claimRemoved, .quoteAdded, .quoteRemoved:
        guard change.old == nil || change.new == nil, let colon = change.explanation.firstRange(of: ": ") else { break }
        let lead = change.explanation[..<colon.lowerBound]
        return lead.split(separator: " ").count > ReportThresholds.bareLead ? ": \(lead)" : ":"
    default: break
    }
    return ": " + change.explanation
}

private func doubt(_ confidence: Confidence) -> String {
    switch confidence {
    case .certain: ""
    case .likely: " (likely)"
    case .possible: " (possibly)"
    }
}

/// Whose word the changed claim is, unless the explanation names somebody; silent on a bare “it” or “officials”, which
/// the sentence shows.
private func source(of change: Change, in diff: ArticleDiff) -> String? {
    let side = change.new == nil ? diff.old : diff.new
    guard let span = change.new ?? change.old,
        let speaker = side.claims.first(where: { $0.range.contains(span) })?.source
    else {
        return nil
    }
    let name =
        speaker.entity.flatMap { side.entities.indices.contains($0) ? side.entities[$0].name : nil }
        ?? side.text[speaker.range]
    guard isNamed(name, speaker, in: side) else { return nil }
    return change.explanation.contains("according to") || change.explanation.contains(name.dropFirst()) ? nil : name
}

/// Whether a source has a capital of its own: one at the start of a sentence tells nothing (“This shows that …”).
private func isNamed(_ name: String, _ speaker: Speaker, in article: ArticleAnalysis) -> Bool {
    if speaker.entity != nil { return name.contains(where: \.isUppercase) }
    let opens = article.sentences.contains { $0.range.start == speaker.range.start }
    return (opens ? name.dropFirst() : name[...]).contains(where: \.isUppercase)
}

/// A line a kind, in the order in which the kinds first come: how many, and the first few.
private func summed(_ changes: [Change]) -> [Paragraph] {
    var kinds: [ChangeKind] = []
    for change in changes where !kinds.contains(change.kind) { kinds.append(change.kind) }
    return kinds.map { kind in
        let these = changes.filter { $0.kind == kind }
        var examples: [String] = []
        for example in these.map({ words($0.explanation) }) where !examples.contains(example) {
            examples.append(example)
        }
        let shown = examples.prefix(ReportThresholds.examples).map { shortened($0, to: ReportThresholds.exampleLength) }
        let rest = these.count - shown.count
        let more = rest > 0 && examples.count > shown.count ? "; and \(rest) more" : ""
        let count = these.count == 1 ? "" : " (\(these.count))"
        return Paragraph(
            [Paragraph.Run(kind.words, .strong), Paragraph.Run("\(count): \(shown.joined(separator: "; "))\(more)")],
            indent: 2, hang: 4)
    }
}

/// “on → this past” of “on → this past: other wording, …”: the kind stands before it already.
private func words(_ explanation: String) -> String {
    guard let colon = explanation.firstRange(of: ": ") else { return explanation }
    let words = explanation[..<colon.lowerBound]
    return words.contains("→") || words.hasSuffix("”") ? String(words) : explanation
}
