import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import Testing

/// What a reader would call what was wrong: an age, a title, a toll, a denial; and what only looks like one.
@Suite struct SlotOfChangeTests {
    @Test(arguments: [
        (
            "Defence Minister Ada Bell opened the fair.", "Finance Minister Ada Bell opened the fair.",
            "Defence Minister", "Finance Minister", "Ada Bell"
        ),
        (
            "The prize went to Nora Quill, the defence minister, on Friday.",
            "The prize went to Nora Quill, the finance minister, on Friday.", "defence minister", "finance minister",
            "Nora Quill"
        ),
        (
            "The prize went to Nora Quill, a lock owner, on Friday.",
            "The prize went to Nora Quill, a lock manager, on Friday.", "lock owner", "lock manager", "Nora Quill"
        ),
    ])
    func `another title of the same person is told with the person`(
        old: String, new: String, before: String, after: String, person: String
    ) throws {
        let details = facts(old, new)
        #expect(details.count == 1)
        let detail = try #require(details.first)
        #expect(detail["slot"] == .text("title"))
        #expect(detail["oldPhrase"] == .text(before) && detail["newPhrase"] == .text(after))
        #expect(detail["person"] == .text(person))
    }

    @Test(arguments: [
        ("Defence Minister Ada Bell opened the fair.", "Finance Minister Zoe Lund opened the fair."),
        ("The defence minister opened the fair.", "The finance minister opened the fair."),
        ("Finance Minister Ada Bell opened the fair.", "Finance Minister Ada Bell closed the fair."),
        ("Nora Quill, who keeps the lock, waved.", "Nora Quill, who keeps the mill, waved."),
    ])
    func `another person, a title without a name and what stands behind a title are no other title`(
        old: String, new: String
    ) {
        let details = facts(old, new)
        #expect(!details.isEmpty)
        #expect(details.allSatisfy { $0["slot"] == nil }, "\(details)")
    }

    @Test(arguments: [
        ("A 16-year-old girl rang the bell.", "A 17-year-old girl rang the bell.", "the girl"),
        ("Nora Quill, 61, rang the bell.", "Nora Quill, 64, rang the bell.", "Nora Quill"),
        ("Nora Quill, aged 61, rang the bell.", "Nora Quill, aged 64, rang the bell.", "Nora Quill"),
    ])
    func `an age is told with whose it is`(old: String, new: String, person: String) throws {
        let detail = try #require(facts(old, new).first)
        #expect(detail["slot"] == .text("age") && detail["person"] == .text(person), "\(detail)")
    }

    @Test(arguments: [
        ("A 16-year-long row ended.", "A 17-year-long row ended."), ("She rang 61 bells.", "She rang 64 bells."),
    ])
    func `a length of time and a count are no age`(old: String, new: String) throws {
        #expect(try #require(facts(old, new).first)["slot"] == nil)
    }

    @Test(arguments: [
        (
            "The barge sank, and 12 sailors were killed.", "The barge sank, and 14 sailors were killed.",
            "sailors killed"
        ),
        ("The blast killed 12 sailors.", "The blast killed 14 sailors.", "sailors killed"),
    ])
    func `a toll says what befell those who are counted`(old: String, new: String, counted: String) throws {
        let detail = try #require(facts(old, new).first)
        #expect(detail["slot"] == .text("toll") && detail["counted"] == .text(counted), "\(detail)")
    }

    @Test func `sailors who only sailed are no toll`() throws {
        let detail = try #require(facts("The barge took 12 sailors.", "The barge took 14 sailors.").first)
        #expect(detail["slot"] == nil && detail["counted"] == .text("sailors"), "\(detail)")
    }

    @Test(arguments: [
        ("Nora Quill denied that she had been asleep.", "denial"), ("Nora Quill said that she had been awake.", nil),
    ])
    func `a statement that went is a denial if somebody denies in it`(sentence: String, slot: String?) throws {
        let body = "The lock was closed on Monday after a barge struck the gate."
        let detail = try #require(facts("\(body) \(sentence)", body).first)
        #expect(detail["slot"] == slot.map { .text($0) }, "\(detail)")
    }

    /// The details of all changes between two texts, as their annotations hold them.
    private func facts(_ old: String, _ new: String) -> [[String: DetailValue]] {
        let version = AnnotatedVersion(id: "c", source: "urn:x", seen: 0)
        let diff = compare(analyze(ArticleText(old)), analyze(ArticleText(new)))
        return annotate(diff, article: "a", old: version, new: version).compactMap { $0.change?.detail }
    }
}
