internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleIngest
internal import ArticleReport
internal import ArticleStore

/// An editor's own note on a passage, on its way into the article's annotations.
struct PassageNote {
    /// What was typed: the words, which of several places, and the comment.
    let words: String
    let choice: Int?
    let comment: String

    /// Finds the passage, writes the note in one commit, and says where it stands.
    func write(to reference: ArticleReference, in store: ArticleStore, author: Person, time: Timestamp) throws {
        let version = try store.version(reference)
        let article = ComparedSide(try store.read(version), seen: version.retrieved).analysis
        let place = try place(in: article, of: version)
        let note = note(
            comment, on: place, in: article.text, of: AnnotatedVersion(version), article: version.article.description,
            by: Creator(author), at: Int(time.seconds))
        var trouble: (AnnotationShelf, AnnotationFolder)?
        let desk = try AnnotationDesk(version.article, in: store)
        let outcome = try store.revise(annotationsOf: version.article, author: author, time: time) { folder in
            let shelf = desk.shelf(folder)
            trouble = (shelf, folder)
            guard !shelf.own.contains(where: { $0.id == note.id }) else { return nil }
            return AnnotationRevision(writing: [note], message: "Notes on \(label(of: note)): \(subject)\n")
        }
        tell(outcome, note, article, place, version)
        if let trouble, Terminal.noteTrouble(trouble.0, trouble.1) { throw ExitCode(2) }
    }

    /// The one place of the words; says which there are where there are more, or what comes nearest where there is
    /// none.
    private func place(in article: ArticleAnalysis, of version: Version) throws -> TextRange {
        let found = places(of: normalized(words), in: article)
        let name = "version \(version.number) of \(version.article)"
        if let choice, !found.isEmpty {
            guard found.indices.contains(choice - 1) else {
                try fail(
                    "“\(neutralized(words))” stands at \(counted(found.count, "place")) of \(name); there is no place \(choice)."
                )
            }
            return found[choice - 1]
        }
        guard found.count <= 1 else { try fail(choices(found, in: article, of: name)) }
        if let place = found.first { return place }
        let nearest = nearestSentence(to: words, in: article).map { " The nearest is: \(shown($0, in: article))" }
        try fail("“\(neutralized(words))” does not stand in \(name).\(nearest ?? "")")
    }

    private func choices(_ places: [TextRange], in article: ArticleAnalysis, of name: String) -> String {
        let lines = places.enumerated().map { "  \($0.offset + 1)  \(sentence(around: $0.element, in: article))" }
        let advice = "Choose one with --nth, or give more words:"
        return (["“\(neutralized(words))” stands at \(places.count) places of \(name). \(advice)"] + lines).joined(
            separator: "\n")
    }

    private func tell(
        _ outcome: AnnotationOutcome, _ note: Annotation, _ article: ArticleAnalysis, _ place: TextRange,
        _ version: Version
    ) {
        switch outcome {
        case .unchanged: print("\(version.article) has this note already; nothing was written.")
        case .committed(let commit):
            print("Noted on version \(version.number) of \(version.article), commit \(commit.short):")
            print("  annotations/\(note.fileName)  \(sentence(around: place, in: article))")
        }
    }

    /// The first line of the comment.
    private var subject: String { String(comment.split(whereSeparator: \.isNewline).first ?? "").trimmedToSubject }

    /// The sentence on one line, with the passage marked.
    private func sentence(around place: TextRange, in article: ArticleAnalysis) -> String {
        let touched = article.sentences.map(\.range).filter { $0.overlaps(place) }
        let whole = touched.reduce(place) { $0.union($1) }
        let parts = [TextRange(whole.start, place.start), place, TextRange(place.end, whole.end)].map {
            article.text[$0]
        }
        return oneLine("\(parts[0])⟦\(parts[1])⟧\(parts[2])")
    }

    private func shown(_ place: TextRange, in article: ArticleAnalysis) -> String {
        "“\(oneLine(article.text[place]))”"
    }

    private func oneLine(_ text: String) -> String {
        neutralized(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}

extension String {
    /// As much as a commit's first line takes beside the passage.
    fileprivate var trimmedToSubject: String { count > 50 ? prefix(49) + "…" : self }
}
