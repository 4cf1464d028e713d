/// The queue of all articles: each annotation under its article, with how long the words stood and who has it.
///
/// `total` counts those that are not shown as well.
package func terminalReport(of items: [QueueItem], total: Int) -> [Paragraph] {
    let hidden = total - items.count
    var report = [
        Paragraph("\(total) \(total == 1 ? "waits" : "wait")" + (hidden > 0 ? ", \(items.count) shown." : "."), .strong)
    ]
    for item in items {
        let facts = [
            item.minutesLive.map { "The earlier words stood for \(lasting($0))." },
            item.holder.map { "\($0) has it." } ?? "Nobody has it yet.",
        ]
        report += [.blank, Paragraph(item.article, .strong)] + paragraphs(item.item, expanded: false)
        report.append(Paragraph(facts.compactMap { $0 }.joined(separator: " "), .faint, indent: 6))
    }
    guard !items.isEmpty else { return report }
    return report + [
        .blank, Paragraph("See one whole, or decide, with “galley review ARTICLE ID”; --limit shows more.", .faint),
    ]
}

/// “45 min”, “1 h 45 min”, “3 days”.
package func lasting(_ minutes: Int) -> String {
    switch minutes {
    case ..<60: "\(minutes) min"
    case ..<2_880: "\(minutes / 60) h" + (minutes % 60 > 0 ? " \(minutes % 60) min" : "")
    default: "\(minutes / 1_440) days"
    }
}
