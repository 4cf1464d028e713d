internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleStore

/// The changes between two versions on their way into the article's annotations.
struct DetectedChanges {
    let pair: VersionPair
    let annotations: [Annotation]

    /// Writes in one commit what is new, and what that makes of earlier changes, and says so; what people have worked
    /// on stays.
    func write(to store: ArticleStore, author: Person, time: Timestamp) throws {
        let desk = try AnnotationDesk(pair.article, in: store)
        let path = VersionPath(desk)
        var edit = Edit(new: [], overtaken: [])
        var read: (AnnotationShelf, AnnotationFolder)?
        let outcome = try store.revise(annotationsOf: pair.article, author: author, time: time) { folder in
            let shelf = desk.shelf(folder)
            read = (shelf, folder)
            edit = Edit(
                new: renewed(annotations, on: shelf, besides: folder.others.map(\.name)),
                overtaken: overtaken(on: shelf, along: path))
            return edit.isEmpty ? nil : AnnotationRevision(writing: edit.all, message: edit.message(pair))
        }
        switch outcome {
        case .unchanged: print("\(pair.article) has these annotations already; nothing was written.")
        case .committed(let commit):
            print("Annotated \(counted(edit.new.count, "change")) in \(pair.article), commit \(commit.short):")
            edit.lines.forEach { print($0) }
        }
        if let read, Terminal.noteTrouble(read.0, read.1) { throw ExitCode(2) }
    }

    /// What these changes make of those of earlier versions that nobody has looked at.
    private func overtaken(on shelf: AnnotationShelf, along path: VersionPath) -> [Annotation] {
        let own = Set(annotations.map(\.id))
        guard let old = path.index(ofVersion: pair.old.commit.hex), let new = path.index(ofVersion: pair.new.commit.hex)
        else { return [] }
        let earlier = shelf.own.filter { $0.isOvertakable && !own.contains($0.id) }.compactMap { annotation in
            path.anchor(of: annotation, at: old).map { EarlierChange(annotation, at: $0) }
        }
        guard !earlier.isEmpty else { return [] }
        let standing = Dictionary(shelf.own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let found = annotations.filter { annotation in !shelf.faults.contains { $0.name == annotation.fileName } }
        return ArticleAnnotations.overtaken(
            earlier, by: found.map { standing[$0.id] ?? $0 }, in: path.analysis(at: old).text,
            at: Int(pair.new.retrieved.seconds)
        ) { path.anchor(of: $0, from: old, to: new) }
    }
}

/// What one run of `annotate` writes.
private struct Edit {
    let new: [Annotation]
    /// Earlier ones that were closed, and the new ones that took their place.
    let overtaken: [Annotation]

    var isEmpty: Bool { new.isEmpty && overtaken.isEmpty }

    /// Each once, with its links.
    var all: [Annotation] { new.filter { annotation in !overtaken.contains { $0.id == annotation.id } } + overtaken }

    private var closed: [Annotation] { overtaken.filter { $0.status == .superseded || $0.status == .orphaned } }

    func message(_ pair: VersionPair) -> String {
        let subject =
            "Annotates \(counted(new.count, "change")) between version \(pair.old.number) and version \(pair.new.number)\n"
        guard !closed.isEmpty else { return subject }
        return subject + "\n" + closed.map { "\($0.status.rawValue): \(label(of: $0)) (\($0.id))\n" }.joined()
    }

    var lines: [String] {
        new.map { "  annotations/\($0.fileName)  \(neutralized($0.says))" }
            + closed.map { "  annotations/\($0.fileName)  \($0.status.rawValue): \(neutralized(label(of: $0)))" }
    }
}

extension AnnotationRevision {
    init(writing annotations: [Annotation], message: String) {
        self.init(
            files: Dictionary(
                annotations.map { ($0.fileName, Array(file(of: $0).utf8)) }, uniquingKeysWith: { first, _ in first }),
            message: message)
    }
}
