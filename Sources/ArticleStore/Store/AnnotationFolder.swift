/// The folder `annotations/` of an article as it stood at one moment.
package struct AnnotationFolder: Sendable, Hashable {
    /// The branch's commit at that moment: what a change of the folder builds on.
    package let tip: ObjectID
    /// By file name.
    package let files: [String: [UInt8]]
    /// What else stands there and is kept: folders, symbolic links, submodules; sorted by name.
    package let others: [Other]

    /// Something that is no file.
    package struct Other: Sendable, Hashable {
        /// Within the folder.
        package let name: String
        /// “a folder”.
        package let kind: String
    }
}

/// A change of the folder: the files that are new or different, and what the commit says.
package struct AnnotationRevision: Sendable {
    /// Whole files by name; what the folder has besides stays.
    package let files: [String: [UInt8]]
    /// In git's form: a subject line, a blank line, a body.
    package let message: String

    /// A change that writes these files with that message.
    package init(files: [String: [UInt8]], message: String) { (self.files, self.message) = (files, message) }
}

extension ArticleStore {
    /// The annotations of an article, and the commit that they were read at.
    ///
    /// Throws `unknownArticle` where the store has no such article.
    package func annotationFolder(of article: ArticleID) throws(StoreError) -> AnnotationFolder {
        let folder = try withRepository("Reading the annotations of \(article)") { repository throws(GitError) in
            try repository.target(of: article.reference).map { tip throws(GitError) in
                try repository.annotationFolder(at: tip)
            }
        }
        guard let folder else { throw .unknown(article.description) }
        return folder
    }

    /// Reads the folder, asks `edit` what is to be written, and writes it onto what was read; starts again where
    /// somebody was faster.
    ///
    /// So no step is lost that another writer took in between: `edit` sees it, and may refuse. Nil from `edit` writes
    /// nothing.
    package func revise(
        annotationsOf article: ArticleID, author: Person, time: Timestamp,
        by edit: (AnnotationFolder) throws(StoreError) -> AnnotationRevision?
    ) throws(StoreError) -> AnnotationOutcome {
        for _ in 0..<Limits.attempts {
            let folder = try annotationFolder(of: article)
            guard let revision = try edit(folder) else { return .unchanged }
            if let outcome = try commit(revision, onto: folder.tip, of: article, author: author, time: time) {
                return outcome
            }
        }
        throw StoreError(
            .busy, "The branch of \(article) kept moving while it was annotated",
            remedy: "Another program is writing to this article: run the command again when it has finished")
    }

    /// Nil if the branch has moved on from `tip`.
    private func commit(
        _ revision: AnnotationRevision, onto tip: ObjectID, of article: ArticleID, author: Person, time: Timestamp
    ) throws(StoreError) -> AnnotationOutcome? {
        for name in revision.files.keys.sorted() { try requireAnnotationName(name) }
        return try withRepository("Storing annotations of \(article)") { repository throws(GitError) in
            try repository.moving(article) { current, _ throws(GitError) in
                guard current == tip else { return Move(commit: nil, outcome: nil) }
                guard let tree = try repository.tree(adding: revision.files, to: tip) else {
                    return Move(commit: nil, outcome: .unchanged)
                }
                let commit = try repository.write(
                    tree: tree, parents: [tip], author: author, time: time, message: revision.message)
                return Move(commit: commit, outcome: .committed(commit))
            }
        }
    }
}

extension Repository {
    fileprivate func annotationFolder(at tip: ObjectID) throws(GitError) -> AnnotationFolder {
        var (files, others): ([String: [UInt8]], [AnnotationFolder.Other]) = ([:], [])
        for entry in try annotationEntries(of: tip) {
            if entry.isFile {
                files[entry.name] = try blob(entry.id)
            } else {
                others.append(AnnotationFolder.Other(name: entry.name, kind: entry.kindInWords))
            }
        }
        return AnnotationFolder(
            tip: tip, files: files, others: others.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    }

    /// What stands in the folder; refuses a tree in which something else has its name.
    func annotationEntries(of commit: ObjectID) throws(GitError) -> [GitEntry] {
        guard let folder = try files(of: commit).first(where: { $0.name == Layout.annotations }) else { return [] }
        guard folder.isFolder else {
            throw .damaged("\(Layout.annotations) is \(folder.kindInWords), where the folder of that name should be")
        }
        return try tree(folder.id)
    }
}
