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

    init(of article: ArticleID, in store: ArticleStore) throws {
        var (own, foreign, faults): ([Annotation], [(String, JSONNode)], [String]) = ([], [], [])
        for (file, bytes) in try store.annotations(of: article).sorted(by: { $0.key < $1.key }) {
            do throws(AnnotationError) {
                switch try readAnnotation(bytes) {
                case .own(let annotation):
                    guard annotation.fileName == file else { throw AnnotationError("its id is \(annotation.id), not its file’s name") }
                    own.append(annotation)
                case .foreign(let document): foreign.append((file, document))
                }
            } catch {
                faults.append(
                    "annotations/\(file) of \(article) cannot be read: \(error). Mend it by hand and commit it; it is left as it is.")
            }
        }
        self.own = own.sorted {
            ($0.targets.last?.position?.lowerBound ?? 0, $0.fileName) < ($1.targets.last?.position?.lowerBound ?? 0, $1.fileName)
        }
        (self.foreign, self.faults) = (foreign, faults)
    }

    /// The one whose id starts with these digits.
    func annotation(_ prefix: String) throws -> Annotation {
        let found = own.filter { $0.id.description.hasPrefix(prefix.lowercased()) }
        guard let annotation = found.first, !prefix.isEmpty else {
            try fail("No annotation’s id starts with “\(prefix)”. “galley review” lists them.")
        }
        guard found.count == 1 else {
            try fail(
                "“\(prefix)” starts the ids of \(found.count) annotations. Give more of it: \(found.map(\.id.description).joined(separator: ", "))."
            )
        }
        return annotation
    }
}
