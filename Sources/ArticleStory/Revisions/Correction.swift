package import ArticleDiff

/// A change that took back what readers had been told: words that had stood were replaced or taken out, and the article
/// says something else.
///
/// Whether it was a correction or news that went on only the desk knows; where it decided, ``decision`` says so.
package struct Correction: Sendable {
    /// `<host>/<slug>`.
    package let article: String
    /// The part of the house that the article belongs to.
    package let desk: String
    package let kind: ChangeKind
    /// What it costs to be wrong about it, from 0 to 3.
    package let stakes: Int
    package let explanation: String
    /// The number of the version that changed the words, and when it was seen first.
    package let version: Int
    package let seconds: Int
    /// From the version that brought the words to the one that changed them, in seconds.
    package let stood: Int
    /// Whether somebody told readers.
    package let isTold: Bool
    /// What the desk decided about it; nil where it did not.
    package let decision: String?

    /// The corrections among the changes of a version; `times` and `numbers` are those of all versions.
    package static func among(
        _ revision: Revision, of article: String, desk: String, times: [Int], numbers: [Int]
    ) -> [Correction] {
        revision.changes.filter(\.isCorrection).compactMap { change in
            guard let since = change.since, times.indices.contains(since), times.indices.contains(revision.version),
                numbers.indices.contains(revision.version)
            else { return nil }
            return Correction(
                article: article, desk: desk, kind: change.kind, stakes: change.stakes.level,
                explanation: change.explanation, version: numbers[revision.version], seconds: times[revision.version],
                stood: max(0, times[revision.version] - times[since]), isTold: change.notice != nil,
                decision: change.decision)
        }
    }
}

/// Corrections counted by one thing: a desk, a kind, a level of stakes.
package struct CorrectionRow: Sendable {
    package let name: String
    package let count: Int
    package let told: Int
    /// How many the desk decided about.
    package let decided: Int
    /// How long the words had stood, in seconds.
    package let stood: Spans

    /// Those that no notice tells.
    package var silent: Int { count - told }

    init(_ name: String, _ corrections: [Correction]) {
        (self.name, count) = (name, corrections.count)
        (told, decided) = (corrections.count(where: \.isTold), corrections.count { $0.decision != nil })
        stood = Spans(corrections.map(\.stood))
    }
}

/// What was corrected in some time, counted.
package struct CorrectionTable: Sendable {
    /// Articles that have a version of that time, and those versions; the first one of an article changes nothing.
    package let articles: Int
    package let versions: Int
    package let all: CorrectionRow
    /// The rows with most first, of two alike in order of their names.
    package let byDesk: [CorrectionRow]
    package let byKind: [CorrectionRow]
    /// The dearest first.
    package let byStakes: [CorrectionRow]
    /// What the desk decided, in order of the names.
    package let byDecision: [CorrectionRow]
    /// What cost most to be wrong about and was not told, then what stood longest.
    package let silent: [Correction]

    package init(_ corrections: [Correction], articles: Int, versions: Int) {
        (self.articles, self.versions) = (articles, versions)
        all = CorrectionRow("all", corrections)
        func rows(_ name: (Correction) -> String) -> [CorrectionRow] {
            Dictionary(grouping: corrections, by: name).map { CorrectionRow($0.key, $0.value) }
                .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
        }
        (byDesk, byKind) = (rows(\.desk), rows(\.kind.rawValue))
        byStakes = rows { "\($0.stakes)" }.sorted { $0.name > $1.name }
        byDecision = rows { $0.decision ?? "undecided" }.sorted { $0.name < $1.name }
        silent = corrections.filter { !$0.isTold }.sorted {
            ($1.stakes, $1.stood, $0.article, $0.version) < ($0.stakes, $0.stood, $1.article, $1.version)
        }
    }
}
