internal import ArticleIndex

/// Why the watch's own memory could not be read or written.
package struct StateError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What failed; a clause without its full stop.
    package let problem: String
    /// Whether what stands in the file is not what was written.
    let isDamaged: Bool

    init(_ problem: String, isDamaged: Bool = false) { (self.problem, self.isDamaged) = (problem, isDamaged) }

    /// What failed and what to do, as sentences.
    package var description: String {
        """
        The schedule in \(WatchState.file) cannot be kept: \(problem). Free some space, or let this user write the store’s \
        folder.
        """
    }
}

/// Asks the database; what it could not do is the state's trouble.
func keeping<Answer>(_ work: () throws(IndexError) -> Answer) throws(StateError) -> Answer {
    do throws(IndexError) {
        return try work()
    } catch {
        throw StateError(error.problem, isDamaged: error.kind == .damaged)
    }
}
