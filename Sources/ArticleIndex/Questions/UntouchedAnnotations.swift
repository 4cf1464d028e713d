package import ArticleStore

/// What waits in one article that nobody has done anything about.
package struct UntouchedAnnotations: Sendable {
    /// A file of the article's folder `annotations/`.
    package struct File: Sendable {
        package let name: String
        /// The id of its content.
        package let content: ObjectID
        /// What it costs to be wrong about it; nil for what a person noted.
        package let stakes: Int?
    }

    package let article: ArticleID
    /// Where its branch stands; nil where there is none any more.
    package let commit: ObjectID?
    /// First what costs most to be wrong about, then what waits longest.
    package let files: [File]
}

extension ArticleIndex {
    /// What waits for a first step in the articles whose branches stand elsewhere than `known` says, in order of the
    /// articles: costs a row for each other one, so that it can be asked every few seconds.
    package func untouched(
        besides known: [ArticleID: ObjectID]
    ) throws(IndexError) -> [UntouchedAnnotations] {
        try answering(with: [.annotations]) { database throws(IndexError) in
            var gone = known
            var moved: [(row: Int64, article: ArticleID, commit: ObjectID)] = []
            let sql = "SELECT id, name, annotated FROM article WHERE annotated IS NOT NULL ORDER BY name"
            try database.statement(sql).each([]) { row in
                guard let article = ArticleID(reference: ArticleID.branches + row.text(1)),
                    let commit = ObjectID(raw20: row.bytes(2)), gone.removeValue(forKey: article) != commit
                else { return }
                moved.append((row.integer(0), article, commit))
            }
            var found = gone.keys.sorted().map { UntouchedAnnotations(article: $0, commit: nil, files: []) }
            let statement = try database.statement(Self.untouchedFiles)
            for (row, article, commit) in moved {
                let files = try Self.files(of: row, statement)
                found.append(UntouchedAnnotations(article: article, commit: commit, files: files))
            }
            return found
        }
    }

    private static let untouchedFiles = """
        SELECT file, blob, stakes FROM annotation WHERE article = ? AND list = 'open' AND status = 'detected'
        ORDER BY stakes, seen, place, file
        """

    private static func files(
        of article: Int64, _ statement: borrowing Statement
    ) throws(IndexError) -> [UntouchedAnnotations.File] {
        var files: [UntouchedAnnotations.File] = []
        try statement.each([.integer(article)]) { row in
            guard let content = ObjectID(raw20: row.bytes(1)) else { return }
            let stakes = QueueQuestion.stakes(ofColumn: Int(row.integer(2)))
            files.append(UntouchedAnnotations.File(name: row.text(0), content: content, stakes: stakes))
        }
        return files
    }
}
