/// Where reviewing stops looking.
enum ReviewThresholds {
    /// Versions before a notice that are asked whether it speaks of what they changed in silence, the latest first:
    /// a notice corrects what stood there lately, and each version takes a comparison.
    static let versionsBeforeNotice = 32

    /// Versions of a story in which only wording changed, up to which each is compared to tell rewriting from editing.
    /// An article has a handful; one with more is read by a program that tells everything, and a thousand comparisons
    /// would take longer than all the rest.
    static let rewordedVersions = 200

    /// Versions of a story that are prepared together: their pages are held at once, some 100 kB each.
    static let versionsAtOnce = 64

    /// Versions from which half of them get a thread of their own; fewer are told before it has started.
    static let versionsForTwo = 16
}
