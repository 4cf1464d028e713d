/// What became of two copies of an annotation's file.
package enum MergedAnnotationFile: Sendable, Hashable {
    /// The bytes of the one file that takes the place of both, and a clause for each disagreement.
    case joined([UInt8], disagreements: [String])
    /// One is another program's, cannot be read, or is about something else, so nobody can say which fields belong
    /// together: both have to be kept, and the one of which more can be read keeps the name.
    case apart(oursKeepsName: Bool)
}

/// Merges two copies of an annotation's file; to exchange the sides does not change the answer.
package func mergeFiles(base: [UInt8]?, ours: [UInt8], theirs: [UInt8]) -> MergedAnnotationFile {
    let (first, second) = (try? readAnnotation(ours), try? readAnnotation(theirs))
    guard case .own(let one)? = first, case .own(let other)? = second, one.id == other.id else {
        let (rank, otherRank) = (legibility(first), legibility(second))
        return .apart(oursKeepsName: rank == otherRank ? ours.lexicographicallyPrecedes(theirs) : rank > otherRank)
    }
    var before: Annotation?
    if let base, case .own(let annotation)? = try? readAnnotation(base), annotation.id == one.id { before = annotation }
    let merged = merge(base: before, ours: one, theirs: other)
    return .joined(Array(file(of: merged.annotation).utf8), disagreements: merged.disagreements)
}

private func legibility(_ file: AnnotationFile?) -> Int {
    switch file {
    case .own: 2
    case .foreign: 1
    case nil: 0
    }
}
