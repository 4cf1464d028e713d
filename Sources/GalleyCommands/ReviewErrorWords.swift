internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

extension ReviewError {
    /// What failed, and what to do about it.
    var sentence: String {
        switch self {
        case .store(let error): error.description
        case .unknownVersion(let commit):
            "Version \(commit.prefix(10)) is not in this store. “galley sync” may fetch it."
        case .unknownAnnotation(let id, let article):
            "\(article) has no annotation whose id begins with “\(id)”. “galley review \(article) --all” lists them."
        case .severalAnnotations(let id, let choices): Self.sentence(choosing: choices, for: id)
        case .damaged(let fault): Terminal.sentence(fault)
        case .refused(let error, let annotation): neutralized("\(label(of: annotation)): \(error.sentence)")
        case .movedOn(let annotation):
            """
            \(neutralized(label(of: annotation))): somebody was faster, and it is \
            \(neutralized(annotation.statusWords)) now. Look at it again before you decide.
            """
        case .nothingWritten: "The step changed nothing, so nothing was written."
        case .tooLong(let bytes):
            """
            An annotation of \(bytes / 100_000 * 100) kB would be written, more than is read again, so nothing was. \
            Shorten what it says.
            """
        case .unreadableImport(let error): neutralized(error.description)
        }
    }

    private static func sentence(choosing all: [(shortID: String, annotation: Annotation)], for id: String) -> String {
        let choices = all.prefix(5).map { "\($0.shortID) (\(neutralized(label(of: $0.annotation))))" }
        let rest = all.count > choices.count ? " and \(all.count - choices.count) more" : ""
        return "“\(id)” begins \(all.count) ids: \(choices.joined(separator: ", "))\(rest). Give more of it."
    }
}
