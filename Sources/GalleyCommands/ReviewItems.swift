internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleStore

/// Puts annotations beside their sentences and their versions, for people to read.
///
/// Each version that is cited is analysed once.
final class ReviewItems {
    private let desk: AnnotationDesk
    private let shelf: AnnotationShelf
    private let short: [UniqueID: String]
    private var analyses: [String: ArticleAnalysis] = [:]

    init(_ desk: AnnotationDesk, _ shelf: AnnotationShelf) {
        (self.desk, self.shelf) = (desk, shelf)
        short = shortIDs(of: shelf.own.map(\.id))
    }

    func board() -> ReviewBoard {
        ReviewBoard(article: desk.article.description, queue: ReviewQueue(shelf.own), foreign: shelf.foreign, item: item)
    }

    func item(of annotation: Annotation) -> ReviewItem {
        ReviewItem(
            annotation, shortID: short[annotation.id] ?? annotation.id.description,
            passage: passage(of: annotation) { analysis(ofVersion: $0) },
            versions: annotation.targets.map { desk.name(ofVersion: $0.version.id) },
            carrier: desk.carrier(of: annotation).map { "Version \($0.number)" })
    }

    private func analysis(ofVersion commit: String) -> ArticleAnalysis? {
        if let known = analyses[commit] { return known }
        let made = desk.text(commit).map { analyze($0) }
        analyses[commit] = made
        return made
    }
}
