internal import ArticleAnnotations
internal import ArticleStore

/// The annotations that stand in an article now: those that can be read, and what is wrong with the others.
///
/// A file that cannot be read hides no other, and nobody rewrites it.
struct StoredAnnotations {
    /// By the place of their last target in its version, then by id.
    let own: [Annotation]
    /// Other programs', by file name.
    let foreign: [(file: String, document: JSONNode)]
    /// A sentence for each file that cannot be read: which, on which line, what to do.
    let faults: [String]
    private let shelf: AnnotationShelf
    private let article: ArticleID

    init(of article: ArticleID, in store: ArticleStore) throws {
        let folder = try store.annotationFolder(of: article)
        self.article = article
        shelf = try AnnotationDesk(article, in: store).shelf(folder)
        own = shelf.own.sorted {
            ($0.targets.last?.position?.lowerBound ?? 0, $0.fileName) < (
                $1.targets.last?.position?.lowerBound ?? 0, $1.fileName
            )
        }
        foreign = shelf.foreign.map { ($0.name, $0.document) }
        faults = Terminal.trouble(shelf, folder)
    }

    /// The one whose id starts so.
    func annotation(_ prefix: String) throws -> Annotation { try shelf.annotation(prefix, of: article) }
}
