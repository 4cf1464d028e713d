package import ArticleAnnotations
package import ArticleStore

/// Other programs' annotations on their way into an article.
package struct ImportedAnnotations: Sendable {
    /// All that were read.
    package let read: [Annotation]
    /// Those that did not stand there yet.
    package let written: [Annotation]
    /// Nil where all of them stood there already.
    package let commit: ObjectID?
    /// What the folder holds now, with those that were written.
    package let standing: StandingAnnotations
}

extension ReviewedArticle {
    /// Takes over what other programs' users said, each placed in the version that has its words, in one commit.
    ///
    /// Throws `unreadableImport` where the bytes are no export that is read here, and `store` where nothing can be read
    /// or written.
    package func importAnnotations(
        from bytes: [UInt8], by person: Person, at time: Timestamp
    ) throws(ReviewError) -> ImportedAnnotations {
        let found = try annotations(in: bytes, at: time)
        var written: [Annotation] = []
        let (commit, standing) = try revise(by: person, at: time) { standing in
            written = renewed(found, on: standing.files, besides: standing.others.map(\.name))
            guard !written.isEmpty else { return nil }
            return AnnotationRevision(
                writing: written, message: "Imports \(counted(written.count, "annotation"))\n")
        }
        return ImportedAnnotations(read: found, written: written, commit: commit, standing: standing)
    }

    private func annotations(in bytes: [UInt8], at time: Timestamp) throws(ReviewError) -> [Annotation] {
        var texts: [ImportVersion] = []
        for (index, version) in versions.history.versions.enumerated() {
            texts.append(
                ImportVersion(
                    AnnotatedVersion(version), name: "version \(version.number)",
                    text: try versions.text(at: index).text))
        }
        do throws(AnnotationError) {
            return try ArticleAnnotations.importAnnotations(from: bytes, into: texts, at: Int(time.seconds))
        } catch {
            throw .unreadableImport(error)
        }
    }
}
