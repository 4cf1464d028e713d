internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleStore

/// Puts annotations beside their sentences and their versions, for people to read.
final class ReviewItems {
    private let desk: AnnotationDesk
    private let shelf: AnnotationShelf
    private let short: [UniqueID: String]
    private let path: VersionPath

    init(_ desk: AnnotationDesk, _ shelf: AnnotationShelf) {
        (self.desk, self.shelf, path) = (desk, shelf, VersionPath(desk))
        short = shortIDs(of: shelf.own.map(\.id))
    }

    func board() -> ReviewBoard {
        ReviewBoard(
            article: desk.article.description, queue: ReviewQueue(shelf.own), foreign: shelf.foreign, item: item)
    }

    func item(of annotation: Annotation) -> ReviewItem {
        ReviewItem(
            annotation, shortID: short[annotation.id] ?? annotation.id.description,
            passage: passage(of: annotation) { analysis(ofVersion: $0) },
            versions: annotation.targets.map { desk.name(ofVersion: $0.version.id) }, place: place(of: annotation),
            relations: annotation.links.compactMap(relation),
            carrier: desk.carrier(of: annotation).map { "Version \($0.number)" })
    }

    private func analysis(ofVersion commit: String) -> ArticleAnalysis? {
        path.index(ofVersion: commit).map(path.analysis)
    }

    private func relation(_ link: Link) -> String? {
        let other = UniqueID(iri: link.iri).flatMap { short[$0] }
        return switch link.relation {
        case .supersedes: other.map { "Takes the place of \($0)." }
        case .supersededBy: other.map { "\($0) took its place." }
        case .notice: "The notice stands in \(desk.name(ofVersion: String(link.iri.split(separator: ":").last ?? "")))."
        }
    }

    /// What became of it since; nil where its version is the latest or the words stand there as they were.
    private func place(of annotation: Annotation) -> String? {
        let latest = desk.history.versions.count - 1
        guard latest >= 0, let anchor = path.anchor(of: annotation, at: latest) else { return nil }
        return words(
            for: anchor, in: path.analysis(at: latest).text, named: "version \(desk.history.versions[latest].number)")
    }
}
