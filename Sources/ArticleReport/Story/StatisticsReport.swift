internal import ArticleDiff
package import ArticleStory

/// How often, how late and how much an article was changed, as a terminal shows it.
package func terminalReport(of statistics: ArticleStatistics, article: String, headline: String?) -> [Paragraph] {
    let title = [Paragraph(headline ?? article, .strong)] + (headline == nil ? [] : [Paragraph(article, .faint)])
    guard statistics.versions > 1 else {
        return title + [Paragraph("One version; nothing has changed yet.")]
    }
    return title
        + rows(statistics).map { name, words in
            Paragraph([Paragraph.Run(name + " ", .strong), Paragraph.Run(words)], indent: 2, hang: 4)
        }
}

private func rows(_ told: ArticleStatistics) -> [(String, String)] {
    let changes = ChangeLevel.allCases.map { "\(told.changes[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
    let stakes = told.stakes.indices.reversed().map { "\(told.stakes[$0]) at stakes \($0)" }.joined(separator: ", ")
    return [
        (
            "How often:",
            """
            \(told.versions) versions, half of them within \(spanForPeople(told.intervals.median)) of the one before; \
            changes: \(changes)
            """
        ),
        (
            "How late:",
            told.lateness.count == 0
                ? "no substantive change"
                : """
                half of the substantive changes within \(spanForPeople(told.lateness.median)) of the first publication, \
                90 % within \(spanForPeople(told.lateness.percentile(90))), the last after \
                \(spanForPeople(told.lateness.longest))
                """
        ),
        ("How much:", "\(told.wordsAdded) words came, \(told.wordsRemoved) went"),
        ("Which stakes:", stakes),
        (
            "Told to readers:",
            "\(told.toldAtOnce) by a notice in the same version, \(told.toldLater) by a later one, \(told.silent) in silence"
        ),
    ]
}

/// The same as programs read it; lengths of time in seconds.
package struct StatisticsJSON: Encodable {
    let article: String
    let versions: Int
    let secondsBetweenVersions: SpansJSON
    let changes: [String: Int]
    let wordsAdded: Int
    let wordsRemoved: Int
    let stakes: [String: Int]
    let secondsAfterPublication: SpansJSON
    let toldAtOnce: Int
    let toldLater: Int
    let silent: Int

    package init(_ told: ArticleStatistics, article: String) {
        (self.article, versions) = (article, told.versions)
        secondsBetweenVersions = SpansJSON(told.intervals)
        changes = Dictionary(
            uniqueKeysWithValues: ChangeLevel.allCases.map { ($0.rawValue, told.changes[$0] ?? 0) })
        (wordsAdded, wordsRemoved) = (told.wordsAdded, told.wordsRemoved)
        stakes = Dictionary(uniqueKeysWithValues: told.stakes.enumerated().map { ("\($0)", $1) })
        secondsAfterPublication = SpansJSON(told.lateness)
        (toldAtOnce, toldLater, silent) = (told.toldAtOnce, told.toldLater, told.silent)
    }
}

struct SpansJSON: Encodable {
    let median: Nullable<Int>
    let ninetyPercent: Nullable<Int>
    let longest: Nullable<Int>

    init(_ spans: Spans) {
        median = Nullable(spans.median)
        ninetyPercent = Nullable(spans.percentile(90))
        longest = Nullable(spans.longest)
    }
}
