/// The message of a review's commit: a line for people, what they said about it, trailers for programs; `git log` is
/// the audit trail.
package struct ReviewMessage: Sendable {
    /// In code points: `git log --oneline` stays one line.
    static let longestSubject = 100

    private let subject: String
    private let remarks: [String]
    private let trailers: Trailers
    private let others: [String]

    /// `remarks` are the note and the draft as they were typed, `others` the annotations beside the first on which the
    /// same step was taken.
    package init(
        subject: String, remarks: [String] = [], annotation: String, others: [String] = [], action: String,
        decision: String? = nil, verdict: String? = nil, assignee: String? = nil, status: String
    ) {
        self.subject = subject.singleLine.shortened(to: Self.longestSubject)
        self.remarks = remarks.map(\.singleLine).filter { !$0.isEmpty }
        var trailers = Trailers()
        trailers[.annotation] = annotation
        trailers[.action] = action
        trailers[.decision] = decision
        trailers[.verdict] = verdict
        trailers[.assignee] = assignee
        trailers[.status] = status
        self.trailers = trailers
        self.others = others.map(\.singleLine)
    }

    /// Remarks stand before the trailers, each a paragraph of one line, so that nothing in them reads as a trailer.
    package var text: String {
        let also = others.map { "\(Trailers.Key.annotation.rawValue): \($0)\n" }.joined()
        return ([subject] + remarks + [also + trailers.lines]).joined(separator: "\n\n")
    }
}
