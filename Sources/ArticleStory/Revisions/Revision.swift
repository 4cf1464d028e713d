package import ArticleAnalysis
package import ArticleDiff

/// What one version changed.
package struct Revision: Sendable {
    /// Index of the version, the oldest at 0.
    package let version: Int
    /// In the order of the comparison with the version before.
    package internal(set) var changes: [RevisedPlace]
    /// Words and numbers that came.
    package let wordsAdded: Int
    /// Words and numbers that went.
    package let wordsRemoved: Int

    /// Where the article says something else; a notice is no such change, it tells one.
    package var substantive: [RevisedPlace] { changes.filter(\.isSubstantive) }

    /// Whether the version brought a notice to its readers.
    var bringsNotice: Bool { changes.contains(where: \.isNotice) }
}

extension Revision {
    /// `origins` are those of the old side.
    init(_ diff: ArticleDiff, in version: Int, _ origins: WordOrigins) {
        self.version = version
        changes = diff.changes.map { change in
            RevisedPlace(
                change, in: version, since: change.old.flatMap(origins.youngest),
                words: Set(change.new.map { storyWords(of: diff.new.text.bytes[$0]) } ?? []))
        }
        let altered = diff.patch.filter { !$0.isEqual }
        wordsAdded = altered.reduce(0) { $0 + diff.new.page.words(in: $1.new) }
        wordsRemoved = altered.reduce(0) { $0 + diff.old.page.words(in: $1.old) }
    }
}

/// One change between two neighbouring versions, since when its words had stood, and who told readers.
package struct RevisedPlace: Sendable {
    package let kind: ChangeKind
    package let stakes: Stakes
    package let explanation: String
    /// Where it stood in the version before, and where it stands; nil where that side has nothing.
    package let old: TextRange?
    package let new: TextRange?
    /// The words that came.
    let words: Set<WordID>
    /// Whether it is itself a notice to readers.
    package let isNotice: Bool
    /// Whether it took such a notice out.
    let isNoticeRemoved: Bool
    /// The version that brought the words which were replaced or taken out, the youngest of them; nil where there were
    /// none.
    package let since: Int?
    /// Who told readers; nil where nobody did.
    package internal(set) var notice: StoryNotice?
    /// What the desk decided about it (“correction”, “silent”), by the record of its review; nil where it did not.
    package internal(set) var decision: String?

    /// Whether the article says something else; a notice is no such change, it tells one.
    package var isSubstantive: Bool { kind.level == .substantive && !isNotice }

    /// Whether words that had stood were replaced or taken out, so that readers had been told something that the article
    /// no longer says.
    package var isCorrection: Bool { isSubstantive && since != nil && !isNoticeRemoved }

    init(_ change: Change, in version: Int, since: Int?, words: Set<WordID>) {
        (kind, stakes, explanation) = (change.kind, change.stakes, change.explanation)
        (old, new, self.since, self.words) = (change.old, change.new, since, words)
        (isNotice, isNoticeRemoved) = (
            change.rule == Change.noticeRule, change.rule == Change.noticeRemovedRule
        )
        notice = change.isAdmitted ? StoryNotice(.page, in: version) : nil
    }
}

extension Page {
    fileprivate func words(in range: TextRange) -> Int {
        guard !range.isEmpty else { return 0 }
        return tokens[Range(firstToken(from: range.start), upTo: firstToken(from: range.end))].count {
            $0.kind == .word || $0.kind == .number
        }
    }
}
