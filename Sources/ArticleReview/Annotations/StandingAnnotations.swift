package import ArticleAnnotations
package import ArticleStore

/// What stands in an article's folder of annotations at one moment, every place checked against its version's text.
package struct StandingAnnotations: Sendable {
    /// Whose folder it is.
    package let article: ArticleID
    /// The files that could be read, and the faults of those that could not.
    package let files: AnnotationFiles
    /// What is no file; Galley leaves it alone.
    package let others: [AnnotationFolder.Other]

    /// Whether something there cannot be read.
    package var hasTrouble: Bool { !files.faults.isEmpty || !others.isEmpty }

    /// By the place of their last target in its version, then by id.
    package var inOrder: [Annotation] {
        files.own.sorted {
            ($0.targets.last?.position?.lowerBound ?? 0, $0.fileName) < (
                $1.targets.last?.position?.lowerBound ?? 0, $1.fileName
            )
        }
    }

    /// The one annotation whose id begins so.
    ///
    /// Throws `unknownAnnotation` where none does, `damaged` where only the name of an unreadable file does, and
    /// `severalAnnotations` where the beginning does not tell which is meant.
    package func annotation(_ id: String) throws(ReviewError) -> Annotation {
        let found = ids(files.own.map(\.id), startingWith: id)
        let meant = files.own.filter { found.contains($0.id) }
        if found.count == 1, let annotation = meant.first { return annotation }
        if found.isEmpty {
            let fault = files.faults.first { $0.name.hasPrefix(id.lowercased()) }
            throw fault.map { .damaged($0) } ?? .unknownAnnotation(id, of: article)
        }
        let short = shortIDs(of: files.own.map(\.id))
        throw .severalAnnotations(id, meant.map { (short[$0.id] ?? "", $0) })
    }
}

extension ReviewedArticle {
    /// What stands in the folder now.
    ///
    /// A damaged file is no error: it is among the faults. Throws `store` where the folder or a version cannot be read.
    package func annotations() throws(ReviewError) -> StandingAnnotations {
        try standing(try asking { () throws(StoreError) in try store.annotationFolder(of: id) })
    }

    /// Reads the texts of the versions that its annotations name, and no others.
    func standing(_ folder: AnnotationFolder) throws(ReviewError) -> StandingAnnotations {
        let files = try AnnotationFiles(files: folder.files) { commit throws(ReviewError) in
            try versions.index(ofVersion: commit).map { index throws(ReviewError) in try versions.text(at: index).text }
        }
        return StandingAnnotations(article: id, files: files, others: folder.others)
    }
}
