package import ArticleAnalysis
package import ArticleAnnotations
package import ArticleStore

/// The place that somebody's words mean, or why nobody can tell.
package enum MeantPassage: Sendable, Hashable {
    /// The words stand here, and nowhere else or here by choice; UTF-8 offsets.
    case one(TextRange)
    /// The words stand at these places, and none was chosen.
    case several([TextRange])
    /// The words stand at so many places, and another one was chosen.
    case beyond(places: Int)
    /// The words stand nowhere.
    case none
}

/// Finds the passage that words mean; `choice` says which, from 1, where they stand at several places.
package func meantPassage(_ words: String, choice: Int?, in article: ArticleAnalysis) -> MeantPassage {
    let found = places(of: words, in: article)
    guard let first = found.first else { return .none }
    guard let choice else { return found.count == 1 ? .one(first) : .several(found) }
    return (1...found.count).contains(choice) ? .one(found[choice - 1]) : .beyond(places: found.count)
}

/// A note on its way into the article's annotations.
package struct WrittenNote: Sendable {
    /// The note, whether it was written now or stood there already.
    package let note: Annotation
    /// Nil where the same note by the same person stood there already.
    package let commit: ObjectID?
    /// What the folder holds now, with the note.
    package let standing: StandingAnnotations
}

extension ReviewedArticle {
    /// Writes an editor's note on a passage of a version in one commit.
    ///
    /// The place counts UTF-8 offsets of the version's text. Throws `unknownVersion` for a version of another article,
    /// and `store` where nothing can be read or written.
    package func note(
        _ comment: String, on place: TextRange, of version: Version, by person: Person, at time: Timestamp
    ) throws(ReviewError) -> WrittenNote {
        let text = try versions.text(at: try versions.index(of: version)).text
        let note = ArticleAnnotations.note(
            comment, on: place, in: text, of: AnnotatedVersion(version), article: id.description, by: Creator(person),
            at: Int(time.seconds))
        let (commit, standing) = try revise(by: person, at: time) { standing in
            guard !standing.files.own.contains(where: { $0.id == note.id }) else { return nil }
            return AnnotationRevision(
                writing: [note], message: "Notes on \(label(of: note)): \(subject(of: comment))\n")
        }
        return WrittenNote(note: note, commit: commit, standing: standing)
    }
}

/// The first line of a comment, as much as a commit's first line takes beside the passage.
private func subject(of comment: String) -> String {
    let line = comment.split(whereSeparator: \.isNewline).first ?? ""
    return line.count > 50 ? line.prefix(49) + "…" : String(line)
}
