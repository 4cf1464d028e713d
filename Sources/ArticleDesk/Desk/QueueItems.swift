internal import ArticleAnalysis
internal import ArticleAnnotations
package import ArticleIndex
package import ArticleReport
internal import ArticleReview
package import ArticleStore

/// Makes what the index tells of the queue into items that people read: each with its words in their sentence.
package struct QueueItems: Sendable {
    private let store: ArticleStore

    package init(_ store: ArticleStore) { self.store = store }

    /// Nil for a file that holds no annotation of ours.
    package func item(_ entry: QueueEntry) throws(StoreError) -> QueueItem? {
        let bytes = try store.content(entry.content)
        let files = AnnotationFiles(files: [entry.file: bytes]) { (_: String) -> ArticleText? in nil }
        guard let annotation = files.own.first else { return nil }
        let short = shortIDs(of: entry.siblings.compactMap { UniqueID(text: String($0.dropLast(".jsonld".count))) })
        let texts = Dictionary(
            annotation.targets.map { ($0.version.id, $0.version.archive) }, uniquingKeysWith: { first, _ in first })
        let item = ReviewItem(
            annotation, shortID: short[annotation.id] ?? annotation.id.description,
            passage: passage(of: annotation) { id in texts[id].flatMap { $0.flatMap(sentences) } },
            versions: annotation.targets.map { timeForPeople($0.version.seen) })
        return QueueItem(article: entry.article.description, item: item)
    }

    /// A version's text cut into sentences, by the name of its archived words; nil where they are not here.
    private func sentences(of archive: String) -> ArticleAnalysis? {
        guard let id = archive.split(separator: ":").last.flatMap({ ObjectID(hex: String($0)) }),
            let bytes = try? store.content(id)
        else { return nil }
        let page = cut(ArticleText(String(decoding: bytes, as: UTF8.self)))
        return read(page, asked: AskedBlocks(facts: .none, people: .none))
    }
}
