internal import ArticleAnalysis
package import ArticleStory

/// The story of an article, thread by thread, as a terminal shows it; `limit` threads at most, nil for all.
package func terminalReport(of told: ToldStory, _ answer: StoryAnswer, limit: Int? = nil) -> [Paragraph] {
    let shown = answer.threads.prefix(limit ?? answer.threads.count)
    var report = heading(told) + [Paragraph(tally(answer))]
    for (number, thread) in shown.enumerated() {
        report += [.blank] + paragraphs(thread, number: number + 1, in: told)
    }
    let rest = answer.threads.count - shown.count
    if rest > 0 {
        let advice = "\(rest) more changed; --all shows them, and --figure, --quote or --claim with words picks some."
        report += [.blank, Paragraph(advice, .faint)]
    }
    return report
}

/// What the article is called, and which versions are told.
func heading(_ told: ToldStory) -> [Paragraph] {
    let title = [Paragraph(told.headline ?? told.article, .strong)]
    let name = told.headline == nil ? [] : [Paragraph(told.article, .faint)]
    guard let first = told.versions.first, let last = told.versions.last, told.versions.count > 1 else {
        return title + name + [Paragraph(told.versions.first.map { "Version \($0.number), \($0.time)" } ?? "")]
    }
    return title + name + [
        Paragraph("Versions \(first.number) to \(last.number), \(first.time) to \(last.time)")
    ]
}

/// “2 figures and 1 quotation changed; 41 others never did.”
private func tally(_ answer: StoryAnswer) -> String {
    let changed = answer.threads.filter(\.hasChanged)
    let kinds = FactKind.allCases.compactMap { kind in
        let count = changed.count { $0.kind == kind }
        return count == 0 ? nil : kind.counted(count)
    }
    let unchanged = answer.unchanged + answer.threads.count - changed.count
    let listed = kinds.count > 1 ? kinds.dropLast().joined(separator: ", ") + " and " + (kinds.last ?? "") : kinds.first
    guard let listed else {
        return unchanged == 0 ? "Nothing here is asked for." : "Nothing changed: \(unchanged) stayed as they were."
    }
    let hint = answer.unchanged > 0 ? " (--all shows them)" : ""
    return "\(listed) changed" + (unchanged == 0 ? "." : "; \(unchanged) never did\(hint).")
}

private func paragraphs(_ thread: StoryThread, number: Int, in told: ToldStory) -> [Paragraph] {
    let sentence = thread.latest?.sentenceWords ?? ""
    let head = Paragraph(
        [
            Paragraph.Run("\(number). ", .faint), Paragraph.Run(thread.kind.title, .strong),
            Paragraph.Run(thread.kind == .claim ? "" : " in: \(shortened(sentence))", .faint),
        ], indent: 2, hang: 5)
    return [head] + thread.steps.map { paragraph($0, in: told) } + [ending(thread, told)].compactMap(\.self)
}

private func paragraph(_ step: StoryStep, in told: ToldStory) -> Paragraph {
    let version = told.version(step.version)
    var runs = [
        Paragraph.Run("v\(version.number)", .strong), Paragraph.Run("  \(version.time)  ", .faint),
        Paragraph.Run(step.fact?.shownWords ?? ""),
    ]
    if let voice = step.fact?.voice { runs.append(Paragraph.Run(" · \(voice)", .faint)) }
    if let note = step.note(in: told) {
        runs.append(Paragraph.Run(step.fact == nil ? note : " · \(note)", step.returnsTo == nil ? .plain : .warning))
    }
    if let telling = step.telling(in: told) {
        runs.append(Paragraph.Run(" · \(telling)", step.isSilent ? .warning : .plain))
    }
    return Paragraph(runs, indent: 5, hang: 9)
}

/// Where it was seen last, unless it stands there still or its last step says so.
private func ending(_ thread: StoryThread, _ told: ToldStory) -> Paragraph? {
    guard thread.isGone else { return nil }
    let last = told.version(thread.lastSeen)
    return Paragraph("last seen in version \(last.number)", .faint, indent: 5)
}
