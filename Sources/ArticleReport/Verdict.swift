internal import ArticleAnalysis
package import ArticleDiff

/// One line that says whether there is anything to read.
package func verdict(on diff: ArticleDiff) -> String {
    guard !diff.changes.isEmpty else {
        return diff.old.text == diff.new.text
            ? "Nothing changed: the texts are the same." : "Nothing changed but white space."
    }
    let counts = ChangeLevel.allCases.map { level in diff.changes.count { $0.kind.level == level } }
    let named = zip(counts, ["substantive change", "editorial change", "change in page furniture"]).filter { $0.0 > 0 }
        .map { count, noun in count == 1 ? "1 \(noun)" : "\(count) " + noun.replacing("change", with: "changes") }
    return named.joined(separator: ", ") + "." + (admitted(diff).map { " \($0)" } ?? "")
}

/// Whether the new version owns up: how many of the substantive changes a correction notice covers, the sentences of the
/// notice itself not counted, which are changes too.
private func admitted(_ diff: ArticleDiff) -> String? {
    let flags = diff.changes.compactMap { change -> Bool? in
        guard case .flag(let isAcknowledged) = change.detail["acknowledged"] else { return nil }
        return isAcknowledged
    }
    let covered = flags.count { $0 }
    guard !flags.isEmpty else { return nil }
    if covered == 0 {
        return flags.count == 1
            ? "No correction notice covers it." : "No correction notice covers the substantive ones."
    }
    let isCounted = diff.changes.count { $0.kind.level == .substantive } > flags.count
    if flags.count == 1 { return "A correction notice covers \(isCounted ? "the other one" : "it")." }
    return "A correction notice covers \(covered) of the \(flags.count) \(isCounted ? "others" : "substantive ones")."
}
