/// A notice to readers that the article carries.
package struct CorrectionNotice: Sendable, Hashable {
    /// What it tells; the names are those of the contract.
    package enum Kind: String, Sendable, CaseIterable {
        /// Something was wrong and was put right.
        case correction
        /// Something could be misread.
        case clarification
        /// The editors tell something about the article; no advertising.
        case editorsNote = "editors-note"
        /// Something was added.
        case update
        /// The article, or most of it, was taken back.
        case retraction
    }

    /// What it tells.
    package let kind: Kind
    /// UTF-8 offsets into ``IngestedArticle/text``.
    package var range: Range<Int>
    /// ISO 8601, as exact as the page says it; nil where it does not.
    package let date: String?
}
