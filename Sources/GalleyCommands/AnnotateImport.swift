internal import ArgumentParser
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

extension Annotate {
    /// Writes other programs' annotations that are not there yet, and says where each belongs.
    func importNotes(from name: String, to store: ArticleStore) throws {
        let id = try store.named(names[0])
        let person = try ActingPerson.named(author, option: "--by", in: store)
        let (file, moment) = (try InputFile(name), try Clock.time(time))
        let article = try ReviewedArticle(id, in: store)
        let imported = try notes(in: file, importedInto: article, by: person, at: moment)
        tell(imported, of: article)
        if Terminal.noteTrouble(imported.standing) { throw ExitCode(2) }
    }

    private func notes(
        in file: InputFile, importedInto article: ReviewedArticle, by person: Person, at moment: Timestamp
    ) throws -> ImportedAnnotations {
        do throws(ReviewError) {
            return try article.importAnnotations(from: file.bytes, by: person, at: moment)
        } catch {
            guard case .unreadableImport(let fault) = error else { throw error }
            try fail(
                """
                \(file.name) cannot be imported: \(neutralized(fault.description)). Give an export of Hypothesis, or \
                Web Annotations.
                """)
        }
    }

    private func tell(_ imported: ImportedAnnotations, of article: ReviewedArticle) {
        guard let commit = imported.commit else {
            let count = counted(imported.read.count, "annotation")
            return print("\(article.id) has these \(count) already; nothing was written.")
        }
        print(
            "Imported \(counted(imported.written.count, "annotation")) into \(article.id), commit \(commit.short):")
        for annotation in imported.written {
            let version = annotation.targets.first.map { article.name(ofVersion: $0.version.id) }
            let place = annotation.history.first?.note ?? version ?? ""
            print("  \(annotation.id)  \(neutralized(label(of: annotation))): \(neutralized(place))")
        }
    }
}
