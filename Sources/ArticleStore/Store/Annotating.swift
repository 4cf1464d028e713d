/// What became of annotations.
package enum AnnotationOutcome: Sendable, Hashable {
    /// They stand in this commit, which is now the branch's last.
    case committed(ObjectID)
    /// All of them stand in the article as they are.
    case unchanged
}

extension ArticleStore {
    /// Adds annotations, or replaces those of the same name, in one commit on the article's branch; nothing new makes
    /// no commit.
    ///
    /// The keys are file names, `<uuid>.jsonld`. The message is written as it is given; its first line is what `git
    /// log` shows.
    ///
    /// Throws `unknownArticle` where the store has no such article, and `badName` for what cannot name an annotation's
    /// file.
    package func commit(
        annotations: [String: [UInt8]], to article: ArticleID, author: Person, time: Timestamp, message: String
    ) throws(StoreError) -> AnnotationOutcome {
        for name in annotations.keys.sorted() { try requireAnnotationName(name) }
        let outcome: AnnotationOutcome? = try withRepository("Storing annotations of \(article)") {
            repository throws(GitError) in
            try repository.moving(article) { tip, _ throws(GitError) in
                guard let tip else { return Move(commit: nil, outcome: nil) }
                guard let tree = try repository.tree(adding: annotations, to: tip) else {
                    return Move(commit: nil, outcome: .unchanged)
                }
                let commit = try repository.write(
                    tree: tree, parents: [tip], author: author, time: time, message: message)
                return Move(commit: commit, outcome: .committed(commit))
            }
        }
        guard let outcome else { throw .unknown(article.description) }
        return outcome
    }

    /// The annotations that stand in the article now, by file name.
    ///
    /// Throws `unknownArticle` where the store has no such article.
    package func annotations(of article: ArticleID) throws(StoreError) -> [String: [UInt8]] {
        let annotations: [String: [UInt8]]? = try withRepository("Reading the annotations of \(article)") {
            repository throws(GitError) in
            try repository.target(of: article.reference).map { tip throws(GitError) in
                try repository.annotations(of: tip)
            }
        }
        guard let annotations else { throw .unknown(article.description) }
        return annotations
    }

    /// The annotations that stood in the tree of a version or review, by file name.
    package func annotations(at commit: ObjectID) throws(StoreError) -> [String: [UInt8]] {
        try withRepository("Reading the annotations at \(commit.short)") { repository throws(GitError) in
            try repository.annotations(of: commit)
        }
    }

    func requireAnnotationName(_ name: String) throws(StoreError) {
        let isPlain = name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x2F }
        guard isPlain, name.hasSuffix(".jsonld"), name.first != ".", name.utf8.count <= Limits.annotationName else {
            throw StoreError(
                .badName, "“\(name.shortened(to: 80))” cannot name an annotation's file",
                remedy: "Use a UUID followed by .jsonld")
        }
    }
}

extension Repository {
    func annotations(of commit: ObjectID) throws(GitError) -> [String: [UInt8]] {
        var annotations: [String: [UInt8]] = [:]
        for entry in try annotationEntries(of: commit) where entry.isFile {
            annotations[entry.name] = try blob(entry.id)
        }
        return annotations
    }

    /// The commit's tree with these annotations in it; nil if they all stand there as they are.
    ///
    /// Refuses to put a file where a folder or a link stands: what somebody else put there is not ours to replace.
    func tree(adding annotations: [String: [UInt8]], to commit: ObjectID) throws(GitError) -> ObjectID? {
        var files = try files(of: commit).legal
        var entries = try annotationEntries(of: commit).legal
        let before = entries.map(\.id)
        for (name, bytes) in annotations.sorted(by: { $0.key < $1.key }) {
            if let other = entries.first(where: { $0.name == name && !$0.isFile }) {
                throw .damaged(
                    "\(Layout.annotations)/\(name) is \(other.kindInWords), where an annotation’s file should be")
            }
            entries.removeAll { $0.name == name }
            entries.append(.file(name, try write(bytes)))
        }
        guard Set(before) != Set(entries.map(\.id)) || before.count != entries.count else { return nil }
        files.removeAll { $0.name == Layout.annotations }
        files.append(.folder(Layout.annotations, try write(entries)))
        return try write(files)
    }
}
