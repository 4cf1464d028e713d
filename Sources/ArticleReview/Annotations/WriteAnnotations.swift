internal import ArticleAnnotations
internal import ArticleStore

extension ReviewedArticle {
    /// Asks `edit` what is to be written to the folder as it stands, and writes it in one commit; asks again where
    /// somebody was faster.
    ///
    /// Gives the commit, nil where nothing was to be written, and the folder as it was asked about last.
    func revise(
        by person: Person, at time: Timestamp,
        _ edit: (StandingAnnotations) throws(ReviewError) -> AnnotationRevision?
    ) throws(ReviewError) -> (commit: ObjectID?, standing: StandingAnnotations) {
        var refusal: ReviewError?
        var asked: StandingAnnotations?
        let outcome = try asking { () throws(StoreError) in
            try store.revise(annotationsOf: id, author: person, time: time) { folder in
                do throws(ReviewError) {
                    let standing = try self.standing(folder)
                    asked = standing
                    let revision = try edit(standing)
                    for file in revision?.files.values.map(\.count) ?? [] where !isReadable(fileOf: file) {
                        throw ReviewError.tooLong(bytes: file)
                    }
                    return revision
                } catch {
                    refusal = error
                    return nil
                }
            }
        }
        if let refusal { throw refusal }
        guard let standing = asked else { throw .nothingWritten }
        return if case .committed(let commit) = outcome { (commit, standing) } else { (nil, standing) }
    }
}

extension AnnotationRevision {
    init(writing annotations: [Annotation], message: String) {
        self.init(
            files: Dictionary(
                annotations.map { ($0.fileName, Array(file(of: $0).utf8)) }, uniquingKeysWith: { first, _ in first }),
            message: message)
    }
}
