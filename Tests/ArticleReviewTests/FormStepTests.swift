import ArticleAnnotations
import ArticleDiff
import ArticleStore
import TestSupport
import Testing

@testable import ArticleReview

/// Steps that a form takes: on what it was drawn from, on many at once, on changes that nobody has annotated yet.
@Suite struct FormStepTests {
    private let ada = HarbourArticle.ada
    private let bo = HarbourArticle.bo

    private func step(_ action: ReviewStep.Action, by person: Person? = nil, note: String? = nil) -> ReviewStep {
        ReviewStep(action, by: Creator(person ?? ada), at: Int(HarbourArticle.time(600).seconds), note: note)
    }

    private func changes(of harbour: HarbourArticle, _ old: Int = 3, _ new: Int = 4) throws -> [Annotation] {
        let article = try harbour.reviewed()
        let versions = article.versions.history.versions
        return try article.changes(from: versions[old - 1], to: versions[new - 1])
    }

    @Test func `a form drawn from what stands is taken, one drawn from less is told what stands`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        let id = change.id.description
        let taken = try harbour.reviewed().take(
            step(.triage(.correction)), on: id, asSeen: change.state, by: ada, at: HarbourArticle.time(600))
        let before = try harbour.reviews()
        let error = #expect(throws: ReviewError.self) {
            try harbour.reviewed().take(
                step(.triage(.update), by: bo), on: id, asSeen: change.state, by: bo, at: HarbourArticle.time(601))
        }
        guard case .movedOn(let now) = error else { return #expect(Bool(false), "it was taken") }
        #expect(now == taken.annotation)
        #expect(try harbour.reviews() == before)
        _ = try harbour.reviewed().take(
            step(.triage(.update), by: bo), on: id, asSeen: now.state, by: bo, at: HarbourArticle.time(602))
    }

    @Test func `many are decided in one commit, and each that cannot be is told why`() throws {
        let harbour = try HarbourArticle()
        try harbour.annotate(3, 4)
        try harbour.annotate(1, 4)
        let all = try harbour.reviewed().annotations().inOrder.filter(\.isOpen)
        let figure = try all.figure()
        try harbour.take(.triage(.silent), by: bo, on: figure.id)
        let before = try harbour.reviews()
        let ids = all.map { (id: $0.id.description, seen: $0.id == figure.id ? nil : Optional($0.state)) }
        let stale = try #require(all.first { $0.id != figure.id })
        try harbour.take(.reply, by: bo, on: stale.id, note: "Wait.")
        let outcome = try harbour.reviewed().take(
            { _ in step(.triage(.silent)) }, on: ids + [(id: "zz", seen: nil)], by: ada, at: HarbourArticle.time(600))
        #expect(outcome.taken.count == all.count - 2)
        #expect(outcome.taken.allSatisfy { $0.decision == .silent })
        let told = Dictionary(uniqueKeysWithValues: outcome.refused.map { ($0.id, $0.error) })
        guard case .refused? = told[figure.id.description], case .movedOn? = told[stale.id.description],
            case .unknownAnnotation? = told["zz"], told.count == 3
        else { return #expect(Bool(false), "\(told)") }
        #expect(try harbour.reviews() == before + 2)  // the reply, and all others together
        let message = try harbour.lastMessage()
        #expect(message.hasPrefix("Triages \(outcome.taken.count) annotations as silent\n"))
        for annotation in outcome.taken { #expect(message.contains("Galley-Annotation: \(annotation.id)\n")) }
    }

    @Test func `where none can be taken nothing is written`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        let before = try harbour.reviews()
        let outcome = try harbour.reviewed().take(
            { _ in step(.approve) }, on: [(id: change.id.description, seen: nil)], by: ada, at: HarbourArticle.time(600)
        )
        #expect(outcome.commit == nil && outcome.taken.isEmpty && outcome.refused.count == 1)
        #expect(try harbour.reviews() == before)
    }

    @Test func `a change that was found is decided on before anybody annotated it, and all found are written`() throws {
        let harbour = try HarbourArticle()
        let found = try changes(of: harbour)
        let change = try #require(found.first { $0.change?.kind == .claimAdded })
        #expect(throws: ReviewError.self) {
            try harbour.take(.triage(.update), by: ada, on: change.id)
        }
        let before = try harbour.reviews()
        let taken = try harbour.reviewed().take(
            step(.triage(.update)), on: change.id.description, asSeen: change.state, found: found, by: ada,
            at: HarbourArticle.time(600))
        #expect(taken.annotation.decision == .update)
        #expect(try harbour.reviews() == before + 1)
        let standing = try harbour.reviewed().annotations().files.own
        #expect(Set(standing.map(\.id)) == Set(found.map(\.id)))
        #expect(standing.first { $0.id == change.id }?.status == .triaged)
        #expect(try harbour.annotate(3, 4).commit == nil)  // finding them again has nothing to add
    }

    @Test func `found changes are not written beside a step on what stands, nor where the step is refused`() throws {
        let harbour = try HarbourArticle()
        let figure = try harbour.annotate(1, 2).new.figure()
        let found = try changes(of: harbour)
        _ = try harbour.reviewed().take(
            step(.triage(.update)), on: figure.id.description, found: found, by: ada, at: HarbourArticle.time(600))
        let refused = try harbour.reviewed().take(
            { _ in step(.approve) }, on: found.map { (id: $0.id.description, seen: nil) }, found: found, by: ada,
            at: HarbourArticle.time(601))
        #expect(refused.commit == nil && refused.refused.count == found.count)
        let standing = Set(try harbour.reviewed().annotations().files.own.map(\.id))
        #expect(standing.isDisjoint(with: found.map(\.id)))
    }

    @Test func `a verdict, a reply, a handover and a return are each one commit with its trailers`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        try harbour.take(.verdict(.wording), by: bo, on: change.id, note: "the same boats")
        #expect(try harbour.lastMessage().hasPrefix("Calls 40 → 55 wording\n\nthe same boats\n\n"))
        #expect(try harbour.lastMessage().contains("Galley-Kind: wording\n"))
        try harbour.take(.assign(Creator(bo)), by: ada, on: change.id)
        #expect(try harbour.lastMessage().hasPrefix("Hands 40 → 55 to Bo Carr\n"))
        #expect(try harbour.lastMessage().contains("Galley-To: bo@example.org\n"))
        try harbour.take(.triage(.correction), by: ada, on: change.id)
        try harbour.take(.draft("It was 55."), by: ada, on: change.id)
        let returned = try harbour.take(.sendBack, by: bo, on: change.id, note: "of what?").annotation
        #expect(returned.status == .triaged)
        #expect(try harbour.lastMessage().contains("Galley-Action: return\nGalley-Status: triaged\n"))
        let standing = try harbour.reviewed().annotations().annotation(change.id.description)
        #expect(standing == returned && standing.verdict == .wording && standing.change == change.change)
        #expect(try harbour.annotate(1, 2).commit == nil)
    }
}

extension HarbourArticle {
    /// The message of the branch's last commit.
    fileprivate func lastMessage() throws -> String {
        try temporary.git("log", "-1", "--format=%B", "local/harbour").output
    }
}
