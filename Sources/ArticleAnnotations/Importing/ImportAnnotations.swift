extension UniqueID {
    /// The namespace of other programs' annotations: drawn once at random, never to be changed, or each would be
    /// imported a second time.
    static let imports = UniqueID(high: 0x3E0C_91B7_58D2_4A6F, low: 0xB7F1_0D94_26C8_E35A)
}

/// Reads what other programs' users said about an article, each as an annotation of ours with the original whole in it.
///
/// The id is made from the original's, so that a second import finds it there. `versions` are the article's from the
/// oldest; what stands in none of them, or at several places, is kept as orphaned with the reason, as a step taken at
/// `moment`.
///
/// Throws where the bytes are no JSON or no export that is read here, with the line, and where a note is longer or
/// nested deeper than a file of ours may be; one note that cannot be placed is no error but an orphan.
package func importAnnotations(
    from bytes: [UInt8], into versions: [ImportVersion], at moment: Int
) throws(AnnotationError) -> [Annotation] {
    let document = try parseJSON(bytes, longest: AnnotationThresholds.longestImport)
    let notes = try importedNotes(in: document)  // what was said
    let places = NotePlaces(versions)  // where
    var (annotations, known): ([Annotation], Set<UniqueID>) = ([], [])
    for note in notes {
        let annotation = annotation(note, at: places.place(of: note), moment)
        try requireReadable(annotation, from: note)
        if known.insert(annotation.id).inserted { annotations.append(annotation) }
    }
    return annotations
}

/// Nothing is written that could not be read again: the original stands whole in the file, which is longer and deeper.
private func requireReadable(_ annotation: Annotation, from note: ImportedNote) throws(AnnotationError) {
    do throws(AnnotationError) {
        _ = try readAnnotation(Array(file(of: annotation).utf8))
    } catch {
        throw AnnotationError(
            "an annotation cannot be kept: \(error.problem). Shorten it, or leave it out", line: note.original.line)
    }
}

private func annotation(_ note: ImportedNote, at place: NotePlaces.Answer, _ moment: Int) -> Annotation {
    let id = UniqueID(namespace: .imports, name: note.id ?? written(note.original))
    func annotation(_ target: Target) -> Annotation {
        Annotation(
            id: id, motivation: note.motivation, bodies: note.bodies, targets: [target],
            creator: note.creator ?? .unknown, created: note.created, original: note.original)
    }
    switch place {
    case .found(let target): return annotation(target)
    case .unknown(let target, let reason):
        var orphan = annotation(target)
        orphan.history = [ReviewStep(.orphan, by: .galley, at: moment, note: reason)]
        return orphan
    }
}
