package import ArticleDiff

/// How often an article was changed, how late, how much, and what it cost to be wrong.
package struct ArticleStatistics: Sendable {
    /// How many versions it has.
    package let versions: Int
    /// From one version to the next, in seconds.
    package let intervals: Spans
    /// Changes between neighbouring versions by their level, notices to readers not counted.
    package let changes: [ChangeLevel: Int]
    /// Words and numbers that came, and that went, in all versions together.
    package let wordsAdded: Int
    package let wordsRemoved: Int
    /// Substantive changes by what it costs to be wrong, from 0 to 3.
    package let stakes: [Int]
    /// From the first publication to each substantive change, in seconds.
    package let lateness: Spans
    /// Substantive changes of which a notice on the page told readers in the same version.
    package let toldAtOnce: Int
    /// Those of which a notice told them in a later version, or one that the desk published elsewhere.
    package let toldLater: Int
    /// Those of which nobody told them.
    package let silent: Int

    /// `times` are those at which the versions were seen first, `published` is when the first appeared, in seconds since
    /// 1970-01-01T00:00:00Z.
    package init(_ revisions: [Revision], times: [Int], published: Int) {
        versions = times.count
        intervals = Spans(zip(times, times.dropFirst()).map { $1 - $0 })
        let all = revisions.flatMap { revision in revision.changes.filter { !$0.isNotice } }
        changes = Dictionary(grouping: all, by: \.kind.level).mapValues(\.count)
        (wordsAdded, wordsRemoved) = (
            revisions.reduce(0) { $0 + $1.wordsAdded }, revisions.reduce(0) { $0 + $1.wordsRemoved }
        )
        let substantive = revisions.flatMap { revision in revision.substantive.map { (revision.version, $0) } }
        stakes = (Stakes.lowest...Stakes.highest).map { level in
            substantive.count { $0.1.stakes.level == level }
        }
        lateness = Spans(
            substantive.compactMap { version, _ in times.indices.contains(version) ? times[version] - published : nil })
        toldAtOnce = substantive.count { $0.1.notice == StoryNotice(.page, in: $0.0) }
        silent = substantive.count { $0.1.notice == nil }
        toldLater = substantive.count - toldAtOnce - silent
    }
}
