/// What the folder is to hold of changes that were found: the new ones, and those that nobody has touched, said anew.
///
/// `others` are names that something else than a file has. A file that carries a history, a link, or a fault stays as
/// it is: finding a change again must not undo what people did about it.
package func renewed(_ found: [Annotation], on files: AnnotationFiles, besides others: [String]) -> [Annotation] {
    let standing = Dictionary(files.own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let damaged = Set(files.faults.map(\.name) + others)
    return found.filter { annotation in
        guard !damaged.contains(annotation.fileName) else { return false }
        guard let known = standing[annotation.id] else { return true }
        return known != annotation && known.history.isEmpty && known.links.isEmpty
    }
}
