internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleStore

/// An article's annotations beside the texts that they were made on: what `review`, `annotate` and `export` work with.
struct AnnotationDesk {
    let store: ArticleStore
    let history: History
    /// The versions' texts, and when each says that it was published, by their commits.
    private let texts: [String: (text: ArticleText, published: Day?)]

    init(_ article: ArticleID, in store: ArticleStore) throws {
        self.store = store
        history = try store.history(of: article)
        let texts = try history.versions.flatMap { version in
            let stored = try store.read(version)
            let text = (text: ArticleText(stored.text), published: stored.publishedDay)
            return version.commits.map { ($0.hex, text) }
        }
        self.texts = Dictionary(texts, uniquingKeysWith: { first, _ in first })
    }

    var article: ArticleID { history.article }

    /// Nil for a version that this store does not have.
    func text(_ commit: String) -> ArticleText? { texts[commit]?.text }

    /// The day that the version's relative dates count from.
    func published(_ version: Version) -> Day? { texts[version.commit.hex]?.published }

    /// What the folder holds, every place checked against its text.
    func shelf(_ folder: AnnotationFolder) -> AnnotationShelf { AnnotationShelf(files: folder.files, text: text) }

    /// The first version that carries an approved notice; nil where none does yet.
    func carrier(of annotation: Annotation) -> Version? {
        guard annotation.status == .approved, let draft = annotation.draft?.text else { return nil }
        return history.versions.first { text($0.commit.hex).map { carries($0, notice: draft) } ?? false }
    }

    /// “version 2”; a version that is not here by its commit.
    func name(ofVersion commit: String) -> String {
        history.versions.first { $0.commits.contains { $0.hex == commit } }.map { "version \($0.number)" }
            ?? "version \(commit.prefix(10)) (not in this store)"
    }
}

extension Terminal {
    /// Tells on standard error what in the folder cannot be read, a line each; false where there is nothing to tell.
    static func noteTrouble(_ shelf: AnnotationShelf, _ folder: AnnotationFolder) -> Bool {
        let trouble = trouble(shelf, folder)
        for sentence in trouble { note("galley: " + sentence) }
        return !trouble.isEmpty
    }

    /// A sentence for each thing in the folder that cannot be read.
    static func trouble(_ shelf: AnnotationShelf, _ folder: AnnotationFolder) -> [String] {
        shelf.faults.map(sentence)
            + folder.others.map { other in
                "annotations/\(neutralized(other.name)) is \(other.kind), which Galley leaves alone. Take it out with plain git if "
                    + "nobody needs it."
            }
    }

    /// What is wrong with a file, on which line, and what to do about it.
    static func sentence(_ fault: ShelfFault) -> String {
        let line = fault.error.line.map { ", line \($0)" } ?? ""
        let name = "annotations/\(neutralized(fault.name))"
        return
            "\(name)\(line): \(neutralized(fault.error.problem)). It is left as it is: mend it in a clone and push, or take back an "
            + "earlier one that “git log -- \(name)” lists."
    }
}
