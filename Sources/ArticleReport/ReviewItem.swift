package import ArticleAnalysis
package import ArticleAnnotations

/// One annotation as the queue shows it.
package struct ReviewItem: Sendable {
    /// What was found or said, with everything that was done about it.
    package let annotation: Annotation
    /// The beginning of its id that tells it from all others: what people type.
    package let shortID: String
    /// The words in their sentence.
    package let passage: [Paragraph.Run]
    /// The versions that its targets name, as people call them: “version 2”.
    package let versions: [String]
    /// Where it stands in the latest version; nil where that is the version that it was made on.
    package let place: String?
    /// Which annotations it took the place of, or which took its own: “Takes the place of 3f2a.”
    package let relations: [String]
    /// The version that carries its notice, once it is approved; nil where none does.
    package let carrier: String?

    /// An item of these parts; what is left out is not shown.
    package init(
        _ annotation: Annotation, shortID: String, passage: [Paragraph.Run], versions: [String], place: String? = nil,
        relations: [String] = [], carrier: String? = nil
    ) {
        (self.annotation, self.shortID, self.passage, self.versions) = (annotation, shortID, passage, versions)
        (self.place, self.relations, self.carrier) = (place, relations, carrier)
    }
}

/// What waits, as the queue shows it.
package struct ReviewBoard: Sendable {
    /// `<host>/<slug>`.
    package let article: String
    /// What is to be decided on, or to be written.
    package let open: [ReviewItem]
    /// Drafted notices that another person than the drafter is to approve.
    package let toApprove: [ReviewItem]
    /// Approved notices that the page is to carry.
    package let toPublish: [ReviewItem]
    /// What other programs' users said; nobody here has done anything about it yet.
    package let comments: [ReviewItem]
    /// Annotations of other programs, which stand there as they were written.
    package let foreign: [ForeignAnnotation]
    /// What nothing is left to do about.
    package let closed: [ReviewItem]

    /// Makes an item of each annotation in the queue; throws what `item` throws.
    package init<Failure: Error>(
        article: String, queue: ReviewQueue, foreign: [ForeignAnnotation],
        item: (Annotation) throws(Failure) -> ReviewItem
    ) throws(Failure) {
        (self.article, self.foreign) = (article, foreign)
        open = try queue.open.map(item)
        toApprove = try queue.toApprove.map(item)
        toPublish = try queue.toPublish.map(item)
        comments = try queue.comments.map(item)
        closed = try queue.closed.map(item)
    }
}

/// The words that an annotation is about in their sentence: those that went struck, those that came set, those that a
/// note means marked.
///
/// `analysis` gives a version by the id of its commit; where it is not at hand, the quotation's own context stands for
/// the sentence.
package func passage<Failure: Error>(
    of annotation: Annotation, in analysis: (String) throws(Failure) -> ArticleAnalysis?
) throws(Failure) -> [Paragraph.Run] {
    guard let last = annotation.targets.last else { return [] }
    let isGone = annotation.change != nil && last.words?.isEmpty != false
    let target = isGone ? annotation.targets[0] : last
    let edit = edit(annotation)
    if let side = try analysis(target.version.id), let range = try? range(of: target, in: side.text) {
        let around = sentences(touching: range, in: side)
        return [Paragraph.Run(leading(TextRange(around.start, range.start), in: side.text))] + edit
            + [Paragraph.Run(trailing(TextRange(range.end, around.end), in: side.text))]
    }
    guard case .quote(_, let prefix, let suffix) = target.selectors.first else { return [] }
    return [Paragraph.Run(prefix.isEmpty ? "" : "…" + prefix)] + edit + [
        Paragraph.Run(suffix.isEmpty ? "" : suffix + "…")
    ]
}

private func edit(_ annotation: Annotation) -> [Paragraph.Run] {
    let words = annotation.targets.map { shortened($0.words ?? "") }
    if words.count == 2, words[0] == words[1] { return [Paragraph.Run(words[1], .marked)] }  // they moved
    let emphases: [Emphasis] = annotation.change == nil ? [.marked] : [.removed, .added]
    return zip(words, emphases).map { Paragraph.Run($0, $1) }.filter { !$0.text.isEmpty }
}
