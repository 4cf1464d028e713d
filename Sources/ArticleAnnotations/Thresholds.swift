/// Where annotations draw their lines.
enum Thresholds {
    /// Code points of context on either side of a quoted place: what Hypothesis stores, enough to tell repeated words apart in an article.
    static let contextLength = 32
    /// Bytes of an annotation file; a hundred times what the longest review of a passage has taken. Longer ones are refused unread.
    static let longestFile = 4_000_000
    /// How deep the values of a file may be nested: an annotation needs six levels, and recursion needs a bound.
    static let deepestNesting = 64
}
