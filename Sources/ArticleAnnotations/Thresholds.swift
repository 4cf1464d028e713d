/// Where annotations draw their lines.
enum Thresholds {
    /// Code points of context on either side of a quoted place: what Hypothesis stores, enough to tell repeated words apart in an article.
    static let contextLength = 32
}
