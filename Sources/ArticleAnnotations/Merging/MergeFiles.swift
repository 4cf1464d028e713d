/// Merges two copies of an annotation's file; nil where one of them is another program's, cannot be read, or is about something else.
///
/// Then nobody can say which fields belong together, and both files have to be kept.
package func mergeFiles(base: [UInt8]?, ours: [UInt8], theirs: [UInt8]) -> (bytes: [UInt8], disagreements: [String])? {
    guard let (ours, theirs) = own(ours).flatMap({ ours in own(theirs).map { (ours, $0) } }), ours.id == theirs.id else { return nil }
    let before = base.flatMap(own)
    let merged = merge(base: before?.id == ours.id ? before : nil, ours: ours, theirs: theirs)
    return (Array(file(of: merged.annotation).utf8), merged.disagreements)
}

private func own(_ bytes: [UInt8]) -> Annotation? {
    guard case .own(let annotation)? = try? readAnnotation(bytes) else { return nil }
    return annotation
}
