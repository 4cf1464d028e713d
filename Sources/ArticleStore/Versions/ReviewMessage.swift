/// The message of a review's commit: a line for people, what they said about it, trailers for programs; `git log` is
/// the audit trail.
package struct ReviewMessage: Sendable {
    /// In code points: `git log --oneline` stays one line.
    static let longestSubject = 100

    private let subject: String
    private let remarks: [String]
    private let trailers: Trailers

    /// `remarks` are the note and the draft as they were typed.
    package init(
        subject: String, remarks: [String] = [], annotation: String, action: String, decision: String? = nil,
        status: String
    ) {
        self.subject = subject.singleLine.shortened(to: Self.longestSubject)
        self.remarks = remarks.map(\.singleLine).filter { !$0.isEmpty }
        var trailers = Trailers()
        trailers[.annotation] = annotation
        trailers[.action] = action
        trailers[.decision] = decision
        trailers[.status] = status
        self.trailers = trailers
    }

    /// Remarks stand before the trailers, each a paragraph of one line, so that nothing in them reads as a trailer.
    package var text: String { ([subject] + remarks + [trailers.lines]).joined(separator: "\n\n") }
}
