internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleStore

/// Other programs' annotations on their way into an article.
struct ImportedAnnotations {
    let file: InputFile
    let article: ArticleID

    /// Writes those that are not there yet in one commit, and says where each belongs.
    func write(to store: ArticleStore, author: Person, time: Timestamp) throws {
        let desk = try AnnotationDesk(article, in: store)
        let annotations = try read(desk, at: time)
        var (written, trouble): ([Annotation], (AnnotationShelf, AnnotationFolder)?) = ([], nil)
        let outcome = try store.revise(annotationsOf: article, author: author, time: time) { folder in
            let shelf = desk.shelf(folder)
            written = renewed(annotations, on: shelf, besides: folder.others.map(\.name))
            trouble = (shelf, folder)
            return written.isEmpty
                ? nil
                : AnnotationRevision(writing: written, message: "Imports \(counted(written.count, "annotation"))\n")
        }
        switch outcome {
        case .unchanged:
            print("\(article) has these \(counted(annotations.count, "annotation")) already; nothing was written.")
        case .committed(let commit):
            print("Imported \(counted(written.count, "annotation")) into \(article), commit \(commit.short):")
            for annotation in written { print(line(annotation, desk)) }
        }
        if let trouble, Terminal.noteTrouble(trouble.0, trouble.1) { throw ExitCode(2) }
    }

    private func read(_ desk: AnnotationDesk, at time: Timestamp) throws -> [Annotation] {
        let versions = desk.history.versions.map { version in
            ImportVersion(
                AnnotatedVersion(version), name: "version \(version.number)",
                text: desk.text(version.commit.hex) ?? ArticleText(""))
        }
        do throws(AnnotationError) {
            return try importAnnotations(from: file.bytes, into: versions, at: Int(time.seconds))
        } catch {
            try fail(
                "\(file.name) cannot be imported: \(neutralized(error.description)). Give an export of Hypothesis, or Web Annotations."
            )
        }
    }

    private func line(_ annotation: Annotation, _ desk: AnnotationDesk) -> String {
        let place =
            annotation.history.first?.note ?? annotation.targets.first.map { desk.name(ofVersion: $0.version.id) } ?? ""
        return "  \(annotation.id)  \(neutralized(label(of: annotation))): \(neutralized(place))"
    }
}
