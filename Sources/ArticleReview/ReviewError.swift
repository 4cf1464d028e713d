package import ArticleAnnotations
package import ArticleStore

/// Why something about an article could not be read, or a step not be taken; whoever shows it finds the words.
package enum ReviewError: Error, Sendable {
    /// The store could not do what it was asked; its error says what to do.
    case store(StoreError)
    /// A version by the id of its commit, which the article does not have in this store.
    case unknownVersion(String)
    /// No annotation's id begins with what was typed.
    case unknownAnnotation(String, of: ArticleID)
    /// Several ids begin with what was typed; each with the beginning that tells it from all others.
    case severalAnnotations(String, [(shortID: String, annotation: Annotation)])
    /// The annotation's file is damaged.
    case damaged(AnnotationFileFault)
    /// The workflow does not allow the step now.
    case refused(WorkflowError, Annotation)
    /// The annotation is not what the step was decided on; as it stands now.
    case movedOn(Annotation)
    /// The step left the annotation's file as it was.
    case nothingWritten
    /// The annotation's file would have so many bytes, more than are read again.
    case tooLong(bytes: Int)
    /// What is to be imported is no export that Galley reads.
    case unreadableImport(AnnotationError)
}

/// Asks the store; what it could not do is the review's trouble too.
func asking<Answer>(_ question: () throws(StoreError) -> Answer) throws(ReviewError) -> Answer {
    do throws(StoreError) { return try question() } catch { throw .store(error) }
}
