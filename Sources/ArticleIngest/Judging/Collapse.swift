/// Whether a new version has lost so much of the last one that it is no version of it: a stub, a wall, a title.
///
/// Sees less than a quarter of the words with most sentences gone. Silent where the last version was short, and on a notice
/// that says why (“This article has been withdrawn”): a retraction is the most telling version of all.
package func isCollapse(old: String, new: String) -> Bool {
    let (before, after) = (countWords(old), countWords(new))
    guard before >= IngestThresholds.leastToCollapse,
        Double(after) < IngestThresholds.collapsedShare * Double(before)
    else { return false }
    guard plainArticle(new).notices.isEmpty else { return false }
    let sentences = sentenceSet(of: old)
    return 2 * sentences.intersection(sentenceSet(of: new)).count < sentences.count
}

/// What is said of a collapse.
package func collapse(of label: String, words: Int, from old: Int) -> IngestError {
    Suspect(
        .collapse,
        "\(label) has \(words) words where the last version has \(old), and most of what that said is gone."
    ).refusal
}

private func sentenceSet(of text: String) -> Set<String> {
    Set(text.split { ".!?。！？\n".contains($0) }.map { collapsed(String($0)) }.filter { !$0.isEmpty })
}
