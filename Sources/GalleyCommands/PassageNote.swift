internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleIngest
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

/// An editor's own note on a passage, on its way into the article's annotations.
struct PassageNote {
    /// What was typed: the words, which of several places, and the comment.
    let words: String
    let choice: Int?
    let comment: String

    /// Finds the passage, writes the note in one commit, and says where it stands.
    func write(to reference: ArticleReference, in store: ArticleStore, author: Person, time: Timestamp) throws {
        let version = try store.named(reference)
        let article = try ReviewedArticle(version.article, in: store)
        let analysis = try article.versions.analysis(at: try article.versions.index(of: version))
        let place = try place(in: analysis, of: version)
        let written = try article.note(comment, on: place, of: version, by: author, at: time)
        if let commit = written.commit {
            print("Noted on version \(version.number) of \(version.article), commit \(commit.short):")
            print("  annotations/\(written.note.fileName)  \(sentence(around: place, in: analysis))")
        } else {
            print("\(version.article) has this note already; nothing was written.")
        }
        if Terminal.noteTrouble(written.standing) { throw ExitCode(2) }
    }

    /// The one place of the words; says which there are where there are more, or what comes nearest where there is
    /// none.
    private func place(in article: ArticleAnalysis, of version: Version) throws -> TextRange {
        let name = "version \(version.number) of \(version.article)"
        switch meantPassage(normalized(words), choice: choice, in: article) {
        case .one(let place): return place
        case .several(let places): try fail(choices(places, in: article, of: name))
        case .beyond(let count):
            try fail(
                """
                “\(neutralized(words))” stands at \(counted(count, "place")) of \(name); there is no place \
                \(choice ?? 0).
                """)
        case .none:
            let nearest = nearestSentence(to: words, in: article).map { " The nearest is: \(shown($0, in: article))" }
            try fail("“\(neutralized(words))” does not stand in \(name).\(nearest ?? "")")
        }
    }

    private func choices(_ places: [TextRange], in article: ArticleAnalysis, of name: String) -> String {
        let lines = places.enumerated().map { "  \($0.offset + 1)  \(sentence(around: $0.element, in: article))" }
        let advice = "Choose one with --nth, or give more words:"
        return (["“\(neutralized(words))” stands at \(places.count) places of \(name). \(advice)"] + lines).joined(
            separator: "\n")
    }

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
