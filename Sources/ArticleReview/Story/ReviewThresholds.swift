/// Where reviewing stops looking.
enum ReviewThresholds {
    /// Versions before a notice that are asked whether it speaks of what they changed in silence, the latest first:
    /// a notice corrects what stood there lately, and each version takes a comparison.
    static let versionsBeforeNotice = 32
}
