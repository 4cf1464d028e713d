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
        var items = NoticeItems()
        for annotation in annotations {
            if let parts = parts(of: annotation) { items.add(parts) }
        }
        guard !items.isEmpty else { return nil }
        var blanks = dates
        blanks["items"] = items.words(in: template)
        return template.fill(["frame.\(decision.rawValue)", "frame.correction"], blanks)
    }

    /// A sentence, or verb, error and what is right, with the blanks left open that hang on the other items.
    private func parts(of annotation: Annotation) -> [String]? {
        guard let change = annotation.change else { return nil }
        let blanks = noticeBlanks(annotation, change).merging(dates) { own, _ in own }
            .merging(["subject": "{subject}", "it": "{it}"]) { own, _ in own }
        return template.parts(keys(annotation, change), blanks)
    }

    /// From the finest name of the change to the coarsest; what Galley found besides belongs to the kind that it saw.
    private func keys(_ annotation: Annotation, _ change: ChangeRecord) -> [String] {
        let keys = annotation.correctedVerdict.map { [$0.kind.rawValue, "any"] } ?? keys(change)
        return repeatsError ? keys : keys.map { "\($0).quiet" }
    }

    private func keys(_ change: ChangeRecord) -> [String] {
        let kind = change.kind.rawValue
        let slot = change.text("slot").map { ["\(kind).\($0)", $0] } ?? []
        return slot + (change.text("figure").map { ["\(kind).\($0)"] } ?? []) + [kind, "any"]
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
