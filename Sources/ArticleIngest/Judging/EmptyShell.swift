/// A page that scripts would have filled: it says so to browsers without them, or it has scripts and next to no words.
func emptyShell(_ signs: PageSigns, _ shown: FoldedText, _ label: String) -> Suspect? {
    guard signs.words < IngestThresholds.shellWords else { return nil }
    let phrase = PagePhrases.shell.first(in: shown) ?? PagePhrases.shell.first(in: signs.shownWithoutScripts)
    let isBare = shown.wordCount < IngestThresholds.shellWords / 2 && signs.tree.first(.script) != nil
    guard phrase != nil || isBare else { return nil }
    let reason = phrase.map { "it says “\($0)”" } ?? "it has scripts and \(shown.wordCount) words"
    return Suspect(.shell, "\(label) seems to be a page that scripts fill, without its text: \(reason).")
}

/// A page of which nothing but the title came.
func titleAlone(_ signs: PageSigns, _ label: String) -> Suspect? {
    guard signs.words < IngestThresholds.shellWords else { return nil }
    let titled = Set((signs.title ?? "").lowercased().split { !$0.isLetter && !$0.isNumber })
    guard signs.words - min(titled.count, signs.words) < IngestThresholds.leastWords,
        signs.words < 2 * IngestThresholds.leastWords + titled.count
    else { return nil }
    let rest = signs.body.text.lowercased().split { !$0.isLetter && !$0.isNumber }.count { !titled.contains($0) }
    guard rest < IngestThresholds.leastWords else { return nil }
    return Suspect(.title, "\(label) holds hardly more than its title: \(signs.words) words of text.")
}
