import ArticleDiff
import Testing

@testable import ArticleAnnotations

/// What becomes of replies, verdicts, handovers and returns that two desks take at the same time.
@Suite struct MergeBesideTests {
    static let ada = Creator(name: "Ada", email: "ada@example.org")
    static let bo = Creator(name: "Bo", email: "bo@example.org")
    static let cy = Creator(name: "Cy", email: "cy@example.org")
    static let triage: ReviewStep = ReviewStep(.triage(.correction), by: ada, at: 10)
    static let base: [ReviewStep] = [triage, ReviewStep(.draft("It was ten."), by: ada, at: 20)]

    static func said(_ action: ReviewStep.Action, by person: Creator, at time: Int, _ note: String? = "so")
        -> ReviewStep
    {
        ReviewStep(action, by: person, at: time, note: note)
    }

    private func joined(
        _ base: [ReviewStep], _ ours: [ReviewStep], _ theirs: [ReviewStep]
    ) -> MergedAnnotation {
        let copies = [[], ours, theirs].map { MergeTests.annotation(base + $0) }
        let merged = merge(base: copies[0], ours: copies[1], theirs: copies[2])
        #expect(merge(base: copies[0], ours: copies[2], theirs: copies[1]) == merged)
        for copy in copies {
            #expect(merge(base: copies[0], ours: merged.annotation, theirs: copy).annotation == merged.annotation)
        }
        #expect(Set(merged.annotation.history).isSuperset(of: base + ours + theirs))
        return merged
    }

    @Test(arguments: [
        ([said(.reply, by: ada, at: 30, "a")], [said(.reply, by: bo, at: 25, "b")]),
        ([said(.verdict(.wording), by: ada, at: 30)], [said(.verdict(.grammar), by: bo, at: 25)]),
        ([said(.assign(cy), by: ada, at: 30)], [said(.assign(bo), by: bo, at: 25)]),
        ([said(.reply, by: ada, at: 30)], [said(.verdict(.wording), by: bo, at: 25)]),
    ])
    func `what both say beside is kept in its order and disagrees with nothing`(
        ours: [ReviewStep], theirs: [ReviewStep]
    ) {
        let merged = joined(Self.base, ours, theirs)
        #expect(merged.disagreements.isEmpty)
        #expect(merged.annotation.history == Self.base + theirs + ours)
        #expect(merged.annotation.status == .drafted)
    }

    @Test func `of two verdicts and of two handovers the later stands`() {
        var annotation = joined(
            [], [Self.said(.verdict(.wording), by: Self.ada, at: 30)],
            [Self.said(.verdict(.grammar), by: Self.bo, at: 25)]
        ).annotation
        #expect(annotation.history.last?.action == .verdict(.wording))
        annotation =
            joined(
                [], [Self.said(.assign(Self.cy), by: Self.ada, at: 25)],
                [Self.said(.assign(Self.bo), by: Self.ada, at: 30)]
            ).annotation
        #expect(annotation.holder == Self.bo)
    }

    @Test(arguments: [
        ([said(.approve, by: bo, at: 30, nil)], Status.approved),
        ([said(.dismiss, by: bo, at: 30)], .dismissed),
        ([said(.approve, by: bo, at: 30, nil), said(.publish, by: bo, at: 31, nil)], .published),
    ])
    func `what is said beside does not hold up what the other desk does`(steps: [ReviewStep], status: Status) {
        for time in [25, 35] {
            for beside in [ReviewStep.Action.reply, .verdict(.wording), .assign(Self.cy)] {
                let merged = joined(Self.base, steps, [Self.said(beside, by: Self.ada, at: time)])
                #expect(merged.annotation.status == status)
                #expect(merged.disagreements.isEmpty)
            }
        }
    }

    @Test(arguments: [25, 35])
    func `a return while another approves is a disagreement`(time: Int) throws {
        let merged = joined(
            Self.base, [Self.said(.approve, by: Self.bo, at: 30, nil)],
            [Self.said(.sendBack, by: Self.cy, at: time, "no source")])
        #expect(merged.annotation.status == .reopened)
        let told = ["Bo approved the draft", "Cy returned the draft (“no source”)"]
        #expect(merged.disagreements == [(time > 30 ? told : told.reversed()).joined(separator: "; ")])
    }

    @Test func `both returned it, and it waits to be written again`() {
        let merged = joined(
            Self.base, [Self.said(.sendBack, by: Self.bo, at: 30)], [Self.said(.sendBack, by: Self.cy, at: 31)])
        #expect(merged.annotation.returned?.by == Self.cy)
        #expect(merged.disagreements.isEmpty)
    }

    @Test func `a reply beside a disagreement leaves it one`() {
        let merged = joined(
            [], [Self.triage, Self.said(.reply, by: Self.ada, at: 40)],
            [ReviewStep(.triage(.update), by: Self.bo, at: 30)])
        #expect(merged.annotation.status == .reopened)
        #expect(merged.disagreements == ["Ada triaged it as correction; Bo triaged it as update"])
    }
}
