internal import ArticleDiff

extension Stakes {
    /// Why a change is to be looked at before all others; nil where it is not.
    var warning: String? { isHighest ? reason : nil }
}
