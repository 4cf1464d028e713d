/// Where an annotation stands in the newsroom's work.
package enum Status: String, Sendable, CaseIterable {
    /// Galley found it, or somebody noted it; nobody has looked yet.
    case detected
    /// Somebody decided what is to be done.
    case triaged
    /// A notice is written.
    case drafted
    /// Another person than the drafter agreed to the notice.
    case approved
    /// The page carries the notice.
    case published
    /// Nothing is to be done, for a reason that is on record.
    case dismissed
    /// A later change took its place.
    case superseded
    /// The passage is gone.
    case orphaned
    /// It was closed, and is open again.
    case reopened
}

/// What the desk does about a change.
package enum Decision: String, Sendable, CaseIterable {
    /// Nothing is said to readers.
    case silent
    /// The text is newer, not more right.
    case update
    /// What stood there was wrong.
    case correction
    /// What stood there was right but could mislead.
    case clarification
    /// The statement, or the article, is taken back.
    case withdrawal
}
