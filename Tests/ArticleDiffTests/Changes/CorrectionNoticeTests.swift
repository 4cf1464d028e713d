import ArticleAnalysis
import ArticleDiff
import Testing

/// Which changes a notice of the new version covers: those whose value it gives.
@Suite struct CorrectionNoticeTests {
    @Test(arguments: [
        ("The grant is £20 million.", "The grant is €20 million.", "The grant is €20 million, not £20 million.", true),
        ("The grant is £20 million.", "The grant is €20 million.", "It was £20 million in all.", false),
        ("The grant is £20 million.", "The grant is £30 million.", "The grant is £30m, not £20m.", true),
        ("The grant is £25 million.", "The grant is £30 million.", "The grant is £30m, not £20m.", false),
        ("The brigade has 2,600 men.", "The brigade has 1,600 men.", "The figure is 1,600, not 2,600.", true),
        ("The brigade has 2,600 men.", "The brigade has 1,600 men.", "The figure is not 2,600.", false),
        ("The brigade has 3,100 men.", "The brigade has 1,600 men.", "The figure is 1,600 rather than 2,600.", false),
        ("Colin Ashdown kept the lock.", "Conal Ashdown kept the lock.", "We misspelled Conal Ashdown's name.", true),
        ("Colin Ashdown kept the lock.", "Conal Ashdown kept the lock.", "We misspelled the keeper's name.", false),
        ("The council meets on Monday.", "The council meets on Tuesday.", "It meets on Tuesday, not Monday.", true),
        ("The council meets on Friday.", "The council meets on Tuesday.", "It meets on Tuesday, not Monday.", false),
        ("The council meets on Monday.", "The council meets on Tuesday.", "It does meet.", false),
    ])
    func `a change is covered by its value`(old: String, new: String, words: String, isCovered: Bool) throws {
        let notice = "\n\nCorrection: An earlier version of this article was wrong. \(words)"
        let diff = compare(analyze(ArticleText(old)), analyze(ArticleText(new + notice)))
        let change = try #require(
            diff.changes.first { $0.kind.level == .substantive && $0.rule != Change.noticeRule }, "\(diff.changes)")
        #expect(change.detail["acknowledged"] == .flag(isCovered), "\(change)")
        #expect(change.explanation.hasSuffix("the correction notice admits it") == isCovered)
    }

    @Test func `each change is asked by itself`() {
        let old = "The brigade has 2,600 men.\n\nThe grant is £20 million.\n\nThe keeper is Colin Ashdown."
        let new =
            "The brigade has 1,600 men.\n\nThe grant is £30 million.\n\nThe keeper is Conal Ashdown.\n\nThis article was amended on 14 May. The brigade has 1,600 men, not 2,600, and the keeper is Conal Ashdown, not Colin."
        let changes = compare(analyze(ArticleText(old)), analyze(ArticleText(new))).changes
            .filter { $0.kind.level == .substantive && $0.rule != Change.noticeRule }
        #expect(changes.map { $0.detail["acknowledged"] } == [.flag(true), .flag(false), .flag(true)], "\(changes)")
    }

    @Test func `a notice that was taken out is told as one`() {
        let notice = "\n\nCorrection: An earlier version of this article misstated the month."
        let body = "The lido opens in May."
        let found = compare(analyze(ArticleText(body + notice)), analyze(ArticleText(body))).changes
        #expect(found.map(\.rule) == ["row.notice-removed"] && found.map(\.kind) == [.claimRemoved])
    }
}
