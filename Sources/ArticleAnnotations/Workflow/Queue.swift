internal import ArticleDiff

/// What waits for whom; in each list first what costs most to be wrong about.
///
/// A notice to readers that a version brought is in none of them: it is what was decided, not something to decide.
package struct ReviewQueue: Sendable {
    /// To be decided on, or to be written.
    package let open: [Annotation]
    /// Drafted: another person than the drafter is to approve.
    package let toApprove: [Annotation]
    /// Approved: the page is to carry the notice.
    package let toPublish: [Annotation]
    /// What users of other programs said, until somebody here does something about it.
    package let comments: [Annotation]
    /// Nothing is left to do: published, dismissed, superseded, orphaned, or decided to stay silent.
    package let closed: [Annotation]

    /// Sorts the annotations of one article into the lists by where they stand.
    package init(_ annotations: [Annotation]) {
        let sorted = annotations.map { ($0.urgency, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        comments = sorted.filter(\.isComment)
        let work = sorted.filter { !$0.isComment && !$0.isUntouchedNotice }
        toApprove = work.filter { $0.status == .drafted }
        toPublish = work.filter { $0.status == .approved }
        open = work.filter { $0.isOpen && $0.status != .drafted && $0.status != .approved }
        closed = work.filter { !$0.isOpen }
    }
}

extension Annotation {
    /// A notice that was added, as long as nobody does something about it.
    fileprivate var isUntouchedNotice: Bool { change?.rule == Change.noticeRule && isUnreviewed }

    fileprivate var isComment: Bool { original != nil && history.allSatisfy(\.by.isSoftware) }
}
