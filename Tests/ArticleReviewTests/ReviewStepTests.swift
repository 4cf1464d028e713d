import ArticleAnnotations
import ArticleDiff
import ArticleStore
import Testing

@testable import ArticleReview

@Suite struct ReviewStepTests {
    private let ada = HarbourArticle.ada
    private let bo = HarbourArticle.bo

    @Test func `a step is decided on the annotation as it stands now, not as it was shown`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        let desk = try harbour.reviewed()
        _ = try desk.annotations()
        try harbour.take(.triage(.correction), by: bo, on: change.id)
        let step = ReviewStep(.draft("It was 55."), by: Creator(ada), at: 9)
        let taken = try desk.take(step, on: change.id.description, by: ada, at: HarbourArticle.time(600))
        #expect(taken.annotation.history.map(\.by.name) == ["Bo Carr", "Ada Bell"])
        #expect(taken.annotation.status == .drafted)
    }

    @Test func `somebody faster is seen before anything is written`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        let desk = try harbour.reviewed()
        var seen: [Status] = []
        let (commit, _) = try desk.revise(by: ada, at: HarbourArticle.time(600)) { standing throws(ReviewError) in
            let annotation = try standing.annotation(change.id.description)
            seen.append(annotation.status)
            if seen.count == 1 { _ = try? harbour.take(.triage(.update), by: bo, on: change.id) }
            return AnnotationRevision(writing: [annotation], message: "Writes it again\n")
        }
        #expect(seen == [.detected, .triaged])
        #expect(commit == nil)
    }

    @Test func `a step that the workflow refuses writes nothing and says why`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        let before = try harbour.reviews()
        let error = #expect(throws: ReviewError.self) { try harbour.take(.approve, by: ada, on: change.id) }
        guard case .refused(_, let annotation) = error else { return #expect(Bool(false), "it was not refused") }
        #expect(annotation.id == change.id)
        #expect(try harbour.reviews() == before)
    }

    @Test func `an id is any beginning that no other annotation has`() throws {
        let harbour = try HarbourArticle()
        try harbour.annotate(1, 2)
        try harbour.annotate(1, 4)
        let standing = try harbour.reviewed().annotations()
        #expect(standing.files.own.count > 1)
        let short = shortIDs(of: standing.files.own.map(\.id))
        for annotation in standing.files.own {
            #expect(try standing.annotation(short[annotation.id] ?? "").id == annotation.id)
        }
        #expect(throws: ReviewError.self) { try standing.annotation("") }
        #expect(throws: ReviewError.self) { try standing.annotation("zz") }
    }

    @Test func `the version that carries the notice goes on record when it is published`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        let draft = "Correction: an earlier version misstated the number of boats; it was 62."
        try harbour.take(.triage(.correction), by: ada, on: change.id)
        let drafted = try harbour.take(.draft(draft), by: ada, on: change.id).annotation
        #expect(try harbour.reviewed().carrier(of: drafted) == nil)  // nobody has approved it
        let approved = try harbour.take(.approve, by: bo, on: change.id).annotation
        let carrier = try #require(try harbour.reviewed().carrier(of: approved))
        #expect(carrier.number == 4)
        let published = try harbour.take(.publish, by: bo, on: change.id).annotation
        #expect(published.links == [AnnotationLink(.notice, "urn:galley:commit:\(carrier.commit.hex)")])
    }

    @Test func `a notice that stood before the change does not tell of it`() throws {
        let notice = "Correction: an earlier version misstated the number of boats; it was 62."
        let first = HarbourArticle.versions[0] + "\n\n" + notice
        let harbour = try HarbourArticle([first] + HarbourArticle.versions.prefix(3).dropFirst())
        let change = try harbour.annotate(2, 3).new.figure()
        try harbour.take(.triage(.correction), by: ada, on: change.id)
        try harbour.take(.draft(notice), by: ada, on: change.id)
        let approved = try harbour.take(.approve, by: bo, on: change.id).annotation
        #expect(try harbour.reviewed().carrier(of: approved) == nil)
    }

    @Test func `a notice whose figure the page does not have is carried by nobody`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        try harbour.take(.triage(.correction), by: ada, on: change.id)
        try harbour.take(
            .draft("Correction: an earlier version misstated the number of boats; it was 55."), by: ada, on: change.id)
        let approved = try harbour.take(.approve, by: bo, on: change.id).annotation
        #expect(try harbour.reviewed().carrier(of: approved) == nil)
    }

    @Test func `a notice that no version carries is published only with the address where it stands`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        try harbour.take(.triage(.correction), by: ada, on: change.id)
        try harbour.take(.draft("Correction: the number of boats is 55."), by: ada, on: change.id)
        try harbour.take(.approve, by: bo, on: change.id)
        let error = #expect(throws: ReviewError.self) { try harbour.take(.publish, by: bo, on: change.id) }
        guard case .refused(let refusal, _) = error else { return #expect(Bool(false), "it was not refused") }
        #expect(refusal.sentence.hasPrefix("No stored version carries the notice;"))
        let address = "https://example.org/corrections/7"
        let time = HarbourArticle.time(700)
        let step = ReviewStep(.publish, by: Creator(bo), at: Int(time.seconds))
        let taken = try harbour.reviewed().take(
            step, on: change.id.description, elsewhere: address, by: bo, at: time)
        #expect(taken.annotation.status == .published)
        #expect(taken.annotation.links == [AnnotationLink(.notice, address)])
    }

    @Test func `a draft with a gap is refused`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        try harbour.take(.triage(.correction), by: ada, on: change.id)
        let error = #expect(throws: ReviewError.self) {
            try harbour.take(.draft("We misstated the number of [[what was counted]]."), by: ada, on: change.id)
        }
        guard case .refused(let refusal, _) = error else { return #expect(Bool(false), "it was not refused") }
        #expect(
            refusal.sentence == "The draft has a gap: say what was counted in the place of “[[what was counted]]”.")
    }

    @Test func `a notice that was added waits for nobody`() throws {
        let harbour = try HarbourArticle()
        let found = try harbour.annotate(3, 4).new
        #expect(found.contains { $0.change?.rule == Change.noticeRule })
        let queue = ReviewQueue(found)
        #expect(!queue.open.contains { $0.change?.rule == Change.noticeRule })
        #expect(queue.open.contains { $0.change?.kind == .claimAdded })  // the storm that was added is
        #expect(queue.closed.isEmpty)
    }
}

@Suite struct NoticeSubjectsTests {
    private let ada = HarbourArticle.ada
    private let bo = HarbourArticle.bo

    @Test func `a notice speaks of what is approved, else of what was decided to be told`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        #expect(try subjects(harbour).annotations.isEmpty)
        try harbour.take(.triage(.correction), by: ada, on: change.id)
        #expect(try subjects(harbour).annotations.map(\.id) == [change.id])
        #expect(try !subjects(harbour).isSettled)
        try harbour.take(.draft("It was 55."), by: ada, on: change.id)
        try harbour.take(.approve, by: bo, on: change.id)
        #expect(try subjects(harbour).isSettled)
        #expect(try subjects(harbour).day.hasPrefix("2024-10-18"))
    }

    @Test func `what is passed over in silence is no subject, unless it is asked for`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        try harbour.take(.triage(.silent), by: ada, on: change.id)
        #expect(try subjects(harbour).annotations.isEmpty)
        #expect(try subjects(harbour, only: change.id.description).annotations.map(\.id) == [change.id])
    }

    private func subjects(_ harbour: HarbourArticle, only id: String? = nil) throws -> NoticeSubjects {
        let article = try harbour.reviewed()
        return try article.noticeSubjects(in: try article.annotations(), only: id)
    }
}
