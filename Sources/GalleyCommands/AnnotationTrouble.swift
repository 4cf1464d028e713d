internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

extension Terminal {
    /// Tells on standard error what in the folder cannot be read, a line each; false where there is nothing to tell.
    static func noteTrouble(_ standing: StandingAnnotations) -> Bool {
        for sentence in trouble(standing) { note("galley: " + sentence) }
        return standing.hasTrouble
    }

    /// A sentence for each thing in the folder that cannot be read.
    static func trouble(_ standing: StandingAnnotations) -> [String] {
        standing.files.faults.map(sentence)
            + standing.others.map { other in
                """
                annotations/\(neutralized(other.name)) is \(other.kind), which Galley leaves alone. Take it out with \
                plain git if nobody needs it.
                """
            }
    }

    /// What is wrong with a file, on which line, and what to do about it.
    static func sentence(_ fault: AnnotationFileFault) -> String {
        let line = fault.error.line.map { ", line \($0)" } ?? ""
        let name = "annotations/\(neutralized(fault.name))"
        return """
            \(name)\(line): \(neutralized(fault.error.problem)). It is left as it is: mend it in a clone and push, or \
            take back an earlier one that “git log -- \(name)” lists.
            """
    }
}
