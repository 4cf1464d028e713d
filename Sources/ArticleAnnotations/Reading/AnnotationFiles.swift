package import ArticleAnalysis

/// What stands in an article's folder of annotations: what can be read, and why the rest cannot.
///
/// A file that is damaged is told and left alone; it hides none of the others.
package struct AnnotationFiles: Sendable {
    /// Galley's own, in the order of their file names.
    package let own: [Annotation]
    /// Other programs', kept as they are.
    package let foreign: [ForeignAnnotation]
    /// What cannot be read, in the order of the file names.
    package let faults: [AnnotationFileFault]

    /// `text` gives a version's text by the id of its commit; nil where it is not at hand, which leaves its places
    /// unchecked.
    package init<Failure: Error>(
        files: [String: [UInt8]], text: (String) throws(Failure) -> ArticleText?
    ) throws(Failure) {
        var (own, foreign, faults): ([Annotation], [ForeignAnnotation], [AnnotationFileFault]) = ([], [], [])
        for (name, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
        where Self.isAnnotation(name) {
            do throws(AnnotationError) {
                switch try readAnnotation(bytes) {
                case .own(let annotation):
                    try Self.check(annotation, name: name, among: files)
                    own.append(annotation)
                case .foreign(let document): foreign.append(ForeignAnnotation(name: name, document: document))
                }
            } catch {
                faults.append(AnnotationFileFault(name: name, error: error))
            }
        }
        let misplaced = try Self.misplaced(own, in: files, text)
        self.own = own.filter { annotation in !misplaced.contains { $0.name == annotation.fileName } }
        self.foreign = foreign
        self.faults = (faults + misplaced).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Files of other endings, a README for one, are nobody's annotation.
    private static func isAnnotation(_ name: String) -> Bool { name.hasSuffix(".jsonld") || name.hasSuffix(".json") }

    /// A file is found by its name, so the name must be the id; then no two can have the same.
    private static func check(
        _ annotation: Annotation, name: String, among files: [String: [UInt8]]
    ) throws(AnnotationError) {
        guard annotation.fileName != name else { return }
        guard files[annotation.fileName] == nil else {
            throw AnnotationError(
                "it has the same id as \(annotation.fileName); give it an id and a name of its own, or remove it")
        }
        throw AnnotationError("its id is \(annotation.id), so its name must be \(annotation.fileName)")
    }

    /// The annotations that have a place where the version's text does not show the quoted words.
    private static func misplaced<Failure: Error>(
        _ annotations: [Annotation], in files: [String: [UInt8]], _ text: (String) throws(Failure) -> ArticleText?
    ) throws(Failure) -> [AnnotationFileFault] {
        var faults: [AnnotationFileFault] = []
        for annotation in annotations {
            let texts = try annotation.targets.map { target throws(Failure) in try text(target.version.id) }
            do throws(AnnotationError) {
                try checkPlaces(of: annotation, in: files[annotation.fileName] ?? [], texts)
            } catch {
                faults.append(AnnotationFileFault(name: annotation.fileName, error: error))
            }
        }
        return faults
    }

    private static func checkPlaces(
        of annotation: Annotation, in bytes: [UInt8], _ texts: [ArticleText?]
    ) throws(AnnotationError) {
        for (index, (target, text)) in zip(annotation.targets, texts).enumerated() {
            guard let text else { continue }
            do throws(AnnotationError) {
                _ = try range(of: target, in: text)
            } catch {
                let line = (try? parseJSON(bytes))?["target"]?.each[index]["selector"]?.line
                throw AnnotationError(error.problem, line: line)
            }
        }
    }
}

/// A file of another program's.
package struct ForeignAnnotation: Sendable, Hashable {
    /// In the folder `annotations/`.
    package let name: String
    /// All of it, as its program wrote it.
    package let document: JSONNode
}

/// A file that cannot be read, and why.
package struct AnnotationFileFault: Sendable, Hashable {
    /// In the folder `annotations/`.
    package let name: String
    /// What is wrong with it, and on which line.
    package let error: AnnotationError
}
