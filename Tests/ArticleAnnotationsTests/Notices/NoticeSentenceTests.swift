import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import Testing

/// What a notice says of a change between two texts, in the words that a reader gets.
@Suite struct NoticeSentenceTests {
    @Test(arguments: [
        (
            "A 16-year-old girl fell into the lock on Monday.", "A 17-year-old girl fell into the lock on Monday.",
            "misstated the age of the girl. It is 17, not 16."
        ),
        (
            "Nora Quill, 61, keeps the lock at Hensey.", "Nora Quill, 64, keeps the lock at Hensey.",
            "misstated the age of Nora Quill. It is 64, not 61."
        ),
        (
            "The barge sank, and 12 sailors were killed.", "The barge sank, and 14 sailors were killed.",
            "misstated the number of sailors killed. It is 14, not 12."
        ),
        (
            "The council bought 30 barges last year.", "The council bought 40 barges last year.",
            "misstated the number of barges. It is 40, not 30."
        ),
        (
            "The towpath is 16 km long.", "The towpath is 17 km long.",
            "misstated a measurement. It should have read “The towpath is 17 km long,” not “The towpath is 16 km long.”"
        ),
        (
            "The hearing will be held on 13 May.", "The hearing will be held on 14 May.",
            "misstated the date of the hearing. It is 14 May, not 13 May."
        ),
        (
            "The prize went to Marion Kellar of Basel.", "The prize went to Marion Keller of Basel.",
            "misspelled the name of Marion Keller as “Marion Kellar.”"
        ),
        (
            "The prize went to Marion Keller of Basel.", "The prize went to Marion Brunner of Basel.",
            "misstated a name. It is Marion Brunner, not Marion Keller."
        ),
    ])
    func `each kind has its sentence`(old: String, new: String, words: String) throws {
        let notice = try draft(old, new, "nyt")
        #expect(notice.hasSuffix("An earlier version of this article \(words)"), "\(notice)")
    }

    @Test(arguments: NoticeTemplate.houses)
    func `a removed denial is told as one, with whose it is`(house: String) throws {
        let body = "The lock was closed on Monday after a barge struck the gate."
        let notice = try draft(body + " Nora Quill denied that she had been asleep.", body, house)
        #expect(notice.contains("denial by Nora Quill"), "\(notice)")
    }

    @Test(arguments: NoticeTemplate.houses)
    func `a blank that nothing fills is a gap that no draft may have`(house: String) throws {
        let template = try NoticeTemplate(try #require(NoticeTemplate.table(of: house)))
        let change = DraftNoticeTests.change(.figureChanged, "16", "17", as: .correction, ["figure": .text("measure")])
        let notice = try #require(
            draftNotice(of: [change], in: template, day: "2024-10-18", published: nil)?.text)
        #expect(gaps(in: notice) == ["what was measured"], "\(notice)")
        #expect(throws: WorkflowError.self) { try change.advanced(by: ReviewStep(.draft(notice), by: .galley, at: 1)) }
    }

    @Test func `errors of one verb join, others follow`() throws {
        let notice = try draft(
            "Nora Quill, 61, bought 30 barges.\n\nThe prize went to Marion Kellar of Basel.",
            "Nora Quill, 64, bought 40 barges.\n\nThe prize went to Marion Keller of Basel.", "nyt")
        #expect(
            notice.hasSuffix(
                "An earlier version of this article misstated the age of Nora Quill and the number of barges. The age of Nora Quill is 64, not 61. The number of barges is 40, not 30. The article also misspelled the name of Marion Keller as “Marion Kellar.”"
            ), "\(notice)")
    }

    private func draft(_ old: String, _ new: String, _ house: String) throws -> String {
        let version = AnnotatedVersion(id: "c", source: "urn:x", seen: 0)
        let diff = compare(analyze(ArticleText(old)), analyze(ArticleText(new)))
        let template = try NoticeTemplate(try #require(NoticeTemplate.table(of: house)))
        let found = annotate(diff, article: "a", old: version, new: version)
        let notice = draftNotice(of: found, in: template, day: "2024-10-18", published: "2024-10-17")
        return try #require(notice?.text, "\(diff.changes)")
    }
}
