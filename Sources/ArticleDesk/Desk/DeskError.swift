internal import ArticleAnnotations
internal import ArticleIndex
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

/// Why a page cannot be shown or a step not be taken, in words that say what to do.
struct DeskError: Error {
    /// RFC 9110, 15.
    let status: Int
    /// With its full stop.
    let sentence: String

    init(_ status: Int, _ sentence: String) { (self.status, self.sentence) = (status, sentence) }

    /// There is no such page.
    static let notFound = DeskError(404, "There is no such page at this desk. Go back to the queue.")

    init(_ error: StoreError) {
        let isMissing = [.unknownArticle, .unknownVersion, .ambiguous, .badName].contains(error.kind)
        self.init(isMissing ? 404 : 503, "\(error.problem).")
    }

    init(_ error: IndexError) { self.init(503, "The store cannot be looked through now: \(error.description)") }

    init(_ error: ReviewError) {
        switch error {
        case .store(let error): self.init(error)
        case .unknownVersion: self.init(404, "The article has no such version in this store.")
        case .unknownAnnotation: self.init(404, "The article has no such annotation. It may have been synced away.")
        case .severalAnnotations: self.init(404, "That beginning of an id names several annotations.")
        case .damaged(let fault): self.init(422, "The file \(fault.name) is damaged: \(fault.error).")
        case .refused(let error, _): self.init(422, error.sentenceForForms)
        case .movedOn(let annotation):
            self.init(409, "Somebody was faster: it is \(annotation.statusWords) now. What you typed is kept below.")
        case .nothingWritten: self.init(422, "The step changed nothing, so nothing was written.")
        case .tooLong: self.init(422, "That is longer than an annotation may be. Shorten what it says.")
        case .unreadableImport: self.init(422, "What was sent cannot be read.")
        }
    }
}

/// What the store and the index cannot do is the desk's trouble.
func atDesk<Answer>(_ question: () throws(ReviewError) -> Answer) throws(DeskError) -> Answer {
    do throws(ReviewError) { return try question() } catch { throw DeskError(error) }
}

func atStore<Answer>(_ question: () throws(StoreError) -> Answer) throws(DeskError) -> Answer {
    do throws(StoreError) { return try question() } catch { throw DeskError(error) }
}
