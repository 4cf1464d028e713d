internal import ArticleAnalysis
internal import ArticleDiff

/// A notice to readers, made from typed changes; a person reads it before anybody publishes it.
package struct Notice: Sendable, Hashable {
    /// A paragraph for each decision that calls for a notice, the gravest first.
    package let text: String
    /// How many changes it speaks of.
    package let count: Int
}

/// Words the notice of these annotations as a house would.
///
/// Reads the typed changes alone: decision, kind, old and new words, what is counted, whose words they are. Annotations
/// without a decision count as corrections; those to be passed over in silence are left out. Nil where nothing is left
/// to say.
///
/// `day` is when the article was amended, `published` when it first appeared, both in ISO 8601. Whether the error is
/// told again is up to the template where `repeatingError` is nil.
package func draftNotice(
    of annotations: [Annotation], in template: NoticeTemplate, repeatingError: Bool? = nil, day: String,
    published: String?
) -> Notice? {
    let speaking = annotations.filter { $0.decision != .silent && $0.change != nil }
    let writer = NoticeWriter(
        template: template, repeatsError: repeatingError ?? template.repeatsError, day: Day(iso: day),
        published: published.flatMap { Day(iso: $0) })
    let paragraphs = gravestFirst.compactMap { decision in
        writer.paragraph(decision, speaking.filter { ($0.decision ?? .correction) == decision })
    }
    return paragraphs.isEmpty ? nil : Notice(text: paragraphs.joined(separator: "\n\n"), count: speaking.count)
}

private let gravestFirst: [Decision] = [.withdrawal, .correction, .clarification, .update]

private struct NoticeWriter {
    let template: NoticeTemplate
    let repeatsError: Bool
    let day: Day?
    let published: Day?

    func paragraph(_ decision: Decision, _ annotations: [Annotation]) -> String? {
        var items: [String] = []
        for annotation in annotations {
            guard let item = item(annotation, isFirst: items.isEmpty), !items.contains(item) else { continue }
            items.append(item)
        }
        guard !items.isEmpty else { return nil }
        var blanks = dates
        blanks["items"] = joined(items)
        return template.fill(["frame.\(decision.rawValue)", "frame.correction"], blanks)
    }

    private func item(_ annotation: Annotation, isFirst: Bool) -> String? {
        guard let change = annotation.change else { return nil }
        let subject = template.lines[isFirst ? "subject" : "subject.also"] ?? template.lines["subject"]
        let blanks = noticeBlanks(annotation, change).merging(dates) { own, _ in own }.merging([
            "subject": subject?.first ?? ""
        ]) {
            own, _ in own
        }
        return template.fill(keys(change), blanks)
    }

    /// From the finest name of the change to the coarsest.
    private func keys(_ change: ChangeRecord) -> [String] {
        let kind = change.kind.rawValue
        let finer: [String]
        if case .text(let figure) = change.detail["figure"] { finer = ["\(kind).\(figure)"] } else { finer = [] }
        let keys = finer + [kind, "any"]
        return repeatsError ? keys : keys.map { "\($0).quiet" }
    }

    private func joined(_ items: [String]) -> String {
        let (join, last) = (template.lines["join"]?.first ?? " ", template.lines["join.last"]?.first)
        guard let last, items.count > 1, let final = items.last else { return items.joined(separator: join) }
        return items.dropLast().joined(separator: join) + last + final
    }

    private var dates: [String: String] {
        [("date", day), ("published", published)].reduce(into: [:]) { blanks, entry in
            blanks[entry.0] = entry.1.flatMap(written)
        }
    }

    private func written(_ day: Day) -> String? {
        let (year, month, date) = day.civil
        let names = template.lines["months"]?.first?.split(separator: ",").map { String($0) } ?? []
        guard names.indices.contains(month - 1) else { return day.iso }
        return template.fill(["date"], ["d": "\(date)", "month": names[month - 1], "yyyy": "\(year)"]) ?? day.iso
    }
}
