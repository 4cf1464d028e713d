internal import ArgumentParser
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleStore

/// The changes between two versions on their way into the article's annotations.
struct DetectedChanges {
    let pair: VersionPair
    let annotations: [Annotation]

    /// Writes what is new in one commit, and says so; what people have worked on stands as it is.
    func write(to store: ArticleStore, author: Person, time: Timestamp) throws {
        let desk = try AnnotationDesk(pair.article, in: store)
        var (written, read): ([Annotation], (AnnotationShelf, AnnotationFolder)?) = ([], nil)
        let outcome = try store.revise(annotationsOf: pair.article, author: author, time: time) { folder in
            let shelf = desk.shelf(folder)
            written = renewed(annotations, on: shelf, besides: folder.others.map(\.name))
            read = (shelf, folder)
            return written.isEmpty ? nil : AnnotationRevision(writing: written, message: message(written))
        }
        switch outcome {
        case .unchanged: print("\(pair.article) has these annotations already; nothing was written.")
        case .committed(let commit):
            print("Annotated \(counted(written.count, "change")) in \(pair.article), commit \(commit.short):")
            for annotation in written { print(line(annotation)) }
        }
        if let read, Terminal.noteTrouble(read.0, read.1) { throw ExitCode(2) }
    }

    private func message(_ written: [Annotation]) -> String {
        "Annotates \(counted(written.count, "change")) between version \(pair.old.number) and version \(pair.new.number)\n"
    }

    private func line(_ annotation: Annotation) -> String { "  annotations/\(annotation.fileName)  \(neutralized(annotation.says))" }
}

extension AnnotationRevision {
    init(writing annotations: [Annotation], message: String) {
        self.init(
            files: Dictionary(annotations.map { ($0.fileName, Array(file(of: $0).utf8)) }, uniquingKeysWith: { first, _ in first }),
            message: message)
    }
}
