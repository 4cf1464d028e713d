internal import ArgumentParser
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

extension Annotate {
    /// Writes what changed between two versions, and says so.
    func annotateChanges(between pair: VersionPair, in store: ArticleStore) throws {
        let article = try ReviewedArticle(pair.article, in: store)
        let found = try article.changes(from: pair.old, to: pair.new)
        guard !found.isEmpty else {
            print(
                "Nothing changed between version \(pair.old.number) and version \(pair.new.number) of \(pair.article).")
            return
        }
        let changes = try article.write(
            found, between: pair.old, and: pair.new, by: try person(), at: try Clock.time(time))
        tell(changes, of: pair.article)
        if Terminal.noteTrouble(changes.standing) { throw ExitCode(2) }
    }

    private func tell(_ changes: DetectedChanges, of article: ArticleID) {
        guard let commit = changes.commit else {
            return print("\(article) has these annotations already; nothing was written.")
        }
        print("Annotated \(counted(changes.new.count, "change")) in \(article), commit \(commit.short):")
        for annotation in changes.new { print("  annotations/\(annotation.fileName)  \(neutralized(annotation.says))") }
        for annotation in changes.closed {
            let label = neutralized(label(of: annotation))
            print("  annotations/\(annotation.fileName)  \(annotation.status.rawValue): \(label)")
        }
    }

    func person() throws -> Person {
        guard let author else { return .galley }
        guard let person = Person(author) else {
            try fail("“\(author)” is no person. Write --author \"Ada Lovelace <ada@example.org>\".")
        }
        return person
    }
}
