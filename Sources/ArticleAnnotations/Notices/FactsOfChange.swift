internal import ArticleAnalysis
internal import ArticleDiff

/// A change with the facts that a notice needs beside its own: what is counted, the whole phrase of a figure, whole
/// names, whose words.
func withFacts(_ change: Change, in diff: ArticleDiff) -> Change {
    var change = change
    let facts = [
        figures(change, in: diff), names(change, in: diff), phrases(change, in: diff), place(change, in: diff),
    ]
    change.detail.merge(slot(change, in: diff)) { $1 }
    for fact in facts { change.detail.merge(fact) { own, _ in own } }
    if let speaker = speaker(change, in: diff) { change.detail["speaker"] = change.detail["speaker"] ?? .text(speaker) }
    return change
}

/// Of a changed figure: what kind it is, what it counts, and the phrases with their bounds (“up to 12,000”).
private func figures(_ change: Change, in diff: ArticleDiff) -> [String: DetailValue] {
    guard change.kind.rawValue.hasPrefix("figure.") || change.kind == .unitChanged, let old = change.old,
        let new = change.new,
        let before = diff.old.quantities.first(where: { $0.range.overlaps(old) }),
        let after = diff.new.quantities.first(where: { $0.range.overlaps(new) })
    else { return [:] }
    var facts: [String: DetailValue] = [
        "figure": .text(after.kind.rawValue), "oldPhrase": .text(diff.old.text[before.phrase]),
        "newPhrase": .text(diff.new.text[after.phrase]),
    ]
    let counted = after.of.map { diff.new.text[$0] } ?? before.of.map { diff.old.text[$0] }
    facts["counted"] = counted.map { .text($0) }
    return facts
}

/// Of another name: the whole names in which the changed words stand.
private func names(_ change: Change, in diff: ArticleDiff) -> [String: DetailValue] {
    guard change.kind == .nameChanged || change.detail["sub"] == .text("name") else { return [:] }
    var facts: [String: DetailValue] = [:]
    facts["oldFullName"] = change.old.flatMap { wholeName(at: $0, in: diff.old) }.map { .text($0) }
    facts["newFullName"] = change.new.flatMap { wholeName(at: $0, in: diff.new) }.map { .text($0) }
    if case .text(let old) = facts["oldFullName"], case .text(let new) = facts["newFullName"], areSpellings(old, new) {
        facts["slot"] = .text("spelling")
    }
    return facts
}

private func wholeName(at range: TextRange, in article: ArticleAnalysis) -> String? {
    let mentions = article.entities.flatMap(\.mentions).map(\.range).filter { $0.overlaps(range) }
    return mentions.first.map { article.text[$0] }
}

/// Of a word or two, the phrase around them: “could” says nothing to a reader who has not the old version, “troops
/// could be sent” does.
private func phrases(_ change: Change, in diff: ArticleDiff) -> [String: DetailValue] {
    guard [.certaintyRaised, .certaintyLowered, .polarityFlipped, .claimChanged, .quoteAltered].contains(change.kind),
        let old = change.old, let new = change.new
    else { return [:] }
    return [
        "oldPhrase": .text(phrase(around: old, in: diff.old)), "newPhrase": .text(phrase(around: new, in: diff.new)),
    ]
}

private func phrase(around range: TextRange, in article: ArticleAnalysis) -> String {
    guard let sentence = article.sentences.first(where: { $0.range.overlaps(range) })?.tokens,
        let first = sentence.first(where: { article.tokens[$0].range.end > range.start }),
        let last = sentence.last(where: { article.tokens[$0].range.start < range.end }),
        last - first < AnnotationThresholds.bareWords
    else { return article.text[range] }
    func isWord(_ token: Int) -> Bool { sentence.contains(token) && article.tokens[token].kind != .mark }
    var (start, end) = (first, last)
    while start > first - AnnotationThresholds.wordsAround, isWord(start - 1) { start -= 1 }
    while end < last + AnnotationThresholds.wordsAround, isWord(end + 1) { end += 1 }
    return article.text[article.tokens[start].range.union(article.tokens[end].range)]
}

/// The paragraph of the new version, counted as readers count: body text alone, from 1.
private func place(_ change: Change, in diff: ArticleDiff) -> [String: DetailValue] {
    guard let new = change.new, let block = diff.new.blocks.firstIndex(where: { $0.range.overlaps(new) }),
        diff.new.blocks[block].role == .body
    else { return [:] }
    return ["paragraph": .number(Double(diff.new.blocks[...block].count { $0.role == .body }))]
}

/// Who says what was changed, by name; nil for a bare “he” or for the article itself.
private func speaker(_ change: Change, in diff: ArticleDiff) -> String? {
    let (side, span) = change.new.map { (diff.new, $0) } ?? (diff.old, change.old ?? TextRange(0, 0))
    guard let source = side.claims.first(where: { $0.range.overlaps(span) })?.source else { return nil }
    let name =
        source.entity.flatMap { side.entities.indices.contains($0) ? side.entities[$0].name : nil }
        ?? side.text[source.range]
    return name.contains(where: \.isUppercase) ? name : nil
}
